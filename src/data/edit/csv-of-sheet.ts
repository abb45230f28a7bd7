import Papa from 'papaparse';
import { guard, unguard } from '../sheet/guard.ts';
import { PROVIDER_COLUMNS } from '../provider/columns.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { publishable } from './publishable.ts';
import type { ProviderRow } from './cells-of-service.ts';

export interface CsvShape {
  /** A Ukrainian Excel opens semicolons by a double click; the repository keeps commas. */
  readonly delimiter: ',' | ';';
  /** The byte order mark tells Excel that the text is UTF-8. */
  readonly bom: boolean;
}

const PLAIN: CsvShape = { delimiter: ',', bom: false };

/**
 * A sheet as the text of a CSV file that no spreadsheet runs as formulas. A title above its header is left out, and so
 * are columns of people.
 */
export function csvOfSheet(sheet: Pick<Sheet, 'header' | 'rows'>, shape: CsvShape = PLAIN): string {
  const { header, rows } = publishable(sheet);
  const safe = (cells: readonly string[]) => header.map((_, i) => guard(unguard((cells[i] ?? '').trim())));
  const lines = [header.map((name) => name.trim()), ...rows.map(({ cells }) => safe(cells))];
  const text = Papa.unparse(lines, { delimiter: shape.delimiter, newline: '\r\n' });
  return `${shape.bom ? '\uFEFF' : ''}${text}\r\n`;
}

/** Rows of the layout as a sheet with English headers; columns that are empty in all of them stay too. */
export function sheetOfRows(rows: readonly ProviderRow[]): Pick<Sheet, 'header' | 'rows'> {
  return {
    header: PROVIDER_COLUMNS,
    rows: rows.map((row, i) => ({ row: i + 2, cells: PROVIDER_COLUMNS.map((column) => row[column]) })),
  };
}
