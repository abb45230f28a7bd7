import type { NeedColumns } from './columns.ts';
import type { NeedRow } from './types.ts';

/** The rows of a table's figures; blank ones are passed over but counted, so that numbers stay the spreadsheet's. */
export function needRows(table: readonly (readonly string[])[], columns: NeedColumns): NeedRow[] {
  return table.flatMap((cells, i) => {
    if (i < columns.first || cells.every((cell) => cell.trim() === '')) return [];
    const text = (column: number | null): string => (column === null ? '' : (cells[column] ?? '').trim());
    return [{ row: i + 1, code: text(columns.code), name: text(columns.name), value: text(columns.value) }];
  });
}
