import { PROVIDER_COLUMNS, type ProviderColumn } from '../provider/columns.ts';
import type { Sheet, SheetRow } from '../sheet/sheet.ts';
import { columnsOf, withCells, withColumns } from './with-columns.ts';

/** A number for one more record that a row became: 5, then 5.2, 5.3 …, so that the file's own numbers stay. */
function partNumber(row: number, used: ReadonlySet<number>): number {
  const whole = Math.floor(row);
  const nth = (n: number) => Number(`${whole}.${n < 10 ? n : `0${n}`}`);
  let n = 2;
  while (used.has(nth(n))) n++;
  return nth(n);
}

/** Rows are numbered as where they come from: the first record of a row as the row itself, the next ones as its parts. */
export function numberedAs<R extends { readonly cells: readonly string[] }>(
  rows: readonly R[],
  originOf: (row: R) => number,
): SheetRow[] {
  const used = new Set<number>();
  return rows.map((each) => {
    const origin = originOf(each);
    const row = used.has(origin) ? partNumber(origin, used) : origin;
    used.add(row);
    return { row, cells: each.cells };
  });
}

/** One text in a column: of some rows, or of all whose cell is empty. */
export function setColumn<S extends Sheet>(
  sheet: S,
  column: ProviderColumn,
  text: string,
  rows: ReadonlySet<number> | null,
): S {
  const wide = withColumns(sheet, [column]);
  const columns = columnsOf(wide);
  const at = columns.indexOf(column);
  const meant = ({ row, cells }: SheetRow) =>
    rows === null ? (cells[at] ?? '').trim() === '' : rows.has(row);
  return {
    ...wide,
    rows: wide.rows.map((each) =>
      meant(each) ? { row: each.row, cells: withCells(each.cells, columns, { [column]: text }) } : each,
    ),
  };
}

/** Empty cells of a column repeat the one above: of some rows, or of all. */
export function fillDown<S extends Sheet>(
  sheet: S,
  column: ProviderColumn,
  rows: ReadonlySet<number> | null,
): S {
  const columns = columnsOf(sheet);
  const at = columns.indexOf(column);
  if (at < 0) return sheet;
  let above = '';
  return {
    ...sheet,
    rows: sheet.rows.map((each) => {
      const text = (each.cells[at] ?? '').trim();
      if (text !== '') above = text;
      const fills = text === '' && above !== '' && (rows === null || rows.has(each.row));
      return fills ? { row: each.row, cells: withCells(each.cells, columns, { [column]: above }) } : each;
    }),
  };
}

/** A row as several, each with one of the texts in a column; the first keeps its number and id. */
export function splitRow<S extends Sheet>(
  sheet: S,
  row: number,
  column: ProviderColumn,
  texts: readonly string[],
): S {
  const columns = columnsOf(sheet);
  const used = new Set(sheet.rows.map((each) => each.row));
  return {
    ...sheet,
    rows: sheet.rows.flatMap((each) => {
      if (each.row !== row || texts.length < 2) return [each];
      return texts.map((text, i): SheetRow => {
        if (i === 0) return { row, cells: withCells(each.cells, columns, { [column]: text }) };
        const number = partNumber(row, used);
        used.add(number);
        return { row: number, cells: withCells(each.cells, columns, { [column]: text, id: '' }) };
      });
    }),
  };
}

/** One more record at the end. */
export function addRow<S extends Sheet>(sheet: S, record: Partial<Record<ProviderColumn, string>>): S {
  const filled = PROVIDER_COLUMNS.filter((column) => (record[column] ?? '') !== '');
  const wide = withColumns(sheet, filled);
  const last = Math.max(wide.headerRow ?? 1, ...wide.rows.map(({ row }) => row));
  const added = { row: Math.floor(last) + 1, cells: withCells([], columnsOf(wide), record) };
  return { ...wide, rows: [...wide.rows, added] };
}
