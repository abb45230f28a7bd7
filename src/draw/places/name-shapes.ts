import { figuresOf } from '../../look/glyph.ts';
import { type Figure, type Shape, withHalo } from '../../look/shape.ts';
import type { PlacedLabel } from './place-labels.ts';

/** A placed name with its halo, and its seat's dot; the chosen one's in the accent. */
export function nameShapes({ text, x, y, anchor, size, dot, chosen }: PlacedLabel, halo: number): Shape[] {
  const placed = (figure: Figure): Figure => (dot === null ? figure : { ...figure, at: dot });
  const seat = dot === null ? [] : figuresOf(chosen ? 'seat-strong' : 'seat').map(placed);
  const fill = chosen ? 'accent' : 'ink';
  return [...seat, ...withHalo({ text, size, anchor, at: [x, y], fill }, 'halo', chosen ? halo + 0.7 : halo)];
}
