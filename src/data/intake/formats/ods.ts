import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/read/grid.ts';
import { Unreadable } from '../../sheet/read/unreadable.ts';
import { type Attributes, parsePart, plainText } from '../../sheet/read/xlsx/parse-part.ts';
import type { ZipPart } from '../../sheet/read/zip.ts';
import type { SheetRow } from '../../sheet/sheet.ts';
import type { Merge, RawSheet } from '../raw.ts';

/** All sheets of an OpenDocument spreadsheet (`content.xml` of its archive), with their merged cells. */
export function odsSheets(content: ZipPart): RawSheet[] {
  const sheets: RawSheet[] = [];
  const reader = contentReader((sheet) => sheets.push(sheet));
  parsePart(content, reader);
  if (sheets.every(({ rows }) => rows.length === 0)) throw new Unreadable('emptyFile');
  return sheets.filter(({ rows }) => rows.length > 0);
}

/** A cell as it is shown, but for dates and whole numbers, which it shows by the fashion of its author. */
function valueOf(attributes: Attributes, shown: string): string {
  const by = (name: string) => attributes[`office:${name}`] ?? '';
  switch (by('value-type')) {
    case 'date':
      return by('date-value').replace(/T00:00:00.*$/, '');
    case 'float':
      return String(Number(by('value')));
    default:
      return plainText(shown).trim();
  }
}

const countOf = (attributes: Attributes, name: string) =>
  Math.max(1, Number(attributes[`table:${name}`] ?? 1));

function contentReader(emit: (sheet: RawSheet) => void) {
  let [name, row, column, repeat, rowRepeat] = ['', 0, 0, 1, 1];
  let rows: SheetRow[] = [];
  let merges: Merge[] = [];
  let cells: string[] = [];
  let cell: Attributes | null = null;
  let text: string | null = null;
  let inNote = 0;
  const endCell = () => {
    if (cell === null) return;
    const value = text === null ? '' : valueOf(cell, text);
    const span = {
      rows: countOf(cell, 'number-rows-spanned'),
      columns: countOf(cell, 'number-columns-spanned'),
    };
    if (span.rows > 1 || span.columns > 1) merges.push({ row: row + 1, column, ...span });
    if (value !== '') {
      if (column + repeat > MAX_COLUMNS) throw new Unreadable('notATable');
      while (cells.length < column) cells.push('');
      for (let i = 0; i < repeat; i++) cells.push(value);
    }
    column += repeat;
    cell = null;
  };
  const endRow = () => {
    // A sheet ends in one row repeated a million times.
    const times = cells.some((each) => each !== '') ? rowRepeat : 0;
    for (let i = 0; i < times; i++) {
      rows.push({ row: row + 1 + i, cells });
      if (rows.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
    }
    row += rowRepeat;
  };
  return {
    open: (tag: string, attributes: Attributes) => {
      if (tag === 'table') {
        [name, row, rows, merges] = [attributes['table:name'] ?? '', 0, [], []];
      } else if (tag === 'table-row') {
        [cells, column, rowRepeat] = [[], 0, countOf(attributes, 'number-rows-repeated')];
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        [cell, text, repeat] = [attributes, null, countOf(attributes, 'number-columns-repeated')];
      } else if (tag === 'annotation') inNote++;
      else if (cell !== null && inNote === 0) {
        if (tag === 'p') text = text === null ? '' : `${text}\n`;
        else if (tag === 'line-break') text = `${text ?? ''}\n`;
        else if (tag === 's') text = `${text ?? ''} `;
      }
    },
    close: (tag: string) => {
      if (tag === 'table') emit({ name, rows, merges });
      else if (tag === 'table-row') endRow();
      else if (tag === 'table-cell' || tag === 'covered-table-cell') endCell();
      else if (tag === 'annotation') inNote--;
    },
    text: (piece: string) => {
      if (text !== null && inNote === 0) text += piece;
    },
  };
}
