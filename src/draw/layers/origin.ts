import { ABOVE, type MarkLayer, never } from './layer.ts';

/** The visitor's place. */
export const origin = {
  kind: 'mark',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: never('whoever gave it knows it'),
  of: ({ origin: at }) => (at === null ? [] : [{ id: 'origin', at, glyph: 'origin' }]),
  blocks: false,
} as const satisfies MarkLayer;
