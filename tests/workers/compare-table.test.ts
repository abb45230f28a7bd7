import { expect, test } from 'vitest';
import { compareTable } from '../../src/workers/own-file/compare.ts';
import type { CheckedTable } from '../../src/workers/own-file/checked-table.ts';
import { TAXI } from '../fixtures/packs/country.ts';

test('what an open register holds has not vanished from a table that never had it', () => {
  const table = { sheet: { header: ['id'], rows: [] }, good: new Map() } as unknown as CheckedTable;
  const { gone, kept } = compareTable(table, 'UA11', [TAXI, { ...TAXI, id: 'edebo-1' }]);
  expect(gone?.map(({ service }) => service.id)).toEqual([TAXI.id]);
  expect(kept).toBe(0);
});
