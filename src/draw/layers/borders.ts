import { type LineLayer, never, type Stroke } from './layer.ts';

/** Lines of their own, each once: each polygon's outline would draw them twice. */
const border = (of: LineLayer['of'], stroke: Omit<Stroke, 'stroke'>) =>
  ({
    kind: 'line',
    gl: true,
    svg: true,
    print: true,
    legend: never('a border is read without words'),
    of,
    strokes: [{ stroke: 'ink', ...stroke }],
  }) as const satisfies LineLayer;

export const hromadaBorders = border(({ borders }) => (borders === null ? [] : [borders.hromadaLines]), {
  width: [0.5, 0.8],
  opacity: [0.23, 0.34],
});

export const raionBorders = border(({ borders }) => (borders === null ? [] : [borders.raionLines]), {
  width: [0.5, 1.2],
  opacity: [0.5, 0.62],
});

export const oblastBorders = border(({ borders }) => (borders === null ? [] : [borders.oblastLines]), {
  width: [0.9, 1.8],
  opacity: [0.85, 0.92],
});
