import { ABOVE, type LineLayer } from './layer.ts';

/** How far best sites, and the services that operate, reach. */
export const reach = {
  kind: 'line',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    { key: 'reach', sample: 'strokes', count: ({ sites }) => sites?.reach.length || null, counted: false },
  ],
  of: ({ sites }) => sites?.reach ?? [],
  strokes: [
    { stroke: 'halo', width: 2.8, opacity: 0.4 },
    { stroke: 'accent', width: 1.6, dash: [4, 3] },
  ],
} as const satisfies LineLayer;
