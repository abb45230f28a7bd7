import { type AreaLayer, never } from './layer.ts';

/** Colours and patterns of the units. */
export const fills = {
  kind: 'area',
  gl: true,
  canvas: true,
  print: true,
  legend: never('its states and classes are the legend itself'),
  of: ({ classes, fills: states }) => classes ?? states,
} as const satisfies AreaLayer;
