import { Unreadable } from '../../sheet/read/unreadable.ts';
import { sheetRows } from '../../sheet/read/xlsx/sheet-rows.ts';
import { openWorkbook } from '../../sheet/read/xlsx/workbook.ts';
import type { Merge, RawSheet } from '../raw.ts';

/** All visible sheets of a workbook, with their merged cells; of a formula its last result. Throws Unreadable. */
export function xlsxSheets(bytes: Uint8Array): RawSheet[] {
  const book = openWorkbook(bytes);
  const sheets = book.sheets.map(({ name, part }) => {
    const { rows, merged } = sheetRows(book, part);
    return { name, rows, merges: merged.flatMap(mergeOf) };
  });
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Unreadable('emptyFile');
  return sheets;
}

/** `B1:D2` */
function mergeOf(reference: string): Merge[] {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference);
  if (found === null) return [];
  const [, from = '', top = '', to = '', bottom = ''] = found;
  const [first, last] = [columnOf(from), columnOf(to)];
  return [
    { row: Number(top), column: first, rows: Number(bottom) - Number(top) + 1, columns: last - first + 1 },
  ];
}

function columnOf(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((at, letter) => at * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
