import { strToU8, zipSync } from 'fflate';
import type { Merge, RawSheet } from '../../../src/data/intake/raw.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));
const cellsOf = (sheet: RawSheet, row: number) => sheet.rows.find((each) => each.row === row)?.cells ?? [];
const lastRow = ({ rows }: RawSheet) => Math.max(...rows.map(({ row }) => row));

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Sheets as a workbook with merged cells; whole numbers are numbers, as whoever types them makes them. */
export function xlsxOf(sheets: readonly RawSheet[]): Uint8Array {
  const files = sheets.map((sheet, i): [string, Uint8Array] => {
    const rows = sheet.rows.map(
      ({ row, cells }) =>
        `<row r="${row}">${cells.map((cell, at) => xlsxCell(cell, `${letters(at)}${row}`)).join('')}</row>`,
    );
    const merges = sheet.merges.map(
      ({ row, column, rows: tall, columns }) =>
        `<mergeCell ref="${letters(column)}${row}:${letters(column + columns - 1)}${row + tall - 1}"/>`,
    );
    const merged = merges.length === 0 ? '' : `<mergeCells>${merges.join('')}</mergeCells>`;
    return [
      `xl/worksheets/sheet${i + 1}.xml`,
      strToU8(
        `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`,
      ),
    ];
  });
  const named = sheets.map(
    ({ name }, i) =>
      `<sheet name="${escape(name || `Аркуш${i + 1}`)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const related = sheets.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${named.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related.join('')}</Relationships>`,
    ),
    ...Object.fromEntries(files),
  });
}

function xlsxCell(text: string, at: string): string {
  if (text === '') return `<c r="${at}"/>`;
  if (/^[1-9]\d*$/.test(text)) return `<c r="${at}"><v>${text}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
}

/** Sheets as an OpenDocument spreadsheet. */
export function odsOf(sheets: readonly RawSheet[]): Uint8Array {
  const tables = sheets.map((sheet) => {
    const width = Math.max(...sheet.rows.map(({ cells }) => cells.length));
    const rows = Array.from({ length: lastRow(sheet) }, (_, i) => {
      const cells = cellsOf(sheet, i + 1);
      return `<table:table-row>${Array.from({ length: width }, (__, at) => odsCell(cells[at] ?? '', i + 1, at, sheet.merges)).join('')}</table:table-row>`;
    });
    const rest = `<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16000"/></table:table-row>`;
    return `<table:table table:name="${escape(sheet.name || 'Аркуш')}">${rows.join('')}${rest}</table:table>`;
  });
  const content = `${HEAD}<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>${tables.join('')}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  });
}

function odsCell(text: string, row: number, column: number, merges: readonly Merge[]): string {
  const merge = merges.find((each) => each.row === row && each.column === column);
  const span =
    merge === undefined
      ? ''
      : ` table:number-rows-spanned="${merge.rows}" table:number-columns-spanned="${merge.columns}"`;
  if (text === '') return `<table:table-cell${span}/>`;
  const lines = text
    .split('\n')
    .map((line) => `<text:p>${escape(line)}</text:p>`)
    .join('');
  if (/^[1-9]\d*$/.test(text))
    return `<table:table-cell${span} office:value-type="float" office:value="${text}">${lines}</table:table-cell>`;
  return `<table:table-cell${span} office:value-type="string">${lines}</table:table-cell>`;
}
