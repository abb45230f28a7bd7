import { findNeedColumns } from '../domain/need/columns.ts';
import { decodeText } from './check/read/decode.ts';
import { fileKind } from './check/read/file-kind.ts';
import { sheetRows } from './check/read/xlsx/sheet-rows.ts';
import { openWorkbook } from './check/read/xlsx/workbook.ts';
import { type NeedRead, type NeedScope, parseNeedCsv, readNeedTable } from './need-csv.ts';
import type { SheetRow } from './sheet.ts';

/** Reads need figures from a file's bytes: CSV in any of the usual encodings, or XLSX. Throws Unreadable. */
export function readNeedFile(bytes: Uint8Array, scope: NeedScope): NeedRead {
  if (fileKind(bytes) === 'text') return parseNeedCsv(decodeText(bytes).text, scope);
  return readNeedTable(needSheet(bytes), scope);
}

/** The first sheet that holds figures; where none does, the first, so that its fault can be said. */
function needSheet(bytes: Uint8Array): string[][] {
  const book = openWorkbook(bytes);
  let first: string[][] | null = null;
  for (const { part } of book.sheets) {
    const table = tableOf(sheetRows(book, part).rows);
    if (findNeedColumns(table) !== null) return table;
    first ??= table;
  }
  return first ?? [];
}

const NONE: string[] = [];

/** A workbook leaves empty rows out: here each row stands where the spreadsheet numbers it. */
function tableOf(rows: readonly SheetRow[]): string[][] {
  const table: string[][] = [];
  for (const { row, cells } of rows) {
    while (table.length < row - 1) table.push(NONE);
    table.push([...cells]);
  }
  return table;
}
