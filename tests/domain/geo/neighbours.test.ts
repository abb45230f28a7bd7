import { describe, expect, it } from 'vitest';
import { readBorders } from '../../../src/data/packs/borders.ts';
import { neighboursOf } from '../../../src/domain/geo/neighbours.ts';
import { similarTo } from '../../../src/domain/similar.ts';
import { LISOVA, RICHKOVA, STEPOVA } from '../../fixtures/packs/country.ts';
import { squares } from '../../fixtures/packs/squares.ts';
import { codeOf, makeHromada } from '../make.ts';

const square = (code: string, x: number, y: number) => ({
  type: 'Feature' as const,
  properties: { code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
});

describe('neighboursOf', () => {
  const { polygons } = readBorders(squares(30, [LISOVA.code, RICHKOVA.code, STEPOVA.code]), 'x');

  it('finds the units that share a line', () => {
    expect(neighboursOf(RICHKOVA.code, polygons)).toEqual([LISOVA.code, STEPOVA.code]);
    expect(neighboursOf(LISOVA.code, polygons)).toEqual([RICHKOVA.code]);
    expect(neighboursOf('UA99', polygons)).toEqual([]);
  });

  it('does not count a touch in one point', () => {
    const features = [square('a', 0, 0), square('corner', 1, 1), square('side', 1, 0)];
    expect(neighboursOf('a', { type: 'FeatureCollection', features })).toEqual(['side']);
  });
});

const of = (raion: string, n: string, population: number | null, oblast = '74') =>
  makeHromada(codeOf(oblast, raion, n), { population });

describe('similarTo', () => {
  const one = of('02', '001', 10_000);

  it('takes the raion first, then the oblast, then the rest, by size inside each', () => {
    const [far, oblast, near, nearest] = [
      of('01', '009', 10_000, '12'),
      of('04', '003', 10_100),
      of('02', '004', 20_000),
      of('02', '005', 12_000),
    ];
    expect(similarTo(one, [far, oblast, near, nearest, one], 3)).toEqual([nearest, near, oblast]);
  });

  it('passes over hromadas of another size, and those whose size is not known', () => {
    expect(similarTo(one, [of('02', '006', 26_000), of('02', '007', null), of('02', '008', 0)], 3)).toEqual(
      [],
    );
    expect(similarTo(of('02', '010', null), [one], 3)).toEqual([]);
  });
});
