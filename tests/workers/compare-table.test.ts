import { expect, test } from 'vitest';
import type { CheckedTable } from '../../src/workers/own-file/checked-table.ts';
import { compareTable } from '../../src/workers/own-file/compare.ts';
import { TAXI } from '../fixtures/packs/country.ts';

const tableOf = (
  header: readonly string[],
  rows: CheckedTable['sheet']['rows'],
  good: CheckedTable['good'],
) => ({ sheet: { header, rows }, good }) as unknown as CheckedTable;

test('what an open register holds has not vanished from a table that never had it', () => {
  const pack = { services: [TAXI, { ...TAXI, id: 'edebo-1' }], unplaced: [] };
  const { gone, same } = compareTable(tableOf(['id'], [], new Map()), 'UA11', 'whole', pack, []);
  expect(gone?.map(({ service }) => service.id)).toEqual([TAXI.id]);
  expect(same).toBe(0);
});

test('a change is told field by field; of a part what it leaves empty stays', () => {
  const after = { ...TAXI, fees: null, accessibility: 'full' as const };
  const table = tableOf(['id'], [{ row: 2, cells: [TAXI.id] }], new Map([[2, after]]));
  const pack = { services: [TAXI], unplaced: [] };
  const fieldsOf = (scope: 'whole' | 'part') =>
    compareTable(table, 'UA11', scope, pack, []).changed.first.flatMap(({ fields }) => fields);
  expect(fieldsOf('part')).toEqual([{ column: 'accessibility', before: '', after: 'full' }]);
  expect(fieldsOf('whole')).toEqual([
    { column: 'fees', before: 'free', after: '' },
    { column: 'accessibility', before: '', after: 'full' },
  ]);
});

test('a row that cannot be published is counted once: it is neither new nor changed', () => {
  const rows = [
    { row: 2, cells: [TAXI.id, 'Інша назва'] },
    { row: 3, cells: ['own-1', 'Нова'] },
  ];
  const table = tableOf(['id', 'provider'], rows, new Map());
  const pack = { services: [TAXI], unplaced: [] };
  const { added, changed, unplaced } = compareTable(table, 'UA11', 'part', pack, []);
  expect([added.count, changed.count, unplaced.count]).toEqual([0, 0, 2]);
});
