import type { Finding } from '../../finding.ts';
import { findHeader } from './find-header.ts';
import type { Grid } from './grid.ts';
import { Unreadable } from './unreadable.ts';
import { sheetRows } from './xlsx/sheet-rows.ts';
import { openWorkbook, type Workbook } from './xlsx/workbook.ts';

/** A header is looked for in so many rows. */
const HEAD = 20;

/** All rows of the sheet of a workbook that has the layout's header. Throws Unreadable where none has. */
export function xlsxGrid(bytes: Uint8Array, file: string): Grid {
  const book = openWorkbook(bytes);
  const tables = book.sheets.flatMap((sheet) => {
    const found = findHeader(sheetRows(book, sheet.part, HEAD).rows);
    return found === null ? [] : [{ sheet, known: found.known }];
  });
  const best = tables.toSorted((a, b) => b.known - a.known)[0]?.sheet;
  if (best === undefined) throw new Unreadable('wrongSheet', { sheets: namesOf(book) });
  const { rows, odd } = sheetRows(book, best.part);
  const findings: Finding[] = odd.map(({ row, index, kind, shown }) => ({
    severity: 'error',
    file,
    row,
    column: String(index),
    key: kind,
    came: shown,
  }));
  for (const { sheet } of tables.filter((table) => table.sheet !== best)) {
    const params = { sheet: sheet.name, checked: best.name };
    findings.push({ severity: 'error', file, row: 0, column: null, key: 'otherSheet', params, came: '' });
  }
  return { rows, findings, encoding: null, delimiter: null, sheetName: best.name };
}

function namesOf({ sheets }: Workbook): string {
  return sheets.map(({ name }) => `«${name}»`).join(', ');
}
