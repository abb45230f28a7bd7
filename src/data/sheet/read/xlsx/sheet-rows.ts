import type { SheetRow } from '../../sheet.ts';
import { MAX_COLUMNS, MAX_ROWS } from '../grid.ts';
import { Unreadable } from '../unreadable.ts';
import type { ZipPart } from '../zip.ts';
import { serialDate } from './dates.ts';
import { type Attributes, parsePart, plainText } from './parse-part.ts';
import { textCollector, type Workbook } from './workbook.ts';

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
  /** Ranges of merged cells, `B1:D2`. */
  readonly merged: readonly string[];
}

/** A spreadsheet has no row beyond; a damaged number must not make a table as long as that. */
const LAST_ROW = 1_048_576;

/** Rows of a sheet that hold anything, as text; `most`: no more rows than that. Throws Unreadable past MAX_ROWS. */
export function sheetRows(book: Workbook, part: ZipPart, most = MAX_ROWS + 1): SheetRows {
  const rows: SheetRow[] = [];
  const odd: OddCell[] = [];
  const merged: string[] = [];
  const cell = cellReader(book, odd);
  let row = 0;
  let cells: string[] = [];
  const endRow = () => {
    if (cells.some((text) => text.trim() !== '') && rows.length < most) rows.push({ row, cells });
  };
  parsePart(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        const stated = Number(attributes['r']);
        row = stated > 0 && stated <= LAST_ROW ? Math.trunc(stated) : row + 1;
        cells = [];
        cell.beginRow(row, cells);
      } else if (name === 'mergeCell') merged.push(attributes['ref'] ?? '');
      else cell.open(name, attributes);
    },
    close: (name) => {
      if (name === 'row') endRow();
      else cell.close(name);
    },
    text: cell.add,
    isDone: () => rows.length >= most,
  });
  if (rows.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
  return { rows, odd, merged };
}

/** Reads the cells of one row after another into the list that it is given. */
function cellReader(book: Workbook, odd: OddCell[]) {
  const string = textCollector();
  let row = 0;
  let cells: string[] = [];
  /** Of the cell that is being read; where the last one ended when none is. */
  let index = -1;
  let type: string | undefined;
  let style = -1;
  let value = '';
  let formula: string | null = null;
  let within: 'v' | 'f' | null = null;
  const put = (text: string) => {
    // One cell at the far right must not cost an array of 16,384: it stands behind the last column, and is told there.
    const at = Math.min(index, MAX_COLUMNS);
    if (text === '') return;
    while (cells.length < at) cells.push('');
    cells[at] = text;
  };
  const end = () => {
    const text = type === 'inlineStr' ? string.text() : cellText(type, value, style, book);
    if (formula !== null) odd.push({ row, index, kind: 'formulaCell', shown: `=${formula}` });
    else if (type === 'e') odd.push({ row, index, kind: 'errorCell', shown: value });
    put(text);
  };
  return {
    beginRow: (number: number, list: string[]) => {
      row = number;
      cells = list;
      index = -1;
    },
    open: (name: string, attributes: Attributes) => {
      if (name === 'c') {
        index = columnIndex(attributes['r']) ?? index + 1;
        type = attributes['t'];
        style = Number(attributes['s'] ?? -1);
        value = '';
        formula = null;
        string.begin();
      } else if (name === 'v') within = 'v';
      else if (name === 'f') {
        within = 'f';
        formula = '';
      } else string.open(name);
    },
    close: (name: string) => {
      if (name === 'c') end();
      else if (name === within) within = null;
      else string.close(name);
    },
    add: (text: string) => {
      if (within === 'v') value += text;
      else if (within === 'f') formula += text;
      else string.add(text);
    },
  };
}

function cellText(type: string | undefined, value: string, style: number, book: Workbook): string {
  if (value === '') return '';
  if (type === 's') return sharedString(value, book);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e') return plainText(value);
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  const number = Number(value);
  if (Number.isNaN(number)) return plainText(value);
  const dated = book.dates[style] === true;
  return (dated ? serialDate(number, book.from1904) : null) ?? String(number);
}

/** A text that the workbook does not have is a loss, not an empty cell. */
function sharedString(value: string, { strings }: Workbook): string {
  const text = strings[Number(value)];
  if (text === undefined) throw new Unreadable('brokenZip');
  return text;
}

/** `C7` → 2; null where the cell does not say. */
function columnIndex(reference: string | undefined): number | null {
  if (reference === undefined) return null;
  let index = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = (reference.charCodeAt(i) & ~32) - 64;
    if (code < 1 || code > 26) break;
    index = index * 26 + code;
  }
  return index === 0 ? null : index - 1;
}
