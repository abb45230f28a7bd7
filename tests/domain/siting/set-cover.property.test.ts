import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { searchCover } from '../../../src/domain/siting/cover/cover-search.ts';
import { reduceCover } from '../../../src/domain/siting/cover/set-cover.ts';

type Rows = readonly (readonly number[])[];

const COLUMNS = 8;

const rows: fc.Arbitrary<Rows> = fc.array(
  fc
    .uniqueArray(fc.nat({ max: COLUMNS - 1 }), { minLength: 1, maxLength: 4 })
    .map((row) => row.toSorted((a, b) => a - b)),
  { minLength: 1, maxLength: 10 },
);

const covers = (all: Rows, chosen: readonly number[]): boolean =>
  all.every((row) => row.some((column) => chosen.includes(column)));

/** By trying every choice of columns. */
function fewest(all: Rows): number {
  let least = COLUMNS;
  for (let bits = 0; bits < 2 ** COLUMNS; bits++) {
    const chosen = Array.from({ length: COLUMNS }, (_, c) => c).filter((c) => (bits & (1 << c)) !== 0);
    if (chosen.length < least && covers(all, chosen)) least = chosen.length;
  }
  return least;
}

test('the fewest columns of what is left, with the forced ones, are the fewest of all', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const cover = reduceCover(all);
      expect(cover).not.toBeNull();
      if (cover === null) return;
      const left = cover.rows.length === 0 ? 0 : fewest(cover.rows);
      expect(left + cover.forced.length).toBe(fewest(all));
    }),
  );
});

test('a row without a column is covered by nothing', () => {
  expect(reduceCover([[0, 1], []])).toBeNull();
});

test('the search finds the fewest, covers every row with them, and nothing with one less', () => {
  fc.assert(
    fc.property(rows, (all) => {
      const columns = [...new Set(all.flat())].toSorted((a, b) => a - b);
      const count = fewest(all);
      const found = searchCover({ rows: all, columns, forced: [] }, count, 5000, () => false);
      expect(found?.length).toBe(count);
      expect(covers(all, found ?? [])).toBe(true);
      expect(searchCover({ rows: all, columns, forced: [] }, count - 1, 200, () => false)).toBeNull();
    }),
  );
});

test('a search ends when time is over', () => {
  const triangle = {
    rows: [
      [0, 1],
      [1, 2],
      [0, 2],
    ],
    columns: [0, 1, 2],
    forced: [],
  };
  expect(searchCover(triangle, 1, Infinity, () => true)).toBeNull();
});
