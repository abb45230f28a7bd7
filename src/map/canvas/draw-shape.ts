import { perKey } from '../../domain/memo.ts';
import type { Colour, Shape } from '../../look/shape.ts';
import { MAP_FONT } from '../fonts.ts';

/** The face of all text on the map, at a size. */
export const fontOf = (size: number): string => `600 ${size}px "${MAP_FONT}", sans-serif`;

/** Markers repeat: the text of a path is read once. */
const pathOf = perKey((text) => new Path2D(text));

function circle(radius: number): Path2D {
  const path = new Path2D();
  path.arc(0, 0, radius, 0, 2 * Math.PI);
  return path;
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** Draws shapes on a canvas, one upon the other, around its 0, 0. */
export function drawShapes(
  context: CanvasRenderingContext2D,
  shapes: readonly Shape[],
  colour: Colour,
): void {
  for (const shape of shapes) {
    const { at: [x, y] = [0, 0], fill, stroke, width = 1, dash = [], cap, opacity = 1 } = shape;
    context.save();
    context.translate(x, y);
    context.globalAlpha = opacity;
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.lineCap = cap ?? 'butt';
    context.setLineDash([...dash]);
    if (stroke !== undefined) context.strokeStyle = colour(stroke);
    if (fill !== undefined) context.fillStyle = colour(fill);
    if ('text' in shape) {
      context.font = fontOf(shape.size);
      context.textAlign = ALIGN[shape.anchor];
      if (stroke !== undefined) context.strokeText(shape.text, 0, 0);
      if (fill !== undefined) context.fillText(shape.text, 0, 0);
    } else {
      const path = 'd' in shape ? pathOf(shape.d) : circle(shape.r);
      // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
      if (fill !== undefined) context.fill(path);
      if (stroke !== undefined) context.stroke(path);
    }
    context.restore();
  }
}
