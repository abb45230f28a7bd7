import { describe, expect, it } from 'vitest';
import type { Hromada } from '../../../src/domain/hromada.ts';
import {
  columnsOf,
  columnSums,
  columnSumsOver,
  filterRows,
  groupRows,
  sortGroups,
  sortRows,
} from '../../../src/ui/plan/table-rows.ts';
import { repeatedNames } from '../../../src/ui/plan/row-name.ts';
import { basketOf } from '../../../src/domain/coverage/basket.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { LISOVA, RICHKOVA, TODAY } from '../../fixtures/packs/country.ts';
import { BASKET, DATASET, makeRow, rowsOf } from '../scope.ts';

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

describe('sortRows', () => {
  it('sorts by the Ukrainian alphabet both ways', () => {
    const order = ['Ґанівська', 'Єрківська', 'Ічнянська', 'Йорданська'];
    expect(names(sortRows([A, B, C, D], { by: 'name', descending: false }))).toEqual(order);
    expect(names(sortRows([A, B, C, D], { by: 'name', descending: true }))).toEqual(order.toReversed());
  });

  it('counts zero people as a figure and sets an unknown one last either way', () => {
    expect(sortRows([A, B, C, D], { by: 'people', descending: true })).toEqual([D, A, C, B]);
    expect(sortRows([A, B, C, D], { by: 'people', descending: false })).toEqual([C, A, D, B]);
  });

  it('leaves its input alone', () => {
    const rows = [A, B, C, D];
    sortRows(rows, { by: 'name', descending: false });
    expect(rows).toEqual([A, B, C, D]);
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
});

describe('columns', () => {
  it('counts each state apart', () => {
    const taxi = BASKET.types.findIndex((type) => type.id === 'social-taxi');
    expect(columnSums(rowsOf('social-taxi'), BASKET, taxi)).toEqual([
      { fill: 'servedLocal', n: 1 },
      { fill: 'gap', n: 1 },
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

describe('filterRows', () => {
  const rows = [A, B, C, D];
  const found = (q: string, fill: 'gap' | 'unknown' | null = null) => names(filterRows(rows, { q, fill }));

  it('finds part of a name, whatever case, apostrophe or ґ', () => {
    expect(found('ганів')).toEqual(['Ґанівська']);
    expect(found('ІЧНЯ')).toEqual(['Ічнянська']);
    expect(found('немає такої')).toEqual([]);
  });

  it('finds a state, and gives back the same rows where nothing narrows', () => {
    expect(found('', 'gap')).toEqual([]);
    expect(found('', 'unknown')).toHaveLength(4);
    expect(filterRows(rows, { q: ' ', fill: null })).toBe(rows);
  });
});

describe('sorting by the number on the map', () => {
  it('sets those without one last either way, and counts zero', () => {
    const values = new Map([
      [A, 0],
      [C, 7],
    ]);
    const valueOf = (row: typeof A) => values.get(row) ?? null;
    expect(sortRows([A, B, C], { by: 'value', descending: true }, valueOf)).toEqual([C, A, B]);
    expect(sortRows([A, B, C], { by: 'value', descending: false }, valueOf)).toEqual([A, C, B]);
  });
});

describe('repeatedNames', () => {
  it('finds names that tell nobody apart', () => {
    expect([...repeatedNames([LISOVA, RICHKOVA, LISOVA])]).toEqual(['Лісова']);
  });
});
