import { glyphOf } from '../stacks.ts';
import { type MarkLayer, never } from './layer.ts';

/** The service whose card is open: larger, in the accent, above everything and never in a cluster. */
export const selected = {
  kind: 'mark',
  gl: true,
  svg: never('the marker itself, a link, is drawn so: two at one place would be reached twice'),
  print: never('no card is open on paper'),
  legend: never('its card is beside it'),
  of: ({ points, selected: id }) =>
    points
      .filter((point) => point.id === id)
      .map((point) => ({ id: point.id, at: point.at, glyph: glyphOf(point, true), number: point.number })),
  // Names give way to the plain marker below it: a choice must not make the town's name vanish.
  blocks: false,
} as const satisfies MarkLayer;
