/** Rows of which each must have one of its columns at least; what is left of them, and the columns that must be taken. */
export interface SetCover {
  /** Columns by row, ascending. */
  readonly rows: readonly (readonly number[])[];
  /** Those of the rows, ascending. */
  readonly columns: readonly number[];
  readonly forced: readonly number[];
}

/**
 * A set covering problem without what cannot matter, until nothing more falls away: a row that another one implies, a
 * column that covers no more than another, and the only column of a row with all that it covers. The fewest columns of
 * what is left, with the forced ones, are the fewest of all. Null where a row has no column.
 */
export function reduceCover(all: readonly (readonly number[])[]): SetCover | null {
  let rows = all;
  const forced: number[] = [];
  for (;;) {
    if (rows.some((row) => row.length === 0)) return null;
    const needed = withoutImplied(rows);
    const useful = usefulColumns(needed);
    const next = needed.map((row) => row.filter((column) => useful.has(column)));
    const only = new Set(next.flatMap((row) => (row.length === 1 ? row : [])));
    forced.push(...only);
    const left = next.filter((row) => !row.some((column) => only.has(column)));
    const isSame = left.length === rows.length && sizeOf(left) === sizeOf(rows);
    rows = left;
    if (isSame) return { rows, columns: [...rowsOf(rows).keys()].sort((a, b) => a - b), forced };
  }
}

const sizeOf = (rows: readonly (readonly number[])[]): number =>
  rows.reduce((sum, row) => sum + row.length, 0);

/** Rows by column. */
export function rowsOf(rows: readonly (readonly number[])[]): Map<number, number[]> {
  const by = new Map<number, number[]>();
  rows.forEach((row, r) => {
    for (const column of row) {
      const list = by.get(column);
      if (list === undefined) by.set(column, [r]);
      else list.push(r);
    }
  });
  return by;
}

/** Rows that hold no other row whole; of equal ones the first. */
function withoutImplied(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const kept: (readonly number[])[] = [];
  const by = new Map<number, (readonly number[])[]>();
  for (const row of rows.toSorted((a, b) => a.length - b.length)) {
    const own = new Set(row);
    const rivals = new Set(row.flatMap((column) => by.get(column) ?? []));
    if ([...rivals].some((rival) => rival.every((column) => own.has(column)))) continue;
    for (const column of row) {
      const list = by.get(column);
      if (list === undefined) by.set(column, [row]);
      else list.push(row);
    }
    kept.push(row);
  }
  return kept;
}

/** Columns whose rows no other one covers; of equal ones the first. */
function usefulColumns(rows: readonly (readonly number[])[]): Set<number> {
  const useful = new Map<number, Set<number>>();
  const kept: number[][] = rows.map(() => []);
  const columns = [...rowsOf(rows)].sort(([a, x], [b, y]) => y.length - x.length || a - b);
  for (const [column, own] of columns) {
    // Whatever covers all of its rows covers the one with fewest kept columns too.
    const rarest = own.reduce((a, b) => ((kept[b]?.length ?? 0) < (kept[a]?.length ?? 0) ? b : a));
    if (kept[rarest]?.some((other) => own.every((r) => useful.get(other)?.has(r)))) continue;
    useful.set(column, new Set(own));
    for (const r of own) kept[r]?.push(column);
  }
  return new Set(useful.keys());
}
