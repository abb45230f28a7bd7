import type { ISODate } from '../date.ts';
import { type Clock, dayNumber } from './timeline.ts';

/** What coverage is from a day on, in place of the services that it follows from: its size does not grow with theirs. */
export interface CoverageTable {
  /** The first day that it tells of. */
  readonly from: ISODate;
  /** Ids of the types. */
  readonly types: readonly string[];
  /** By type: a digit a hromada, the number of its outcome on that day. */
  readonly outcomes: readonly string[];
  /** What is another outcome on a later day, in the order of days. */
  readonly changes: readonly CoverageChange[];
  /** By oblast prefix and type: how many services a list without conditions holds. */
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

export interface CoverageChange {
  readonly on: ISODate;
  /** Type, hromada, outcome: three numbers a cell. */
  readonly cells: readonly number[];
}

/** The outcome of a cell on a clock's date, as a table tells it. */
export type TellOutcome = (cell: number, clock: Clock) => number;

/** Reads a table for the types of an index; a question that it does not answer is a mistake of whoever asks. */
export function tellerOf(table: CoverageTable, types: readonly string[]): TellOutcome {
  const from = dayNumber(table.from);
  let day = -1;
  let grid = new Uint8Array();
  return (cell, { date, oldest, planned, ownAreaOnly, passes }) => {
    if (date < from || oldest !== -1 || !planned || ownAreaOnly || passes)
      throw new RangeError(`The table of coverage tells all services from ${table.from} on`);
    if (date !== day) grid = gridOn(table, types, date);
    day = date;
    return grid[cell] as number;
  };
}

function gridOn({ types: told, outcomes, changes }: CoverageTable, types: readonly string[], day: number) {
  const hromadas = outcomes[0]?.length ?? 0;
  const grid = new Uint8Array(hromadas * types.length);
  const columns = types.map((id) => told.indexOf(id));
  columns.forEach((column, type) => {
    const digits = outcomes[column];
    if (digits === undefined) throw new RangeError(`The table of coverage does not tell of ${types[type]}`);
    for (let hromada = 0; hromada < hromadas; hromada++) {
      grid[hromada * types.length + type] = digits.charCodeAt(hromada) - 48;
    }
  });
  for (const { on, cells } of changes) {
    if (dayNumber(on) > day) break;
    for (let i = 0; i < cells.length; i += 3) {
      const type = columns.indexOf(cells[i] as number);
      if (type >= 0) grid[(cells[i + 1] as number) * types.length + type] = cells[i + 2] as number;
    }
  }
  return grid;
}
