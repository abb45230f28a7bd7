import { type LineLayer, never, polygonsOf } from './layer.ts';

const LEGEND = never('it answers the hand that points or chooses');

/** The unit under the pointer. */
export const hovered = {
  kind: 'line',
  gl: true,
  svg: true,
  print: never('nothing points at paper'),
  legend: LEGEND,
  of: ({ borders, hovered: unit }) => (unit == null ? [] : polygonsOf(borders, (code) => code === unit)),
  strokes: [{ stroke: 'ink', width: 2 }],
} as const satisfies LineLayer;

/** The chosen unit. */
export const chosen = {
  kind: 'line',
  gl: true,
  svg: true,
  print: true,
  legend: LEGEND,
  of: ({ borders, hromada }) => (hromada === null ? [] : polygonsOf(borders, (code) => code === hromada)),
  strokes: [
    { stroke: 'halo', width: 6.5 },
    { stroke: 'accent', width: 3 },
  ],
} as const satisfies LineLayer;

/** The unit that the keyboard is on. */
export const focused = {
  kind: 'line',
  gl: never('its canvas as a whole takes the keyboard, which moves the map'),
  svg: true,
  print: never('no keyboard comes to paper'),
  legend: LEGEND,
  of: ({ borders, focused: unit }) => (unit == null ? [] : polygonsOf(borders, (code) => code === unit)),
  strokes: [
    { stroke: 'halo', width: 9 },
    { stroke: 'accent', width: 3 },
    { stroke: 'halo', width: 1, dash: [5, 4] },
  ],
} as const satisfies LineLayer;
