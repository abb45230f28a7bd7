import { ABOVE, type LineLayer, polygonsOf } from './layer.ts';

/** Units whose state a scenario changes: dashed outlines, for the colour alone does not say what is new. */
export const changed = {
  kind: 'line',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    {
      key: 'changed',
      sample: 'strokes',
      count: (scene) => scene.changed?.size ?? null,
      counted: true,
    },
  ],
  of: ({ borders, changed: codes }) => polygonsOf(borders, codes ?? []),
  strokes: [
    { stroke: 'halo', width: 3.6 },
    { stroke: 'ink', width: 1.7, dash: [5.1, 3.4] },
  ],
} as const satisfies LineLayer;
