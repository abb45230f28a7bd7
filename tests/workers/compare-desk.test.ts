import { expect, test } from 'vitest';
import { compareDesk } from '../../src/workers/own-file/compare.ts';
import type { Desk } from '../../src/workers/own-file/desk.ts';
import { TAXI } from '../fixtures/packs/country.ts';

test('what an open register holds has not vanished from a table that never had it', () => {
  const desk = { sheet: { header: ['id'], rows: [] }, good: new Map() } as unknown as Desk;
  const { gone, kept } = compareDesk(desk, 'UA11', [TAXI, { ...TAXI, id: 'edebo-1' }]);
  expect(gone?.map(({ service }) => service.id)).toEqual([TAXI.id]);
  expect(kept).toBe(0);
});
