import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILL_KEYS, type FillKey } from '../../../src/domain/coverage/state.ts';
import { figureTotal } from '../../../src/domain/need/totals.ts';
import type { HromadaRow } from '../../../src/domain/coverage/row.ts';
import { codeOf, makeHromada } from '../make.ts';

const rowOf = (fill: FillKey, i: number) =>
  ({
    hromada: makeHromada(codeOf('74', '04', String(i + 1).padStart(3, '0'))),
    fill,
  }) as HromadaRow;

const entries = fc.array(
  fc.record({ fill: fc.constantFrom(...FILL_KEYS), weight: fc.option(fc.nat(5000), { nil: null }) }),
  { maxLength: 40 },
);

test('states are apart and lose nobody: their sums are the whole, what is not known is counted', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rows = all.map(({ fill }, i) => rowOf(fill, i));
      const weights = new Map(
        rows.flatMap(({ hromada }, i) => {
          const weight = all[i]?.weight ?? null;
          return weight === null ? [] : [[hromada.code, weight] as const];
        }),
      );
      const { sum, silent, parts, servedOf100 } = figureTotal(rows, { weights });
      const counted = all.filter(({ fill }) => fill !== 'notApplicable');
      const of = (list: typeof all) => list.reduce((whole, { weight }) => whole + (weight ?? 0), 0);
      expect(parts.reduce((whole, part) => whole + (part.sum ?? 0), 0)).toBe(sum ?? 0);
      expect(sum ?? 0).toBe(of(counted));
      expect(silent).toBe(counted.filter(({ weight }) => weight === null).length);
      for (const part of parts) expect(part.sum ?? 0).toBe(of(all.filter(({ fill }) => fill === part.fill)));
      expect(new Set(parts.map(({ fill }) => fill)).size).toBe(parts.length);
      if (servedOf100 === null) expect(sum ?? 0).toBe(0);
      else {
        expect(servedOf100).toBeGreaterThanOrEqual(0);
        expect(servedOf100).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('zero is a figure; a state of which no figure is known has none', () => {
  const rows = (['gap', 'notFound', 'servedLocal'] as const).map(rowOf);
  const [gap, , served] = rows.map(({ hromada }) => hromada.code) as [string, string, string];
  const weights = new Map([
    [gap, 0],
    [served, 30],
  ]);
  expect(figureTotal(rows, { weights })).toMatchObject({
    sum: 30,
    silent: 1,
    servedOf100: 100,
    parts: [
      { fill: 'gap', sum: 0, silent: 0 },
      { fill: 'notFound', sum: null, silent: 1 },
      { fill: 'servedLocal', sum: 30, silent: 0 },
    ],
  });
});
