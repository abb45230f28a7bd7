import { strToU8, zipSync } from 'fflate';
import { HEAD, type Row, ROWS } from './table.ts';

/** How a workbook is put together: what programs do differently. */
export interface BookShape {
  /** Paths of its parts. */
  readonly book?: string;
  readonly sheet?: string;
  readonly strings?: string;
  /** Where the relations say that a part is, if not where it is. */
  readonly said?: Readonly<Record<string, string>>;
  readonly rows?: readonly Row[];
  /** XML of a cell; `index` of its text among the strings. */
  readonly cell?: (text: string, at: string, index: number) => string;
  readonly row?: (cells: string, number: number) => string;
  readonly string?: (text: string) => string;
  /** Anything done to a part at the end. */
  readonly change?: (xml: string, path: string) => string | Uint8Array;
  readonly without?: readonly string[];
  readonly types?: 'transitional' | 'strict';
  readonly date1904?: boolean;
}

const BASE = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const override = (path: string, type: string) => `<Override PartName="/${path}" ContentType="${type}+xml"/>`;
/** 0 → A. */
export const letterOf = (at: number): string => String.fromCharCode(65 + at);

/** A workbook of the table, as Excel writes it where nothing else is asked. */
export function book(shape: BookShape = {}): Uint8Array {
  const { book: bookPath = 'xl/workbook.xml', sheet = 'xl/worksheets/sheet1.xml' } = shape;
  const { strings = 'xl/sharedStrings.xml', rows = [HEAD, ...ROWS], types = 'transitional' } = shape;
  const texts = [...new Set(rows.flat())];
  const cell =
    shape.cell ?? ((text, at, index) => (text === '' ? '' : `<c r="${at}" t="s"><v>${index}</v></c>`));
  const row = shape.row ?? ((cells, number) => `<row r="${number}">${cells}</row>`);
  const string = shape.string ?? ((text) => `<t xml:space="preserve">${escaped(text)}</t>`);
  const body = rows.map((cells, i) => {
    const written = cells.map((text, j) => cell(text, `${letterOf(j)}${i + 1}`, texts.indexOf(text)));
    return row(written.join(''), i + 1);
  });
  const said = (path: string) => `/${shape.said?.[path] ?? path}`;
  const relation = (id: string, type: string, path: string) =>
    `<Relationship Id="${id}" Type="${BASE[types]}/${type}" Target="${said(path)}"/>`;
  const folder = bookPath.slice(0, bookPath.lastIndexOf('/') + 1);
  const own = bookPath.slice(folder.length);
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<Types>${override(bookPath, `${CONTENT}.sheet.main`)}${override(strings, `${CONTENT}.sharedStrings`)}</Types>`,
    '_rels/.rels': `<Relationships>${relation('r1', 'officeDocument', bookPath)}</Relationships>`,
    [bookPath]: `<workbook><workbookPr date1904="${shape.date1904 === true}"/><sheets><sheet name="Послуги" sheetId="1" r:id="r1"/></sheets></workbook>`,
    [`${folder}_rels/${own}.rels`]: `<Relationships>${relation('r1', 'worksheet', sheet)}${relation('r2', 'sharedStrings', strings)}${relation('r3', 'styles', 'xl/styles.xml')}</Relationships>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    [strings]: `<sst>${texts.map((text) => `<si>${string(text)}</si>`).join('')}</sst>`,
    [sheet]: `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`,
  };
  const kept = Object.entries(parts).filter(([path]) => shape.without?.includes(path) !== true);
  const zipped = kept.map(([path, xml]): [string, Uint8Array] => {
    const done = shape.change?.(xml, path) ?? xml;
    return [path, typeof done === 'string' ? strToU8(`<?xml version="1.0"?>${done}`) : done];
  });
  return zipSync(Object.fromEntries(zipped));
}
