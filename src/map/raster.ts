import type { PatternShape, PatternTile } from '../look/pattern.ts';

/** A picture for the map's atlas. */
export interface Picture {
  readonly image: ImageData;
  /** Device pixels per CSS pixel. A whole number: MapLibre keeps a pattern's as one. */
  readonly pixelRatio: number;
}

/** A screen's density, rounded up. */
export const density = (): number => Math.max(1, Math.ceil(window.devicePixelRatio));

/**
 * Draws a picture on a canvas whose unit is one CSS pixel.
 * @param width in CSS pixels, like `height`; rounded to device pixels
 */
export function rasterise(
  width: number,
  height: number,
  scale: number,
  draw: (context: CanvasRenderingContext2D) => void,
): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('map: this browser has no 2D canvas');
  context.scale(canvas.width / width, canvas.height / height);
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

function drawShape(context: CanvasRenderingContext2D, shape: PatternShape): void {
  context.beginPath();
  if (shape.kind === 'line') {
    context.moveTo(shape.x1, shape.y1);
    context.lineTo(shape.x2, shape.y2);
  } else {
    context.arc(shape.x, shape.y, shape.r, 0, 2 * Math.PI);
  }
  if (shape.kind === 'dot') context.fill();
  else {
    context.lineWidth = shape.width;
    context.stroke();
  }
}

/**
 * MapLibre stretches a pattern from 1× to 2× between whole zooms: drawn at three quarters, it is 0.75–1.5 of its size.
 */
const PATTERN_SCALE = 0.75;

/** A pattern's tile in an ink, on a clear ground (the colour below is the fill's). */
export function patternPicture(tile: PatternTile, ink: string): Picture {
  const pixelRatio = density();
  const image = rasterise(tile.size, tile.size, pixelRatio * PATTERN_SCALE, (context) => {
    context.strokeStyle = ink;
    context.fillStyle = ink;
    for (const shape of tile.shapes) drawShape(context, shape);
  });
  return { image, pixelRatio };
}
