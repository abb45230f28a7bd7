import { strToU8, zipSync } from 'fflate';
import type { ProblemKey } from '../../../../src/i18n/uk/check.ts';
import { book, type BookShape, escaped, letterOf } from './book.ts';
import type { TableFile } from './csv-files.ts';
import { HEAD, ROWS, UKRAINIAN } from './table.ts';

const read = (shape: BookShape): TableFile => ({ bytes: book(shape) });
const said = (says: ProblemKey, shape: BookShape): TableFile => ({ bytes: book(shape), says });
const inline = (text: string, more = '') => `<c${more} t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
/** The cell of a column, else as usual. */
const inColumn = (
  column: string,
  cell: (text: string, at: string) => string,
): NonNullable<BookShape['cell']> => {
  const letter = letterOf(HEAD.indexOf(column as (typeof HEAD)[number]));
  return (text, at, index) => {
    if (at === `${letter}1` || !at.startsWith(letter)) return `<c r="${at}" t="s"><v>${index}</v></c>`;
    return text === '' ? '' : cell(text, at);
  };
};
const inPart = (
  name: string,
  change: (xml: string) => string | Uint8Array,
): NonNullable<BookShape['change']> => {
  return (xml, path) => (path.endsWith(name) ? change(xml) : xml);
};
const days = (text: string, epoch: string) =>
  Math.round((Date.parse(`${text}T00:00:00Z`) - Date.parse(`${epoch}T00:00:00Z`)) / 86_400_000);
const dateCell = (epoch: string) =>
  inColumn('reported_on', (text, at) => `<c r="${at}" s="1"><v>${days(text, epoch)}</v></c>`);

function utf16(xml: string): Uint8Array {
  const units = Uint16Array.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${xml}`, (letter) =>
    letter.charCodeAt(0),
  );
  return new Uint8Array(units.buffer);
}

/** Workbooks: right, or said. */
export const XLSX_FILES: Readonly<Record<string, TableFile>> = {
  'as Excel writes it': read({}),
  'Ukrainian headers': read({ rows: [UKRAINIAN, ...ROWS] }),
  'SharedStrings.xml': read({ strings: 'xl/SharedStrings.xml' }),
  'SharedStrings.xml, called sharedStrings.xml': read({
    strings: 'xl/SharedStrings.xml',
    said: { 'xl/SharedStrings.xml': 'xl/sharedStrings.xml' },
  }),
  'strings in another folder': read({ strings: 'data/texts.xml' }),
  'strings without a relation': read({
    strings: 'other/strings.xml',
    change: inPart('workbook.xml.rels', (xml) => xml.replace(/<Relationship Id="r2"[^>]*>/, '')),
  }),
  'workbook2.xml': read({ book: 'xl/workbook2.xml' }),
  'a book in another folder': read({ book: 'content/book.xml' }),
  'no content types': read({ without: ['[Content_Types].xml'], book: 'xl/workbook2.xml' }),
  'no relations of the whole': read({ without: ['_rels/.rels'] }),
  'targets beside their part': read({
    change: inPart('.rels', (xml) =>
      xml.replaceAll('Target="/xl/', 'Target="../xl/').replace('"../xl/workbook', '"xl/workbook'),
    ),
  }),
  'targets with letters of another case': read({
    change: inPart('.rels', (xml) => xml.replace('worksheets/sheet1', 'Worksheets/Sheet1')),
  }),
  'the strict kind': read({ types: 'strict' }),
  'prefixes on every name': read({
    change: (xml, path) =>
      path.endsWith('.rels') || path.startsWith('[') ? xml : xml.replace(/<(\/?)(\w)/g, '<$1x:$2'),
  }),
  'cells without references, empty ones too': read({ cell: (text) => (text === '' ? '<c/>' : inline(text)) }),
  'empty cells without references in pairs': read({
    cell: (text) => (text === '' ? '<c></c>' : inline(text)),
  }),
  'rows and cells without references': read({
    row: (cells) => `<row>${cells}</row>`,
    cell: (text) => (text === '' ? '<c s="1"/>' : inline(text)),
  }),
  'references where a cell is left out': read({
    cell: (text, at) => (text === '' ? '' : inline(text, /^[DK]/.test(at) ? ` r="${at}"` : '')),
  }),
  'references in small letters': read({
    cell: (text, at) => (text === '' ? '' : inline(text, ` r="${at.toLowerCase()}"`)),
  }),
  'texts in the cells': read({ cell: (text, at) => (text === '' ? '' : inline(text, ` r="${at}"`)) }),
  'texts in the cells, in pieces': read({
    cell: (text, at) =>
      `<c r="${at}" t="inlineStr"><is><r><t xml:space="preserve">${escaped(text.slice(0, 3))}</t></r><r><rPr><b/></rPr><t xml:space="preserve">${escaped(text.slice(3))}</t></r></is></c>`,
  }),
  'strings in pieces': read({
    string: (text) =>
      `<r><t xml:space="preserve">${escaped(text.slice(0, 4))}</t></r><r><rPr><b/><color rgb="FF"/></rPr><t xml:space="preserve">${escaped(text.slice(4))}</t></r>`,
  }),
  'strings with a reading beside': read({
    string: (text) =>
      `<t>${escaped(text)}</t><rPh sb="0" eb="1"><t>читання</t></rPh><phoneticPr fontId="1"/>`,
  }),
  'strings as they are typed (CDATA)': read({ string: (text) => `<t><![CDATA[${text}]]></t>` }),
  'letters by number': read({
    string: (text) =>
      `<t>${Array.from(text, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join('')}</t>`,
  }),
  'letters taken apart': read({
    rows: [UKRAINIAN, ...ROWS].map((cells) => cells.map((cell) => cell.normalize('NFD'))),
  }),
  'notes between the cells': read({
    row: (cells, number) => `<!-- row > ${number} --><row r="${number}" spans="1:11" x="a>b">${cells}</row>`,
  }),
  'line breaks as Excel escapes them': read({
    string: (text) => `<t>${escaped(text).replaceAll('\n', '_x000A_')}</t>`,
  }),
  'texts of formulas that are no formulas': read({
    cell: (text, at) => (text === '' ? '' : `<c r="${at}" t="str"><v>${escaped(text)}</v></c>`),
  }),
  'parts in UTF-16': read({ change: inPart('sharedStrings.xml', utf16) }),
  'dates as days': read({ cell: dateCell('1899-12-30') }),
  'dates as days since 1904': read({ cell: dateCell('1904-01-01'), date1904: true }),
  'a number of an enterprise as a number': read({
    cell: inColumn('edrpou', (text, at) => `<c r="${at}"><v>${Number(text)}</v></c>`),
  }),
  'a formula': said('formulaCell', {
    cell: inColumn('note', (text, at) => `<c r="${at}" t="str"><f>A1&amp;B1</f><v>${escaped(text)}</v></c>`),
  }),
  'strings that are not there': said('brokenZip', { without: ['xl/sharedStrings.xml'] }),
  'fewer strings than cells ask for': said('brokenZip', {
    change: inPart('sharedStrings.xml', (xml) => xml.replace(/<si>(?!.*<si>).*<\/si>/s, '')),
  }),
  'XML that never ends': said('brokenZip', { change: inPart('sheet1.xml', (xml) => xml.slice(0, -40)) }),
  'XML that is none': said('brokenZip', {
    change: inPart('sheet1.xml', (xml) => xml.replace('</row>', '</rov>')),
  }),
  'a cell at the far right': said('tooManyCells', {
    row: (cells, number) =>
      `<row r="${number}">${cells}${number === 3 ? inline('далеко', ' r="XFD3"') : ''}</row>`,
  }),
  OpenDocument: {
    bytes: zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<a/>'),
    }),
    says: 'openDocument',
  },
  'a text document': {
    bytes: zipSync({
      'word/document.xml': strToU8('<a/>'),
      '_rels/.rels': strToU8(
        '<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
    }),
    says: 'notATable',
  },
};
