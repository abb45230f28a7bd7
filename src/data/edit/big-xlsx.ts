import { columnLetter } from '../sheet/column-letter.ts';
import { strToU8, zipSync } from 'fflate';
import { guard, unguard } from '../sheet/guard.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { publishable } from './publishable.ts';

/** What a workbook of one sheet of texts consists of, besides the sheet. */
const PARTS = {
  '[Content_Types].xml':
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>',
  '_rels/.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Послуги" sheetId="1" r:id="rId1"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
  // The second style is «text»: Excel then leaves codes and phones as they are typed.
  'xl/styles.xml':
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>',
};

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
/** Rows put together before they become bytes: one text of 50,000 rows would be twice the memory. */
const BATCH = 1000;

/**
 * A sheet of any length as a workbook of text cells that no spreadsheet runs as formulas; a title above its header is
 * left out, and so are columns of people. The library that writes our other workbooks makes an object of every cell: a table of 50,000 rows takes it
 * most of a minute and more memory than a browser's tab has.
 */
export function bigXlsx(sheet: Pick<Sheet, 'header' | 'rows'>): Uint8Array {
  const { header, rows } = publishable(sheet);
  const names = header.map((_, at) => columnLetter(at));
  const pieces = [strToU8(`${HEAD}${columnWidths(header.length)}<sheetData>${rowOf(header, 1, names, 2)}`)];
  for (let from = 0; from < rows.length; from += BATCH) {
    const batch = rows.slice(from, from + BATCH);
    pieces.push(strToU8(batch.map(({ cells }, i) => rowOf(cells, from + i + 2, names, 1)).join('')));
  }
  pieces.push(strToU8('</sheetData></worksheet>'));
  const parts = Object.entries(PARTS).map(([name, xml]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`),
  ]);
  const body = { 'xl/worksheets/sheet1.xml': joined(pieces) };
  return zipSync({ ...Object.fromEntries(parts), ...body }, { level: 3 });
}

function columnWidths(count: number): string {
  return count === 0 ? '' : `<cols><col min="1" max="${count}" width="22" customWidth="1" style="1"/></cols>`;
}

function rowOf(cells: readonly string[], row: number, names: readonly string[], style: number): string {
  const written = names.map((name, i) => {
    const text = guard(unguard((cells[i] ?? '').trim()));
    if (text === '') return '';
    return `<c r="${name}${row}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(text)}</t></is></c>`;
  });
  return `<row r="${row}">${written.join('')}</row>`;
}

/** XML cannot hold control characters at all. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
