import type { ISODate } from '../../domain/date.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnsOf, withCells, withColumns } from './with-columns.ts';

export interface Assurance {
  readonly on: ISODate;
  /** The body that checked; null leaves the column as it is. */
  readonly by: string | null;
  /** Row numbers of the sheet; null = all. */
  readonly rows: ReadonlySet<number> | null;
}

/** «Перевірено сьогодні» for many rows at once: sets `assured_on`, and `assured_by` where it is said. */
export function assureRows<S extends Sheet>(sheet: S, { on, by, rows }: Assurance): S {
  const wide = withColumns(sheet, by === null ? ['assured_on'] : ['assured_on', 'assured_by']);
  const columns = columnsOf(wide);
  const change = by === null ? { assured_on: on } : { assured_on: on, assured_by: by };
  return {
    ...wide,
    rows: wide.rows.map(({ row, cells }) =>
      rows === null || rows.has(row) ? { row, cells: withCells(cells, columns, change) } : { row, cells },
    ),
  };
}
