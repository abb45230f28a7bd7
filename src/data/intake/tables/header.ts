import type { SheetRow } from '../../sheet/sheet.ts';
import { matchHeader } from '../mapping/by-header.ts';
import { filledIn, isFilled, isNumbering } from './cells.ts';

export interface HeaderRows {
  /** Index of the first of them, and of the row after the last. */
  readonly from: number;
  readonly to: number;
  readonly parts: readonly (readonly string[])[];
  readonly known: number;
}

/** Rows among which a header is looked for, and the most that one has. */
const LOOKED_AT = 60;
const TALLEST = 4;
const LEAST_KNOWN = 2;

/** The header that names most columns; of equals the shorter one. Null where no row names two. `rows`: merges filled. */
export function findHeaderRows(rows: readonly SheetRow[], merged: ReadonlySet<number>): HeaderRows | null {
  let best: HeaderRows | null = null;
  for (let from = 0; from < Math.min(rows.length, LOOKED_AT); from++) {
    for (let to = from + 1; to <= Math.min(from + TALLEST, rows.length); to++) {
      const span = rows.slice(from, to);
      if (!span.every(({ cells }) => mayHead(cells))) break;
      if (to > from + 1 && !continues(span, merged)) break;
      const parts = partsOf(span.map(({ cells }) => cells));
      const known = parts.filter((each) => each.length > 0 && isKnown(each)).length;
      if (known >= LEAST_KNOWN && (best === null || score(known, parts) > score(best.known, best.parts))) {
        best = { from, to, parts, known };
      }
    }
  }
  return best;
}

/** A name for each column counts for something, so that a second row that tells them apart is not left below. */
function score(known: number, parts: readonly (readonly string[])[]): number {
  const names = parts.map((each) => each.join(' ').toLowerCase()).filter((name) => name !== '');
  return known + new Set(names).size * 0.2 - (names.length - new Set(names).size) * 0.4;
}

/** Headers are words: no phones, dates, codes or long numbers. */
function mayHead(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  if (filled.length < 2 || isNumbering(cells)) return false;
  const odd = filled.filter(
    (cell) => /\d{5}|@|https?:|\d{1,2}[.:]\d{2}|^\d+[.)]?$/.test(cell.trim()) || cell.length > 200,
  );
  return odd.length * 4 <= filled.length;
}

/** Whether words over a column say what it holds; that it holds references to another table says nothing of a list. */
function isKnown(parts: readonly string[]): boolean {
  const match = matchHeader(parts);
  return match !== null && match.to !== 'skip';
}

/** A second row of a header names what the first leaves open: its cells stand under merged or empty ones. */
function continues(span: readonly SheetRow[], merged: ReadonlySet<number>): boolean {
  const [above, below] = [span.at(-2), span.at(-1)];
  if (above === undefined || below === undefined) return false;
  if (isRecord(above.cells, below.cells)) return false;
  const isGroup = above.cells.some((cell, i) => isFilled(cell) && cell === above.cells[i + 1]);
  const open = below.cells.some((cell, i) => isFilled(cell) && !isFilled(above.cells[i]));
  return (
    merged.has(above.row) ||
    isGroup ||
    (open && filledIn(above.cells) < filledIn(below.cells) + 3) ||
    isNames(below.cells)
  );
}

/** The first record of a list: it fills the columns that the row above names wholly, and not with words of a header. */
function isRecord(above: readonly string[], below: readonly string[]): boolean {
  const isOwn = (i: number) => isFilled(below[i]) && below[i] !== above[i];
  const named = above.flatMap((cell, i) =>
    isFilled(cell) &&
    cell !== above[i - 1] &&
    (i + 1 === above.length || (isFilled(above[i + 1]) && above[i + 1] !== cell))
      ? [i]
      : [],
  );
  const own = below.filter((_, i) => isOwn(i));
  const words = isNames(below) ? own : own.filter((cell) => isKnown([cell]));
  return named.filter(isOwn).length * 2 > named.length && words.length * 2 < own.length;
}

/** Names of columns for programs under those for people: `name`, `tel_consul`. */
function isNames(cells: readonly string[]): boolean {
  const filled = cells.filter(isFilled);
  return filled.length > 2 && filled.every((cell) => /^[a-z][a-z0-9_]*$/.test(cell));
}

/** By column: the words above it, each once. Without merges (CSV) an upper cell reaches over the empty ones to its right. */
export function partsOf(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const last = rows.length - 1;
  const filled = rows.map((cells, r) => {
    if (r === last) return cells;
    let over = '';
    return Array.from({ length: width }, (_, i) => {
      if (isFilled(cells[i])) over = cells[i] ?? '';
      return isFilled(cells[i]) || !isFilled(rows[last]?.[i]) ? (cells[i] ?? '') : over;
    });
  });
  return Array.from({ length: width }, (_, i) => {
    const texts = filled
      .map((cells) => (cells[i] ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '');
    return [...new Set(texts)];
  });
}
