import type { MapFill } from '../../domain/metrics/classes.ts';
import type { LegendSign } from '../legend.ts';
import { wrap } from '../places/text-width.ts';
import type { Box, Size } from '../types.ts';

export interface LegendItem {
  /** Null = no colour. */
  readonly fill: MapFill | null;
  readonly label: string;
  /** Hromadas; null = not counted. Zero is written. */
  readonly count: number | null;
}

/** What a layer explains, in words. */
export interface WordedSign extends LegendSign {
  readonly label: string;
}

export type LegendEntry = LegendItem | WordedSign;

export interface SheetWords {
  readonly title: string;
  readonly date: string;
  readonly caveat: string;
  readonly attribution: string;
  readonly legend: readonly LegendItem[];
  readonly signs?: readonly WordedSign[];
}

export interface TextBlock {
  readonly lines: readonly string[];
  readonly x: number;
  /** Of the first baseline. */
  readonly y: number;
  readonly size: number;
  readonly leading: number;
  readonly strong: boolean;
  readonly muted: boolean;
}

export interface LegendRow {
  readonly item: LegendEntry;
  readonly x: number;
  readonly y: number;
  /** Of the label. */
  readonly lines: readonly string[];
  /** Where the count ends. */
  readonly right: number;
}

/** Where everything stands on a page, in CSS pixels. */
export interface Sheet {
  readonly page: Size;
  readonly map: Box;
  readonly texts: readonly TextBlock[];
  readonly legend: readonly LegendRow[];
}

/** 96 pixels to the inch. */
export const A4_LANDSCAPE: Size = { width: 1122.5, height: 793.7 };

export const LEGEND_TEXT = 12.5;
export const LEGEND_LEADING = 17;
/** A swatch shows two rings of the widest pattern. */
export const SWATCH: Size = { width: 36, height: 18 };
/** From a row's left edge to its words. */
export const TEXT_AT = 46;
const COUNT = 44;
const ROW_GAP = 9;
const MARGIN = 38;
const GUTTER = 28;
/** Width of the legend beside the map. */
const COLUMN = 244;

type Style = Pick<TextBlock, 'size' | 'leading' | 'strong' | 'muted'>;
const TITLE: Style = { size: 24, leading: 30, strong: true, muted: false };
const DATE: Style = { size: 13, leading: 19, strong: false, muted: true };
const CAVEAT: Style = { size: 12, leading: 17, strong: false, muted: false };
const CREDIT: Style = { size: 10.5, leading: 15, strong: false, muted: true };

function block(
  text: string,
  x: number,
  top: number,
  width: number,
  style: Style,
): TextBlock & { bottom: number } {
  const lines = wrap(text, style.size, width);
  return { ...style, lines, x, y: top + style.leading * 0.78, bottom: top + lines.length * style.leading };
}

const entriesOf = ({ legend, signs = [] }: SheetWords): LegendEntry[] => [...legend, ...signs];

/** Rows of the legend from the top of a column down. */
function rows(
  entries: readonly LegendEntry[],
  { x, y: top, width }: Omit<Box, 'height'>,
): { rows: LegendRow[]; bottom: number } {
  let y = top;
  const found: LegendRow[] = [];
  for (const item of entries) {
    const lines = wrap(item.label, LEGEND_TEXT, width - TEXT_AT - COUNT);
    found.push({ item, x, y, lines, right: x + width });
    y += Math.max(lines.length * LEGEND_LEADING, 20) + ROW_GAP;
  }
  return { rows: found, bottom: y };
}

/** Rows below the map, in two columns where the page is wide enough. */
function grid(
  words: SheetWords,
  { x, y, width }: Omit<Box, 'height'>,
): { rows: LegendRow[]; bottom: number } {
  const all = entriesOf(words);
  const columns = width < 2 * COLUMN + GUTTER ? 1 : 2;
  const step = (width + GUTTER) / columns;
  const perColumn = Math.ceil(all.length / columns);
  let bottom = y;
  const found: LegendRow[] = [];
  for (let column = 0; column < columns; column++) {
    const part = all.slice(column * perColumn, (column + 1) * perColumn);
    const made = rows(part, { x: x + column * step, y, width: step - GUTTER });
    found.push(...made.rows);
    bottom = Math.max(bottom, made.bottom);
  }
  return { rows: found, bottom };
}

const shifted = (rows: readonly LegendRow[], by: number): LegendRow[] =>
  rows.map((row) => ({ ...row, y: row.y + by }));

/** Arranges a page: title and date above, legend beside the map (below it on an upright page), caveat and credit below. */
export function arrangeSheet(words: SheetWords, page: Size = A4_LANDSCAPE): Sheet {
  const width = page.width - 2 * MARGIN;
  const title = block(words.title, MARGIN, MARGIN, width, TITLE);
  const date = block(words.date, MARGIN, title.bottom + 2, width, DATE);
  const creditLines = block(words.attribution, MARGIN, 0, width, CREDIT);
  const credit = block(words.attribution, MARGIN, page.height - MARGIN - creditLines.bottom, width, CREDIT);
  const caveatLines = block(words.caveat, MARGIN, 0, width, CAVEAT);
  const caveatTop = page.height - MARGIN - creditLines.bottom - 6 - caveatLines.bottom;
  const caveat = block(words.caveat, MARGIN, caveatTop, width, CAVEAT);
  const texts = [title, date, caveat, credit];
  const top = date.bottom + 14;
  const bottom = caveatTop - 14;
  if (page.width > page.height) {
    const legend = rows(entriesOf(words), {
      x: page.width - MARGIN - COLUMN,
      y: top + 6,
      width: COLUMN,
    }).rows;
    const map = { x: MARGIN, y: top, width: width - COLUMN - GUTTER, height: bottom - top };
    return { page, map, texts, legend };
  }
  const below = grid(words, { x: MARGIN, y: 0, width });
  const map = { x: MARGIN, y: top, width, height: bottom - top - below.bottom - 12 };
  return { page, map, texts, legend: shifted(below.rows, bottom - below.bottom) };
}
