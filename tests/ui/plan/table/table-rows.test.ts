import { describe, expect, it } from 'vitest';
import type { FillKey } from '../../../../src/domain/coverage/state.ts';
import type { Hromada } from '../../../../src/domain/hromada.ts';
import type { HromadaRow } from '../../../../src/state/derived.ts';
import {
  columnsOf,
  columnSumsOver,
  groupRows,
  isSummed,
  keyBy,
  partsOf,
  sortFirst,
  sortGroups,
  type SortKey,
  sortRows,
} from '../../../../src/ui/plan/table/table-rows.ts';
import { repeatedNames } from '../../../../src/ui/plan/row-name.ts';
import { basketOf } from '../../../../src/domain/coverage/basket.ts';
import { engine } from '../../../../src/state/scenario/engine.ts';
import { LISOVA, RICHKOVA, TODAY } from '../../../fixtures/packs/country.ts';
import { BASKET, DATASET, makeRow, rowsOf } from '../../scope.ts';

const hromada = (code: string, uk: string, population: number | null): Hromada => ({
  ...LISOVA,
  code,
  name: { uk, en: null },
  population,
});
const A = makeRow(hromada('UA11010010000000001', 'Ічнянська', 5), {});
const B = makeRow(hromada('UA11010020000000002', 'Йорданська', null), {});
const C = makeRow(hromada('UA11020030000000003', 'Ґанівська', 0), {});
const D = makeRow(hromada('UA11020040000000004', 'Єрківська', 9), {});
const names = (rows: readonly { hromada: Hromada }[]) => rows.map((row) => row.hromada.name.uk);

const columns = { basket: BASKET, metric: null, figures: [], raionOf: () => '' };
const raionOf = ({ hromada: { code } }: HromadaRow) =>
  code.startsWith('UA1101') ? 'Яворівський' : 'Ґалацький';
const sorted = (by: SortKey, descending: boolean, rows = [A, B, C, D]) =>
  sortRows(rows, descending, keyBy(by, columns));

describe('sortRows', () => {
  it('sorts by the Ukrainian alphabet both ways', () => {
    const order = ['Ґанівська', 'Єрківська', 'Ічнянська', 'Йорданська'];
    expect(names(sorted('name', false))).toEqual(order);
    expect(names(sorted('name', true))).toEqual(order.toReversed());
  });

  it('counts zero people as a figure and sets an unknown one last either way', () => {
    expect(sorted('people', true)).toEqual([D, A, C, B]);
    expect(sorted('people', false)).toEqual([C, A, D, B]);
  });

  it('leaves its input alone', () => {
    const rows = [A, B, C, D];
    sorted('name', false, rows);
    expect(rows).toEqual([A, B, C, D]);
  });

  it('sorts by the raion’s words, and what is equal by people', () => {
    expect(sortRows([A, B, C, D], false, keyBy('raion', { ...columns, raionOf }))).toEqual([D, C, A, B]);
  });

  it('sorts by the states of a type as the legend lists them, with what is not known last either way', () => {
    const fills: Readonly<Record<string, FillKey>> = {
      [A.hromada.code]: 'unknown',
      [B.hromada.code]: 'gap',
      [C.hromada.code]: 'servedLocal',
      [D.hromada.code]: 'notApplicable',
    };
    const basket = { types: BASKET.types, fill: (code: string) => fills[code] ?? null };
    const keyOf = keyBy('type social-taxi', { ...columns, basket });
    expect(sortRows([A, B, C, D], false, keyOf)).toEqual([C, B, D, A]);
    expect(sortRows([A, B, C, D], true, keyOf)).toEqual([B, C, D, A]);
  });

  it('begins with the greatest figure, and with the first of words and states', () => {
    const begins = (['name', 'raion', 'people', 'value', 'type a'] as const).map(sortFirst);
    expect(begins.map(({ descending }) => descending)).toEqual([false, false, true, true, false]);
  });
});

describe('groups', () => {
  it('are raions with the people of known figures', () => {
    const groups = groupRows([A, B, C, D]);
    expect(groups.map(({ prefix, people, rows }) => [prefix, people, rows])).toEqual([
      ['UA1101', 5, [A, B]],
      ['UA1102', 9, [C, D]],
    ]);
    expect(groupRows([B])[0]?.people).toBeNull();
  });

  it('are sorted like rows and stay the same objects', () => {
    const groups = groupRows([A, B, C, D]);
    expect(sortGroups(groups, { by: 'people', descending: true })).toEqual([groups[1], groups[0]]);
    expect(sortGroups(groups, { by: 'people', descending: false })[0]).toBe(groups[0]);
  });

  it('are sorted by how their hromadas stand on the whole; what nothing is known of stands last', () => {
    const groups = groupRows([A, B, C, D]);
    const keyOf = ({ hromada: { code } }: HromadaRow) =>
      ({ [A.hromada.code]: 3, [C.hromada.code]: 1 })[code] ?? null;
    const by = { by: 'type social-taxi', descending: false } as const;
    expect(sortGroups(groups, by, keyOf)).toEqual([groups[1], groups[0]]);
    const one = ({ hromada: { code } }: HromadaRow) => (code === A.hromada.code ? 3 : null);
    expect(sortGroups(groups, { ...by, descending: true }, one)).toEqual([groups[0], groups[1]]);
  });

  it('are sorted by their sum where their row tells it', () => {
    const groups = groupRows([A, B, C, D]);
    const figures = new Map([A, B, C].map(({ hromada: { code } }, i) => [code, [3, 3, 5][i] ?? null]));
    const keyOf = ({ hromada: { code } }: HromadaRow) => figures.get(code) ?? null;
    const by = { by: 'value', descending: true } as const;
    expect(sortGroups(groups, by, keyOf)).toEqual([groups[1], groups[0]]);
    expect(sortGroups(groups, by, keyOf, isSummed('value', { id: 'gapPeople' }))).toEqual(groups);
    expect((['count', 'perCapita', 'km'] as const).some((id) => isSummed('value', { id }))).toBe(false);
  });

  it('are parts of a long list where rows are not grouped: none is lost, none stands twice', () => {
    const rows = Array.from({ length: 101 }, (_, i) => makeRow(hromada(`UA11010010000000${i}`, 'А', i), {}));
    const parts = partsOf(rows);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap((part) => part.rows)).toEqual(rows);
    expect(new Set(parts.map(({ prefix }) => prefix)).size).toBe(parts.length);
  });
});

describe('columns', () => {
  it('counts each state apart', () => {
    const taxi = BASKET.types.findIndex((type) => type.id === 'social-taxi');
    expect(columnSumsOver(rowsOf('social-taxi'), BASKET, null, taxi)).toEqual([
      { fill: 'servedLocal', n: 1, was: null },
      { fill: 'gap', n: 1, was: null },
    ]);
  });

  it('says what each count was under a scenario, where it differs; an emptied state stays with its zero', () => {
    const taxi = BASKET.types.findIndex((type) => type.id === 'social-taxi');
    const rows = rowsOf('social-taxi');
    const applied = engine.apply(DATASET, 'a.social-taxi.1102003.');
    const after = basketOf(applied?.applied.dataset ?? DATASET, {
      date: TODAY,
      maxAge: null,
      planned: true,
      ownAreaOnly: false,
    });
    expect(columnSumsOver(rows, after, BASKET, taxi)).toEqual([
      { fill: 'servedLocal', n: 2, was: 1 },
      { fill: 'gap', n: 0, was: 1 },
    ]);
    const other = BASKET.types.findIndex((type) => type.id === 'day-care');
    for (const before of [null, BASKET]) {
      expect(columnSumsOver(rows, BASKET, before, taxi).map(({ was }) => was)).toEqual([null, null]);
    }
    expect(columnSumsOver(rows, after, BASKET, other).every(({ was }) => was === null)).toBe(true);
  });

  it('shows chosen types first, then those of which something is known, all on demand', () => {
    const rows = rowsOf('social-taxi');
    const ids = (chosen: string[], all: boolean) =>
      columnsOf(rows, BASKET, chosen, all).map((at) => BASKET.types[at]?.id);
    expect(ids(['day-care'], false)[0]).toBe('day-care');
    expect(ids([], false)).toEqual(['social-taxi', 'crisis-counselling', 'day-care', 'shelter']);
    const only = rows.filter((row) => row.hromada.code === RICHKOVA.code);
    expect(columnsOf(only, BASKET, [], false).map((at) => BASKET.types[at]?.id)).toEqual([
      'social-taxi',
      'crisis-counselling',
    ]);
    expect(columnsOf(only, BASKET, [], true)).toHaveLength(BASKET.types.length);
  });
});

describe('sorting by the number on the map', () => {
  it('sets those without one last either way, and counts zero', () => {
    const cells = new Map([
      [A.hromada.code, { value: 0, key: 'metricZero' as const }],
      [C.hromada.code, { value: 7, key: 'metric1' as const }],
    ]);
    const keyOf = keyBy('value', { ...columns, metric: { cells } });
    expect(sortRows([A, B, C], true, keyOf)).toEqual([C, A, B]);
    expect(sortRows([A, B, C], false, keyOf)).toEqual([A, C, B]);
  });
});

describe('repeatedNames', () => {
  it('finds names that tell nobody apart', () => {
    expect([...repeatedNames([LISOVA, RICHKOVA, LISOVA])]).toEqual(['Лісова']);
  });
});
