import { describe, expect, it } from 'vitest';
import { areaOf } from '../../scripts/borders/area.ts';
import { describeOwnHromada, judgeOwnHromada } from '../../scripts/borders/judge-quality.ts';
import { areasOfSource, measureOwnHromada, type OwnHromada } from '../../scripts/borders/quality.ts';
import { CODE, rectangle } from './borders-country.ts';

const square = (code: string, west: number) =>
  areaOf(code, { type: 'Polygon', coordinates: [rectangle(west, 50, west + 1, 51)] });
const AREAS = areasOfSource([
  square(CODE.west, 30),
  square(CODE.north, 31),
  square(CODE.kyiv, 32),
  square(CODE.crimea, 33),
]);

const shares = (total: number, inside: Record<string, number>): OwnHromada => ({
  byOblast: new Map(Object.entries(inside).map(([oblast, count]) => [oblast, { inside: count, total }])),
  total: {
    inside: Object.values(inside).reduce((sum, count) => sum + count, 0),
    total: total * Object.keys(inside).length,
  },
});

describe('measureOwnHromada', () => {
  it('counts settlements in their own hromada, oblast by oblast', () => {
    const measured = measureOwnHromada(AREAS, [
      { code: 'UA3212001001', at: [30.5, 50.5] },
      { code: 'UA3212001002', at: [31.5, 50.5] },
      { code: 'UA3212001003', at: [40, 50.5] },
      { code: 'UA7404001001', at: [31.5, 50.5] },
      { code: 'UA8000000000', at: [32.5, 50.5] },
    ]);
    expect(Object.fromEntries(measured.byOblast)).toEqual({
      UA32: { inside: 1, total: 3 },
      UA74: { inside: 1, total: 1 },
      UA80: { inside: 1, total: 1 },
    });
    expect(measured.total).toEqual({ inside: 3, total: 5 });
  });

  it('leaves out Crimea, Sevastopol, and what belongs to no hromada', () => {
    const measured = measureOwnHromada(AREAS, [
      { code: 'UA0102001001', at: [33.5, 50.5] },
      { code: 'UA8500000001', at: [33.5, 50.5] },
      { code: 'UA3200000001', at: [30.5, 50.5] },
    ]);
    expect(measured.total).toEqual({ inside: 0, total: 0 });
  });
});

describe('judgeOwnHromada', () => {
  it('accepts 99.75 % and up to a tenth of a point lost in an oblast', () => {
    expect(judgeOwnHromada(shares(10_000, { UA32: 9975 }), shares(10_000, { UA32: 9984 }))).toEqual([]);
    expect(judgeOwnHromada(shares(1000, {}), shares(1000, {}))).toEqual([]);
  });

  it('names the oblast that lost more, and a whole that is too low', () => {
    const wrong = judgeOwnHromada(
      shares(10_000, { UA32: 10_000, UA74: 9980 }),
      shares(10_000, { UA32: 10_000, UA74: 9992 }),
    );
    expect(wrong).toEqual(['own hromada, UA74: 99.80 % in the pack, 99.92 % in the source']);
    expect(judgeOwnHromada(shares(10_000, { UA32: 9974 }), shares(10_000, { UA32: 9974 }))[0]).toContain(
      '99.74 %',
    );
  });
});

describe('describeOwnHromada', () => {
  it('prints the whole and the oblasts that are not all inside', () => {
    const printed = describeOwnHromada(shares(10, { UA32: 10, UA74: 9 }), shares(10, { UA32: 10, UA74: 10 }));
    expect(printed.split('\n')).toEqual([
      'packs: 19 of 20 settlements in their own hromada, 95.00 % (source 100.00 %)',
      '  UA74: 9 of 10 settlements in their own hromada, 90.00 % (source 100.00 %)',
    ]);
  });
});
