import type { FillKey } from '../domain/coverage/state.ts';

/** One mark of a tile; coordinates and sizes in CSS pixels from the tile's upper left corner, y downwards. */
export type PatternShape =
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly width: number;
    }
  | { readonly kind: 'dot'; readonly x: number; readonly y: number; readonly r: number }
  | {
      readonly kind: 'ring';
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly width: number;
    };

/** A square tile that repeats without a seam: marks that cross an edge stand on both sides of it. */
export interface PatternTile {
  /** Side in CSS pixels. */
  readonly size: number;
  readonly shapes: readonly PatternShape[];
}

type Slope = 'rising' | 'falling';

/**
 * Lines at 45° through the tile's corners. Ends reach one width over the edge, and the neighbours' lines that
 * touch this tile's two other corners are drawn too, so that corners are not nibbled.
 */
function diagonal(size: number, width: number, slope: Slope): PatternShape[] {
  const at = slope === 'rising' ? (y: number) => size - y : (y: number) => y;
  const line = (shift: number): PatternShape => ({
    kind: 'line',
    x1: -width + shift,
    y1: at(-width),
    x2: size + width + shift,
    y2: at(size + width),
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
  planned: { size: 9, shapes: [{ kind: 'dot', x: 4.5, y: 4.5, r: 1.6 }] },
  gap: { size: 6, shapes: [{ kind: 'line', x1: 0, y1: 3, x2: 6, y2: 3, width: 1.2 }] },
  notFound: { size: 18, shapes: [{ kind: 'ring', x: 9, y: 9, r: 2.3, width: 0.9 }] },
  unknown: { size: 20, shapes: diagonal(20, 1, 'falling') },
  notApplicable: { size: 8, shapes: [...diagonal(8, 1, 'rising'), ...diagonal(8, 1, 'falling')] },
};
