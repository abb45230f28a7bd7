import { bigXlsx } from '../../data/edit/big-xlsx.ts';
import { csvOfSheet } from '../../data/edit/csv-of-sheet.ts';
import type { Sheet } from '../../data/sheet/sheet.ts';
import type { SaveAs } from '../check-file-messages.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv;charset=utf-8';

/** The table as a file. A Ukrainian Excel opens semicolons and a byte order mark by a double click. */
export function savedAs(sheet: Sheet, as: SaveAs): Blob {
  if (as === 'xlsx') return new Blob([new Uint8Array(bigXlsx(sheet))], { type: XLSX });
  return new Blob([csvOfSheet(sheet, { delimiter: ';', bom: true })], { type: CSV });
}
