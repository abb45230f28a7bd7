import type { SheetRow } from '../../sheet/sheet.ts';
import type { RawSheet } from '../raw.ts';
import { readBody } from './body.ts';
import { filledIn, isFilled, spread } from './cells.ts';
import { findHeaderRows, type HeaderRows } from './header.ts';
import type { FoundTable } from './table.ts';

/** All tables of a file's sheets, the one that looks most like a list of services first. */
export function findTables(sheets: readonly RawSheet[]): FoundTable[] {
  return sheets
    .flatMap((sheet) => (sheet.plain === true ? [plainTable(sheet)] : tablesOf(sheet)))
    .toSorted((a, b) => b.known - a.known || b.table.rows.length - a.table.rows.length)
    .map(({ table }) => table);
}

interface Scored {
  readonly table: FoundTable;
  readonly known: number;
}

function plainTable({ name, rows: [head, ...rows] }: RawSheet): Scored {
  const columns = (head?.cells ?? []).map((text, index) => ({ index, parts: [text] }));
  return {
    known: columns.length,
    table: { sheet: name, titles: [], headerRow: head?.row ?? 1, columns, rows, section: null, leftOut: [] },
  };
}

function tablesOf({ name, rows: raw, merges }: RawSheet): Scored[] {
  // A title over the whole width is one cell, a header over three columns is the head of each.
  const wide = spread(
    raw,
    merges.filter(({ columns, rows }) => columns > 1 || rows > 1),
    true,
  );
  const across = new Set(merges.filter(({ columns }) => columns > 1).map(({ row }) => row));
  const isTitle = rowsOfOneCell(raw);
  const body = spread(
    raw,
    merges.filter(({ rows }) => rows > 1),
    false,
  );
  const found: Scored[] = [];
  let from = 0;
  while (from < raw.length) {
    const window = wide
      .slice(from)
      .map((row): SheetRow => (isTitle.has(row.row) ? { row: row.row, cells: [] } : row));
    const header = findHeaderRows(window, across);
    if (header === null) break;
    const start = from + header.to;
    const end = nextTable(wide, header, start);
    const titles = raw
      .slice(from, from + header.from)
      .map(({ cells }) => cells.filter(isFilled).join(' ').replace(/\s+/g, ' '));
    const columns = header.parts.flatMap((parts, index) => {
      const empty = parts.length === 0 && !body.slice(start, end).some(({ cells }) => isFilled(cells[index]));
      return empty ? [] : [{ index, parts }];
    });
    const width = Math.max(
      0,
      ...body.slice(start, end).map(({ cells }) => cells.length),
      header.parts.length,
    );
    const { rows, section, leftOut } = readBody(body.slice(start, end), header.parts, width);
    const beyond = Array.from({ length: width - header.parts.length }, (_, i) => header.parts.length + i)
      .filter((index) => rows.some(({ cells }) => isFilled(cells[index]) && index !== section))
      .map((index) => ({ index, parts: [] }));
    const all = [...columns, ...beyond, ...(section === null ? [] : [{ index: section, parts: [] }])];
    const headerRow = raw[from + header.to - 1]?.row ?? 1;
    if (rows.length > 0) {
      found.push({
        known: header.known,
        table: { sheet: name, titles, headerRow, columns: all, rows, section, leftOut },
      });
    }
    from = end;
  }
  return found;
}

/** Rows whose one filled cell is all that they hold: titles and sections, not headers. */
function rowsOfOneCell(rows: readonly SheetRow[]): Set<number> {
  return new Set(rows.filter(({ cells }) => filledIn(cells) === 1).map(({ row }) => row));
}

/** Where another table begins: a header of other columns below a gap or a title. */
function nextTable(rows: readonly SheetRow[], header: HeaderRows, start: number): number {
  const own = keyOf(header.parts);
  for (let i = start + 1; i < rows.length; i++) {
    const gap = (rows[i]?.row ?? 0) - (rows[i - 1]?.row ?? 0) > 1 || filledIn(rows[i - 1]?.cells ?? []) === 1;
    if (!gap) continue;
    const next = findHeaderRows(rows.slice(i, i + 3), new Set());
    if (next?.from === 0 && next.known >= 3 && keyOf(next.parts) !== own) return i;
  }
  return rows.length;
}

function keyOf(parts: readonly (readonly string[])[]): string {
  return parts
    .map((each) => each.join(' ').toLowerCase())
    .join('|')
    .replace(/\|+$/, '');
}
