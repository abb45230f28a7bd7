import { isPeopleColumn } from '../sheet/people-columns.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnsOf } from './with-columns.ts';

/** A table without the columns that hold people: every file that is written goes through here. */
export function publishable({
  header,
  rows,
}: Pick<Sheet, 'header' | 'rows'>): Pick<Sheet, 'header' | 'rows'> {
  const columns = columnsOf({ header });
  const kept = header.map((name, i) => columns[i] !== null || !isPeopleColumn(name));
  if (kept.every(Boolean)) return { header, rows };
  return {
    header: header.filter((_, i) => kept[i]),
    rows: rows.map(({ row, cells }) => ({ row, cells: cells.filter((_, i) => kept[i] ?? true) })),
  };
}
