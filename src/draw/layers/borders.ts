import { type Detail, type LineLayer, never, type Stroke } from './layer.ts';

/** Lines of their own, each once: each polygon's outline would draw them twice. */
const border = (of: LineLayer['of'], detail: Detail | null, stroke: Omit<Stroke, 'stroke'>) =>
  ({
    kind: 'line',
    gl: true,
    canvas: true,
    print: true,
    legend: never('a border is read without words'),
    of,
    ...(detail !== null && { detail }),
    strokes: [{ stroke: 'ink', ...stroke }],
  }) as const satisfies LineLayer;

export const hromadaBorders = border(
  ({ borders }) => (borders === null ? [] : [borders.hromadaLines]),
  'hromadas',
  {
    width: [0.5, 0.8],
    opacity: [0.23, 0.34],
  },
);

export const raionBorders = border(
  ({ borders }) => (borders === null ? [] : [borders.raionLines]),
  'hromadas',
  {
    width: [0.5, 1.2],
    opacity: [0.5, 0.62],
  },
);

export const oblastBorders = border(({ borders }) => (borders === null ? [] : [borders.oblastLines]), null, {
  width: [0.9, 1.8],
  opacity: [0.85, 0.92],
});

const THIN = { width: 0.5, opacity: 0.3 };

/** Of a country seen by oblasts: hromadas only where a list or a service says something of them. */
export const knownBorders = border(
  ({ borders, oblasts }) => (borders === null || oblasts == null ? [] : [borders.linesOf(oblasts.known)]),
  'oblasts',
  THIN,
);

/** And the oblasts of which there is a list stand out. */
export const listedBorders = border(
  ({ borders, oblasts }) => (borders === null || oblasts == null ? [] : [borders.outlinesOf(oblasts.listed)]),
  'oblasts',
  { width: [1.8, 2.4] },
);
