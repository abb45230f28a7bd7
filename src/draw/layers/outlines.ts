import { ABOVE, type LineLayer, never, outlineOf } from './layer.ts';

const LEGEND = never('it answers the hand that points or chooses');

/** The unit or oblast under the pointer. */
export const hovered = {
  kind: 'line',
  gl: ABOVE,
  canvas: true,
  print: never('nothing points at paper'),
  legend: LEGEND,
  of: ({ borders, hovered: code }) => outlineOf(borders, code),
  strokes: [{ stroke: 'ink', width: 2 }],
} as const satisfies LineLayer;

/** The chosen unit. */
export const chosen = {
  kind: 'line',
  gl: ABOVE,
  canvas: true,
  print: true,
  legend: LEGEND,
  of: ({ borders, hromada }) => outlineOf(borders, hromada),
  strokes: [
    { stroke: 'halo', width: 6.5 },
    { stroke: 'accent', width: 3 },
  ],
} as const satisfies LineLayer;

/** The unit or oblast that the keyboard is on. */
export const focused = {
  kind: 'line',
  gl: ABOVE,
  canvas: true,
  print: never('no keyboard comes to paper'),
  legend: LEGEND,
  of: ({ borders, focused: code }) => outlineOf(borders, code),
  strokes: [
    { stroke: 'halo', width: 9 },
    { stroke: 'accent', width: 3 },
    { stroke: 'halo', width: 1, dash: [5, 4] },
  ],
} as const satisfies LineLayer;
