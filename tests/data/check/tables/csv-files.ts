import type { ProblemKey } from '../../../../src/i18n/uk/check.ts';
import { encode } from '../../../fixtures/bad/binary.ts';
import { HEAD, type Row, ROWS, textOf, UKRAINIAN, utf8 } from './table.ts';

export interface TableFile {
  readonly bytes: Uint8Array;
  /** What must be said; without it the table is read as it was meant. */
  readonly says?: ProblemKey;
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
  'KOI8-U': { bytes: encode(textOf(), 'koi8-u'), says: 'otherEncoding' },
  'UTF-16 without a mark': { bytes: utf16(textOf(), true), says: 'binary' },
  'a quote never closed': said('quotes', textOf().replace('"перший', '"перший "слово')),
  'divided by pipes': said('noDelimiter', textOf('|')),
  'a title above': said('titleRows', `Перелік надавачів\n${textOf()}`),
  'a page of the web': said('webPage', `<table><tr><td>${textOf()}</td></tr></table>`),
  'more cells than columns': said('tooManyCells', textOf().replace(',кінець', ',кінець,ще')),
};
