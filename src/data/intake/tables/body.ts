import type { SheetRow } from '../../sheet/sheet.ts';
import { filledIn, isFilled, isNumbering } from './cells.ts';
import type { LeftOut } from './table.ts';

export interface Body {
  readonly rows: readonly SheetRow[];
  /** The column that holds the text of section rows; null where there is none. */
  readonly section: number | null;
  readonly leftOut: readonly LeftOut[];
}

const TOTAL =
  /^(?:всього|усього|разом|підсумок|загалом|загальна кількість|у?сього по|total|итого)(?:[\s:,.(]|$)/i;
const ORDINAL = /^(?:\d+|[IVX]+|[ІХ]+)[.)]?$/i;

/** What stands under a header: records, names of sections over them, and what is neither, with a word on each. */
export function readBody(
  all: readonly SheetRow[],
  header: readonly (readonly string[])[],
  width: number,
): Body {
  const rows: SheetRow[] = [];
  const leftOut: LeftOut[] = [];
  const sections: (string | null)[] = [];
  const repeated = header.map((parts) => parts.at(-1) ?? '');
  let section: string | null = null;
  const drop = (row: number, key: 'rowNumbering' | 'rowTotal' | 'rowHeader' | 'rowFootnote', text: string) =>
    leftOut.push({ row, why: { key, params: { text } } });
  for (const [i, { row, cells }] of all.entries()) {
    const texts = cells.map((cell) => cell.trim()).filter(isFilled);
    const said = texts.join(' ').replace(/\s+/g, ' ');
    if (texts.length === 0) continue;
    if (rows.length === 0 && isNumbering(cells)) drop(row, 'rowNumbering', said);
    else if (isTotal(cells)) drop(row, 'rowTotal', said);
    else if (isHeaderAgain(cells, repeated)) drop(row, 'rowHeader', said);
    else if (isAlone(cells, width)) {
      const text = texts.filter((each) => !ORDINAL.test(each)).join(' ') || said;
      if (all.slice(i + 1).some((next) => !isAlone(next.cells, width) && !isTotal(next.cells)))
        section = text;
      else drop(row, 'rowFootnote', text);
    } else {
      rows.push({ row, cells });
      sections.push(section);
    }
  }
  if (sections.every((text) => text === null)) return { rows, section: null, leftOut };
  const padded = rows.map(({ row, cells }, i) => {
    const whole = Array.from({ length: width }, (_, at) => cells[at] ?? '');
    return { row, cells: [...whole, sections[i] ?? ''] };
  });
  return { rows: padded, section: width, leftOut };
}

/** «Всього» and numbers alone: an institution may be called «Разом». */
export function isTotal(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => cell.trim()).filter(isFilled);
  const at = texts.slice(0, 2).findIndex((text) => TOTAL.test(text));
  return at >= 0 && texts.every((text, i) => i === at || /^[\d\s.,%–—-]+$/.test(text));
}

/**
 * One cell at the left, alone or beside an ordinal, in a table of at least three columns. Alone further right it goes on
 * with the record above: its next service, its next phone.
 */
function isAlone(cells: readonly string[], width: number): boolean {
  const filled = cells.flatMap((cell, at) => (isFilled(cell) ? [{ text: cell.trim(), at }] : []));
  const telling = filled.filter(({ text }) => !ORDINAL.test(text));
  return (
    width > 2 && filled.length <= 2 && telling.length <= 1 && (telling[0]?.at ?? filled[0]?.at ?? 0) <= 1
  );
}

/** A page of a document repeats the header. */
function isHeaderAgain(cells: readonly string[], header: readonly string[]): boolean {
  const same = cells.filter(
    (cell, i) => isFilled(cell) && cell.replace(/\s+/g, ' ').trim() === header[i],
  ).length;
  return same > 1 && same >= filledIn(cells) * 0.8;
}
