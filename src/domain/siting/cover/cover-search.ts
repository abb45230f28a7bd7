import { rowsOf, type SetCover } from './set-cover.ts';

/** Moves between two looks at the clock. */
const LOOK = 500;

/**
 * Looks for so many columns that cover every row: from greedy choices on, the column that is missed least is exchanged
 * for one of a row that is not covered, and rows that stay uncovered grow heavier (row weighting local search, Gao et al.
 * 2015). The same question goes the same way. Null where it finds none in so many moves, which proves nothing.
 */
export function searchCover(
  { rows, columns }: SetCover,
  count: number,
  moves: number,
  isOver: () => boolean,
): number[] | null {
  const table = tableOf(rows, columns);
  const { uncovered, chosen, score, stamp, byRow, free } = table;
  while (chosen.length < Math.min(count, columns.length) && uncovered.size > 0) {
    let best = -1;
    for (let c = 0; c < columns.length; c++) {
      if (!chosen.includes(c) && (best === -1 || (score[c] as number) > (score[best] as number))) best = c;
    }
    table.add(best);
  }
  const isBetter = (a: number, b: number): boolean =>
    b === -1 ||
    (score[a] as number) > (score[b] as number) ||
    (score[a] === score[b] && (stamp[a] as number) < (stamp[b] as number));
  const random = randomOf(rows.length);
  let last = -1;
  for (let move = 1; uncovered.size > 0; move++) {
    if (move > moves || chosen.length === 0 || (move % LOOK === 0 && isOver())) return null;
    let out = -1;
    for (const c of chosen) if (c !== last && isBetter(c, out)) out = c;
    if (out === -1) out = last;
    table.remove(out);
    stamp[out] = move;
    const row = byRow[[...uncovered][random(uncovered.size)] as number] as readonly number[];
    let into = -1;
    for (const c of row) if (free[c] === 1 && isBetter(c, into)) into = c;
    if (into === -1) into = row[0] as number;
    table.add(into);
    stamp[into] = move;
    last = into;
    table.weigh();
  }
  return chosen.map((c) => columns[c] as number).sort((a, b) => a - b);
}

/** Whole numbers below a limit, always the same ones (Park and Miller). */
function randomOf(seed: number): (limit: number) => number {
  let state = seed + 1;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

interface Table {
  /** Columns by row, as indices. */
  readonly byRow: readonly (readonly number[])[];
  /** In no order. */
  readonly chosen: number[];
  readonly uncovered: Set<number>;
  /** What the weight covered would gain by the other state of a column. */
  readonly score: Float64Array;
  /** Move in which a column changed last. */
  readonly stamp: Float64Array;
  /** 1: something near it has changed since it was taken out. */
  readonly free: Uint8Array;
  readonly add: (column: number) => void;
  readonly remove: (column: number) => void;
  /** Rows that are not covered grow heavier. */
  readonly weigh: () => void;
}

function tableOf(rows: SetCover['rows'], columns: SetCover['columns']): Table {
  const by = rowsOf(rows);
  const at = new Map(columns.map((column, c) => [column, c]));
  const byRow = rows.map((row) => row.map((column) => at.get(column) as number));
  const byColumn = columns.map((column) => by.get(column) as number[]);
  const weights = new Float64Array(rows.length).fill(1);
  const times = new Int32Array(rows.length);
  const score = Float64Array.from(byColumn, (own) => own.length);
  const inside = new Uint8Array(columns.length);
  const free = new Uint8Array(columns.length).fill(1);
  const uncovered = new Set(rows.keys());
  const chosen: number[] = [];
  const turn = (column: number, to: 0 | 1): void => {
    inside[column] = to;
    score[column] = -(score[column] as number);
    for (const r of byColumn[column] as readonly number[]) {
      const before = times[r] as number;
      const after = before + (to === 1 ? 1 : -1);
      times[r] = after;
      if (after === 0) uncovered.add(r);
      else if (before === 0) uncovered.delete(r);
      const weight = weights[r] as number;
      const first = before === 0 || after === 0;
      const second = Math.max(before, after) === 2;
      for (const other of byRow[r] as readonly number[]) {
        if (other === column) continue;
        free[other] = 1;
        // Alone in a row a column is missed by it; without any, each column of the row gains it.
        if (first) score[other] = (score[other] as number) + (to === 1 ? -weight : weight);
        else if (second && inside[other] === 1)
          score[other] = (score[other] as number) + (to === 1 ? weight : -weight);
      }
    }
  };
  return {
    byRow,
    chosen,
    uncovered,
    score,
    stamp: new Float64Array(columns.length),
    free,
    add: (column) => {
      turn(column, 1);
      chosen.push(column);
    },
    remove: (column) => {
      turn(column, 0);
      free[column] = 0;
      chosen.splice(chosen.indexOf(column), 1);
    },
    weigh: () => {
      for (const r of uncovered) {
        weights[r] = (weights[r] as number) + 1;
        for (const c of byRow[r] as readonly number[]) score[c] = (score[c] as number) + 1;
      }
    },
  };
}
