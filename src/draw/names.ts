import { figuresOf } from '../look/glyph.ts';
import { type Shape, withHalo } from '../look/shape.ts';
import type { PlacedLabel } from './place-labels.ts';

/** A placed name with its halo, and its seat's dot. */
export function nameShapes({ text, x, y, anchor, size, dot }: PlacedLabel, halo: number): Shape[] {
  const seat = dot === null ? [] : figuresOf('seat').map((figure) => ({ ...figure, at: dot }));
  return [...seat, ...withHalo({ text, size, anchor, at: [x, y], fill: 'ink' }, 'halo', halo)];
}
