import type { ProblemKey } from '../../../../src/i18n/uk/check.ts';
import { encode } from '../../../fixtures/bad/binary.ts';
import { HEAD, type Row, ROWS, textOf, UKRAINIAN, utf8 } from './table.ts';

export interface TableFile {
  readonly bytes: Uint8Array;
  /** What must be said; without it the table is read as it was meant. */
  readonly says?: ProblemKey;
  /** What was meant, where it is not the one table letter by letter. */
  readonly meant?: string;
}

const read = (text: string): TableFile => ({ bytes: utf8(text) });
const said = (says: ProblemKey, text: string): TableFile => ({ bytes: utf8(text), says });
const cyrillic = (text: string) => encode(text, 'windows-1251');
const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(Buffer.concat(parts));
const lines = (text: string) => text.split(/(?<=\n)(?=t-)/);
const decomposed = (cells: Row) => cells.map((cell) => cell.normalize('NFD'));

function utf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return bytes;
}

/** Old encodings have no «». */
const withoutQuotes = (text: string) => text.replace(/[«»]/g, '');
const old = (encoding: string, text: string): TableFile => ({
  bytes: encode(withoutQuotes(text), encoding),
  meant: withoutQuotes(text),
});
const CAPITALS = UKRAINIAN.map((name) => name.toUpperCase());
/** All but ids, types and states, which are words of ours. */
const capitals = (cells: Row) => cells.map((cell, i) => ([1, 5, 6].includes(i) ? cell.toUpperCase() : cell));

const from = (start: number, letters: string) =>
  Array.from(letters, (letter, i): [string, number] => [letter, start + i]);

/** As a DOS with Ukrainian letters writes it: from 128 the capitals, then the small ones in two pieces. */
function cp1125(text: string): Uint8Array {
  const bytes = new Map([
    ...from(0x80, 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп'),
    ...from(0xe0, 'рстуфхцчшщъыьэюяЁёҐґЄєІіЇї'),
  ]);
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? letter.charCodeAt(0));
}

const [first = '', second = '', third = '', fourth = ''] = lines(textOf());

/** Text files: right, or said. */
export const CSV_FILES: Readonly<Record<string, TableFile>> = {
  commas: read(textOf()),
  semicolons: read(textOf(';')),
  'semicolons, a text of commas in each row': read(
    textOf(
      ';',
      '\n',
      HEAD,
      ROWS.map((cells) => cells.map((cell, i) => (i === 9 ? (ROWS[1]?.[9] ?? '') : cell))),
    ).replace(/^(t-[13].*?)паспорт.*одна/gm, '$1'),
  ),
  tabs: read(textOf('\t')),
  'Ukrainian headers, semicolons': read(textOf(';', '\r\n', UKRAINIAN)),
  'headers with stars and spaces': read(
    textOf(
      ';',
      '\n',
      UKRAINIAN.map((name) => ` ${name} * `),
    ),
  ),
  'headers in capitals, hard spaces': read(
    textOf(
      ',',
      '\n',
      UKRAINIAN.map((name) => name.toUpperCase().replaceAll(' ', '\u00A0')),
    ),
  ),
  'mark of UTF-8': read(`\uFEFF${textOf(';')}`),
  'mark of UTF-8 twice': read(`\uFEFF\uFEFF${textOf()}`),
  'line ends of Windows': read(textOf(';', '\r\n')),
  'line ends of old Macs': read(textOf(',', '\r').replaceAll('перший рядок\n', 'перший рядок\r')),
  'line ends mixed, Windows first': read(textOf(',', '\r\n').replace('\r\nt-3', '\nt-3')),
  'line ends mixed, Unix first': read(textOf().replace('\nt-1', '\r\nt-1').replace('\nt-3', '\rt-3')),
  'a line break of Windows in a cell': read(textOf(';').replace('рядок\nдругий', 'рядок\r\nдругий')),
  'no line end at the end': read(textOf().trimEnd()),
  'the line sep=;': read(`sep=;\r\n${textOf(';', '\r\n')}`),
  'blank lines between': read(textOf().replace('\nt-2', '\n\n , \n\nt-2')),
  'empty cells behind the last column': read(textOf(';').replace(/^(t-[13].*)$/gm, '$1;;;')),
  'empty columns behind': read(
    textOf(';')
      .replace(/^(id.*|t-[13].*)$/gm, '$1;;')
      .replace('другий"', 'другий";;'),
  ),
  'every cell in quotes': read(
    [HEAD, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\n'),
  ),
  'Windows-1251': { bytes: cyrillic(textOf(';', '\r\n')) },
  'Windows-1251, Ukrainian headers': { bytes: cyrillic(textOf(';', '\r\n', UKRAINIAN)) },
  'UTF-16, little end first': { bytes: utf16(`\uFEFF${textOf('\t')}`, true) },
  'UTF-16, big end first': { bytes: utf16(`\uFEFF${textOf(';')}`, false) },
  'UTF-16 without a mark, little end first': { bytes: utf16(textOf(';'), true) },
  'UTF-16 without a mark, big end first': { bytes: utf16(textOf('\t', '\r\n', UKRAINIAN), false) },
  'KOI8-U': old('koi8-u', textOf(';', '\r\n')),
  'KOI8-U, Ukrainian headers in capitals': old('koi8-u', textOf(',', '\n', CAPITALS)),
  'Windows-1251 in capitals': {
    bytes: cyrillic(textOf(';', '\n', CAPITALS, ROWS.map(capitals))),
    meant: textOf(';', '\n', CAPITALS, ROWS.map(capitals)),
  },
  'CP1125 of DOS': { bytes: cp1125(withoutQuotes(textOf(';'))), meant: withoutQuotes(textOf(';')) },
  'IBM866 with a Latin i': old('ibm866', textOf(';').replaceAll('і', 'i').replaceAll('ґ', 'г')),
  'ISO-8859-5': old('iso-8859-5', textOf(';').replaceAll('ґ', 'г')),
  'Mac Cyrillic': { bytes: encode(textOf(';'), 'x-mac-cyrillic') },
  'UTF-8 with rows of Windows-1251': {
    bytes: joined(utf8(first), cyrillic(second), utf8(third), cyrillic(fourth)),
  },
  'Windows-1251 with rows of UTF-8': {
    bytes: joined(cyrillic(first), cyrillic(second), utf8(third), cyrillic(fourth)),
  },
  'Windows-1251 and UTF-8 in one row': {
    bytes: joined(
      ...textOf()
        .split(/(?<=,)/)
        .map((cell, i) => (i % 2 === 0 ? utf8(cell) : cyrillic(cell))),
    ),
  },
  'letters taken apart in headers': read(textOf(';', '\n', decomposed(UKRAINIAN))),
  'letters taken apart in cells': read(textOf(',', '\n', HEAD, ROWS.map(decomposed))),
  'letters taken apart everywhere': read(textOf(';', '\n', decomposed(UKRAINIAN), ROWS.map(decomposed))),
  'one byte lost in UTF-8': {
    bytes: joined(utf8(first), utf8('t-9,Наданий цен'), Uint8Array.of(0xd1), utf8(`тр${second.slice(3)}`)),
    says: 'brokenLetters',
  },
  'a quote never closed': said('quotes', textOf().replace('"перший', '"перший "слово')),
  'divided by pipes': said('noDelimiter', textOf('|')),
  'a title above': said('titleRows', `Перелік надавачів\n${textOf()}`),
  'a page of the web': said('webPage', `<table><tr><td>${textOf()}</td></tr></table>`),
  'more cells than columns': said('tooManyCells', textOf().replace(',кінець', ',кінець,ще')),
};
