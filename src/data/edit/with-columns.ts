import { COLUMN_SPECS, type ProviderColumn } from '../provider/columns.ts';
import { PROVIDER_LAYOUT } from '../provider/read-table.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnOf } from '../sheet/table.ts';

/** By position in a sheet: its column of the layout; null for a column of the owner's own. */
export function columnsOf({ header }: Pick<Sheet, 'header'>): (ProviderColumn | null)[] {
  return header.map((name) => columnOf(name, PROVIDER_LAYOUT) as ProviderColumn | null);
}

/** The sheet with these columns, added at the end where it has none, headed in its own language. */
export function withColumns<S extends Sheet>(sheet: S, columns: readonly ProviderColumn[]): S {
  const known = columnsOf(sheet);
  const missing = columns.filter((column) => !known.includes(column));
  if (missing.length === 0) return sheet;
  const ukrainian = sheet.header.some((name) => /[а-яіїєґ]/i.test(name));
  const heads = missing.map((column) => (ukrainian ? COLUMN_SPECS[column].headers[0] : column));
  return { ...sheet, header: [...sheet.header, ...heads] };
}

/** The cells of a row with the text of some columns changed. */
export function withCells(
  cells: readonly string[],
  columns: readonly (ProviderColumn | null)[],
  change: Partial<Record<ProviderColumn, string>>,
): string[] {
  return columns.map((column, i) => (column === null ? undefined : change[column]) ?? cells[i] ?? '');
}
