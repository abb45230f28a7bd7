import Papa from 'papaparse';
import { type Cell, cellText, type WrittenSheet } from './cells.ts';

/** Without it Excel takes UTF-8 for the system's old encoding. */
const BOM = '\uFEFF';

const written = (cell: Cell) => (typeof cell === 'string' ? cellText(cell) : cell);

/** The table as CSV (RFC 4180): UTF-8 with a byte order mark, commas, texts that no spreadsheet will run. */
export function toCsv({ header, rows }: Pick<WrittenSheet, 'header' | 'rows'>): string {
  const table = [header, ...rows].map((row) => row.map(written));
  return `${BOM}${Papa.unparse(table, { newline: '\r\n' })}\r\n`;
}
