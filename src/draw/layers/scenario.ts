import { ABOVE, type MarkLayer } from './layer.ts';

/** Services of a scenario. */
export const scenario = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: [
    {
      key: 'scenario',
      sample: 'scenario',
      count: ({ marks }) => marks?.length ?? null,
      counted: true,
    },
    {
      key: 'markless',
      sample: null,
      count: ({ markless = 0 }) => (markless === 0 ? null : markless),
      counted: true,
    },
  ],
  of: ({ marks = [] }) => marks.map(({ id, at, label }) => ({ id, at, label, glyph: 'scenario' })),
  blocks: true,
} as const satisfies MarkLayer;
