import { fontOf } from './draw-shape.ts';

/** Widths are measured at one size: they grow evenly. */
const SIZE = 100;

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of a text on the map in the units of `size`. The map's font must have been loaded. */
export function measure(text: string, size: number): number {
  const known = widths.get(text);
  if (known !== undefined) return known * size;
  context ??= document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('map: this browser has no 2D canvas');
  context.font = fontOf(SIZE);
  const width = context.measureText(text).width / SIZE;
  widths.set(text, width);
  return width * size;
}
