import Papa from 'papaparse';
import type { Finding } from './finding.ts';
import type { Sheet, SheetRow } from './sheet.ts';
import { type Layout, type Table, tableOf } from './table.ts';

/**
 * Reads a table with a header row. Commas, semicolons and tabs divide columns: the header says which, because cells
 * may hold lists. Blank rows are skipped but counted, so that row numbers stay those of the spreadsheet.
 * A missing required column or broken quoting is fatal; an unknown column is a warning.
 */
export function readCsv(text: string, layout: Layout): Table {
  return tableOf(sheetOfCsv(text, layout.file), layout);
}

/** The cells of a CSV text and what is wrong with its quoting. */
export function sheetOfCsv(text: string, file: string): Sheet {
  const bare = text.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/, '');
  const parsed = Papa.parse<string[]>(bare, { delimiter: delimiterOf(bare) });
  const [header = [], ...body] = parsed.data;
  const rows: SheetRow[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: index + 2, cells });
  }
  return { header, rows, findings: quoteFindings(parsed.errors, file) };
}

/** The mark that divides the header's columns. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
  const header = text.slice(0, (text.indexOf('\n') + 1 || text.length + 1) - 1);
  const count = (mark: string) => header.split(mark).length;
  return ([',', ';', '\t'] as const).reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** What papaparse says of quotes. */
export function quoteFindings(errors: readonly Papa.ParseError[], file: string): Finding[] {
  return errors
    .filter((error) => error.type === 'Quotes')
    .map((error) => ({
      severity: 'fatal',
      file,
      row: (error.row ?? 0) + 1,
      column: null,
      key: 'quotes',
      came: '',
    }));
}
