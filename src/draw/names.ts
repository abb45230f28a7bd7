import { figuresOf } from '../look/glyph.ts';
import { type Figure, type Shape, withHalo } from '../look/shape.ts';
import type { PlacedLabel } from './place-labels.ts';

/** A placed name with its halo, and its seat's dot. */
export function nameShapes({ text, x, y, anchor, size, dot }: PlacedLabel, halo: number): Shape[] {
  const placed = (figure: Figure): Figure => (dot === null ? figure : { ...figure, at: dot });
  const seat = dot === null ? [] : figuresOf('seat').map(placed);
  return [...seat, ...withHalo({ text, size, anchor, at: [x, y], fill: 'ink' }, 'halo', halo)];
}
