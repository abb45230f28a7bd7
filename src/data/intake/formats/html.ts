import { Parser } from 'htmlparser2';
import { MAX_COLUMNS, MAX_ROWS } from '../../sheet/read/grid.ts';
import { Unreadable } from '../../sheet/read/unreadable.ts';
import type { SheetRow } from '../../sheet/sheet.ts';
import type { Merge, RawSheet } from '../raw.ts';

/** Tables of a web page, or of what Word puts on the clipboard. A table inside a cell is a table of its own. */
export function htmlSheets(html: string): RawSheet[] {
  const done: RawSheet[] = [];
  const open: ReturnType<typeof tableReader>[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'style' || name === 'script') hidden++;
      else if (name === 'table') open.push(tableReader());
      else open.at(-1)?.open(name, attributes);
    },
    onclosetag: (name) => {
      if (name === 'style' || name === 'script') hidden--;
      else if (name === 'table') {
        const sheet = open.pop()?.sheet();
        if (sheet !== undefined && sheet.rows.length > 0) done.push(sheet);
      } else open.at(-1)?.close(name);
    },
    ontext: (text) => {
      if (hidden === 0) open.at(-1)?.add(text);
    },
  });
  parser.write(html);
  parser.end();
  if (done.length === 0) throw new Unreadable('noTableInPage');
  return done;
}

const BREAKS = new Set(['br', 'p', 'div', 'li']);

function tableReader() {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  /** Columns that cells of the rows above reach down into → rows left. */
  const covered = new Map<number, number>();
  let row = 0;
  let cells: string[] = [];
  let text: string | null = null;
  let span = { rows: 1, columns: 1 };
  const nextFree = () => {
    let at = cells.length;
    while ((covered.get(at) ?? 0) > 0) at++;
    return at;
  };
  const endCell = () => {
    if (text === null) return;
    const at = nextFree();
    if (at + span.columns > MAX_COLUMNS) throw new Unreadable('notATable');
    while (cells.length < at) cells.push('');
    cells.push(tidy(text), ...Array.from({ length: span.columns - 1 }, () => ''));
    if (span.rows > 1 || span.columns > 1) merges.push({ row, column: at, ...span });
    for (let i = at; i < at + span.columns; i++) if (span.rows > 1) covered.set(i, span.rows);
    text = null;
  };
  const endRow = () => {
    endCell();
    if (row === 0) return;
    if (cells.some((cell) => cell !== '')) rows.push({ row, cells });
    for (const [at, left] of covered) covered.set(at, left - 1);
    if (rows.length > MAX_ROWS) throw new Unreadable('tooManyRows', { limit: String(MAX_ROWS) });
  };
  let inRow = false;
  return {
    open: (name: string, attributes: Readonly<Record<string, string>>) => {
      if (name === 'tr') {
        if (inRow) endRow();
        inRow = true;
        row++;
        cells = [];
      } else if (name === 'td' || name === 'th') {
        endCell();
        text = '';
        span = {
          rows: spanOf(attributes['rowspan'], MAX_ROWS),
          columns: spanOf(attributes['colspan'], MAX_COLUMNS),
        };
      } else if (text !== null && BREAKS.has(name)) text += '\n';
    },
    close: (name: string) => {
      if (name === 'td' || name === 'th') endCell();
      else if (name === 'tr') {
        if (inRow) endRow();
        inRow = false;
      }
    },
    add: (piece: string) => {
      if (text !== null) text += piece.replace(/\s+/g, ' ');
    },
    sheet: (): RawSheet => {
      if (inRow) endRow();
      inRow = false;
      return { name: '', rows, merges };
    },
  };
}

function spanOf(text: string | undefined, most: number): number {
  const span = Math.trunc(Number(text ?? 1));
  return span >= 1 && span <= most ? span : 1;
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ \u00A0]*\n\s*/g, '\n')
    .replace(/[ \u00A0]+/g, ' ')
    .trim();
}
