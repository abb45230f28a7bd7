import type { FillKey } from '../domain/coverage/state.ts';
import type { Figure } from './shape.ts';

/** A square tile that repeats without a seam: marks that cross an edge stand on both sides of it. */
export interface PatternTile {
  /** Side in CSS pixels. */
  readonly size: number;
  /** From the tile's upper left corner; `ink` is the state's. */
  readonly shapes: readonly Figure[];
}

type Slope = 'rising' | 'falling';

/**
 * Lines at 45° through the tile's corners. Ends reach one width over the edge, and the neighbours' lines that
 * touch this tile's two other corners are drawn too, so that corners are not nibbled.
 */
function diagonal(size: number, width: number, slope: Slope): Figure[] {
  const at = slope === 'rising' ? (y: number) => size - y : (y: number) => y;
  const line = (shift: number): Figure => ({
    d: `M${-width + shift} ${at(-width)}L${size + width + shift} ${at(size + width)}`,
    stroke: 'ink',
    width,
  });
  return [line(-size), line(0), line(size)];
}

/**
 * DESIGN §7: each state has a pattern of its own, the same on the map, in the legend, the table and in print.
 * Null for the only solid one. Diagonals are named by the distance between lines: a tile of 10 puts them 7 px apart.
 */
export const PATTERNS: Readonly<Record<FillKey, PatternTile | null>> = {
  servedLocal: null,
  servedArea: { size: 10, shapes: diagonal(10, 1.4, 'rising') },
  planned: { size: 9, shapes: [{ r: 1.6, at: [4.5, 4.5], fill: 'ink' }] },
  gap: { size: 6, shapes: [{ d: 'M0 3L6 3', stroke: 'ink', width: 1.2 }] },
  notFound: { size: 18, shapes: [{ r: 2.3, at: [9, 9], stroke: 'ink', width: 0.9 }] },
  unknown: { size: 20, shapes: diagonal(20, 1, 'falling') },
  notApplicable: { size: 8, shapes: [...diagonal(8, 1, 'rising'), ...diagonal(8, 1, 'falling')] },
};
