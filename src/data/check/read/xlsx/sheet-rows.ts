import type { SheetRow } from '../../../sheet.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../grid.ts';
import { Unreadable } from '../unreadable.ts';
import type { ZipEntry } from '../zip.ts';
import { serialDate } from './dates.ts';
import { eachElement } from './part.ts';
import type { Workbook } from './workbook.ts';
import { attribute, textOf, unescapeXml } from './xml.ts';

/** Where a cell holds no plain value. */
export interface OddCell {
  readonly row: number;
  readonly index: number;
  readonly kind: 'formulaCell' | 'errorCell';
  /** The formula, or the error. */
  readonly shown: string;
}

export interface SheetRows {
  readonly rows: readonly SheetRow[];
  readonly odd: readonly OddCell[];
}

/** A spreadsheet has no row beyond; a damaged number must not make a table as long as that. */
const LAST_ROW = 1_048_576;

/** A cell as spreadsheets write it, told by one look: nine of ten are. What it does not fit is read by `CELL`. */
const USUAL =
  /<c r="([A-Z]{1,3})\d+"(?: s="(\d+)")?(?: t="(\w+)")?(?:\/>|><v>([^<]*)<\/v><\/c>|><is><t(?: xml:space="preserve")?>([^<]*)<\/t><\/is><\/c>)/y;
const CELL = /<(?:\w+:)?c(\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;
const VALUE = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</;
const FORMULA = /<(?:\w+:)?f(?:\s[^>]*?)?(?:\/>|>([^<]*)<)/;

/** Rows of a sheet that hold anything, as text; `most`: no more rows than that. Throws Unreadable past MAX_ROWS. */
export function sheetRows(book: Workbook, part: ZipEntry, most = MAX_ROWS + 1): SheetRows {
  const rows: SheetRow[] = [];
  const odd: OddCell[] = [];
  let last = 0;
  eachElement(book.bytes, part, 'row', (tag, inner) => {
    const stated = Number(attribute(tag, 'r'));
    last = stated > 0 && stated <= LAST_ROW ? Math.trunc(stated) : last + 1;
    const cells = readCells(inner, last, book, odd);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ row: last, cells });
    return rows.length < most;
  });
  if (rows.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
  return { rows, odd };
}

function readCells(inner: string, row: number, book: Workbook, odd: OddCell[]): string[] {
  const cells: string[] = [];
  for (let at = 0; ; ) {
    at = usualCells(inner, at, cells, book);
    CELL.lastIndex = at;
    const found = CELL.exec(inner);
    if (found === null) return cells;
    at = CELL.lastIndex;
    const tag = found[1] ?? '';
    const content = found[2] ?? '';
    const index = columnIndex(attribute(tag, 'r')) ?? cells.length;
    if (index >= MAX_COLUMNS || content === '') continue;
    while (cells.length < index) cells.push('');
    const type = attribute(tag, 't');
    const value = VALUE.exec(content)?.[1] ?? '';
    const formula = content.includes('f') ? FORMULA.exec(content) : null;
    if (formula !== null) {
      odd.push({ row, index, kind: 'formulaCell', shown: `=${unescapeXml(formula[1] ?? '')}` });
    } else if (type === 'e') odd.push({ row, index, kind: 'errorCell', shown: value });
    cells[index] = type === 'inlineStr' ? textOf(content) : cellText(type, value, attribute(tag, 's'), book);
  }
}

/** Reads cells from a position on, as long as they are written as usual; the position where that ends. */
function usualCells(inner: string, from: number, cells: string[], book: Workbook): number {
  let at = from;
  for (;;) {
    USUAL.lastIndex = at;
    const found = USUAL.exec(inner);
    if (found === null) return at;
    const [, letters = '', style, type = null, value, inline] = found;
    // An error is a finding, and a text in a cell of another type is odd.
    if (type === 'e' || (inline !== undefined && type !== 'inlineStr')) return at;
    at = USUAL.lastIndex;
    const index = columnIndex(letters) ?? 0;
    if (index >= MAX_COLUMNS || (value ?? inline) === undefined) continue;
    while (cells.length < index) cells.push('');
    cells[index] =
      inline === undefined ? cellText(type, value ?? '', style ?? null, book) : unescapeXml(inline);
  }
}

function cellText(type: string | null, value: string, style: string | null, book: Workbook): string {
  if (type === 's') return book.strings[Number(value)] ?? '';
  if (type === 'inlineStr') return '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e') return unescapeXml(value);
  if (value === '') return '';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  const number = Number(value);
  if (Number.isNaN(number)) return unescapeXml(value);
  const dated = book.dates[Number(style ?? -1)] === true;
  return (dated ? serialDate(number, book.from1904) : null) ?? String(number);
}

/** `C7` → 2; null where the cell does not say. */
function columnIndex(reference: string | null): number | null {
  if (reference === null) return null;
  let index = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i) - 64;
    if (code < 1 || code > 26) break;
    index = index * 26 + code;
  }
  return index === 0 ? null : index - 1;
}
