import writeXlsxFile, { type Cell as XlsxCell, type Sheet } from 'write-excel-file/browser';
import { type Cell, cellText, type WrittenSheet } from './cells.ts';

/** Width of a column of which nothing is said, in letters. */
const USUAL = 18;

function cellOf(cell: Cell, wrap: boolean): XlsxCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  return { type: String, value: cellText(cell), wrap, alignVertical: 'top' };
}

function headOf(text: string): XlsxCell {
  return { type: String, value: cellText(text), fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

function sheetOf({ name, header, rows, widths = [], wrap = false }: WrittenSheet): Sheet<Blob> {
  return {
    sheet: name,
    data: [header.map(headOf), ...rows.map((row) => row.map((cell) => cellOf(cell, wrap)))],
    columns: header.map((_, at) => ({ width: widths[at] ?? USUAL })),
    stickyRowsCount: 1,
  };
}

/** The tables as one workbook. Numbers are numbers, texts are texts that no spreadsheet will run. */
export async function toXlsx(sheets: readonly WrittenSheet[]): Promise<Blob> {
  return writeXlsxFile(sheets.map(sheetOf)).toBlob();
}
