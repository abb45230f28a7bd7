import type { FillKey } from '../../domain/coverage/state.ts';
import type { Palette } from '../../look/palette.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { drawShapes } from './draw-shape.ts';

/** A pattern's picture, in device pixels; null for the solid state. */
export interface Tile {
  readonly size: number;
  readonly pixels: ImageData;
}

/** Draws the tile of a state so that it is `size` pixels wide; its ground too, unless it is to lie over one. */
export function drawTile(key: FillKey, palette: Palette, scale: number, grounded: boolean): Tile | null {
  const tile = PATTERNS[key];
  const { ground, ink } = palette.state[key];
  if (tile === null || ink === null) return null;
  const size = Math.max(1, Math.round(tile.size * scale));
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('map: this browser has no 2D canvas');
  if (grounded) {
    context.fillStyle = ground;
    context.fillRect(0, 0, size, size);
  }
  context.scale(size / tile.size, size / tile.size);
  drawShapes(context, tile.shapes, () => ink);
  return { size, pixels: context.getImageData(0, 0, size, size) };
}
