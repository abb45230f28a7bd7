import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILL_KEYS, type FillKey, isServed } from '../../../src/domain/coverage/state.ts';
import { mainFigure, type NeedFigure } from '../../../src/domain/need/figure.ts';
import { figureByState, figureTotal } from '../../../src/domain/need/totals.ts';
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
      const served = all.filter(({ fill }) => isServed(fill));
      // Of served hromadas that are all silent nothing is said: 0 of 100 would be a claim.
      const isSilent = served.length > 0 && served.every(({ weight }) => weight === null);
      const whole = of(counted);
      expect(servedOf100).toBe(whole === 0 || isSilent ? null : (of(served) / whole) * 100);
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

test('every state has its part of a figure; what is out of the reckoning is not counted', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const rows = all.map(({ fill }, i) => rowOf(fill, i));
      const weights = new Map(rows.map(({ hromada }, i) => [hromada.code, all[i]?.weight ?? 0]));
      const { of, all: whole } = figureByState({ weights }, rows);
      const told = [...of.values()].filter(({ counted }) => counted);
      expect(told.reduce((total, { sum }) => total + (sum ?? 0), 0)).toBe(whole.sum ?? 0);
      expect(of.get('notApplicable')?.counted ?? false).toBe(false);
      expect([...of.keys()].toSorted()).toEqual([...new Set(all.map(({ fill }) => fill))].toSorted());
    }),
  );
});

test('counted beside residents is the figure on the map, else the planner’s own, else that of the type', () => {
  const [pupils, own] = ['pupils', 'own-a'].map((id) => ({ id }) as NeedFigure) as [NeedFigure, NeedFigure];
  expect(mainFigure([pupils, own], pupils)).toBe(pupils);
  expect(mainFigure([pupils, own], null)).toBe(own);
  expect(mainFigure([pupils], null)).toBe(pupils);
  expect(mainFigure([], null)).toBeNull();
});
