import type { Map as MapLibre } from 'maplibre-gl';
import type { FillKey } from '../../domain/coverage/state.ts';
import { boxOf, figuresOf, isGlyph, scaleOf } from '../../look/glyph.ts';
import type { Palette } from '../../look/palette.ts';
import { PATTERNS } from '../../look/pattern.ts';
import { type Colour, colourOf, type Figure } from '../../look/shape.ts';

/** An image's id is its kind and a name: `pattern-gap`, `glyph-drop-planned`. */
export const PATTERN_IMAGE = 'pattern-';
export const GLYPH_IMAGE = 'glyph-';

/** A picture for the map's atlas. */
interface Picture {
  readonly image: ImageData;
  /** Device pixels per CSS pixel. A whole number: MapLibre keeps a pattern's as one. */
  readonly pixelRatio: number;
}

function drawFigure(context: CanvasRenderingContext2D, figure: Figure, colour: Colour): void {
  const { at = [0, 0], fill, stroke, width = 1, dash = [], opacity = 1 } = figure;
  const path = new Path2D('d' in figure ? figure.d : undefined);
  if ('r' in figure) path.arc(0, 0, figure.r, 0, 2 * Math.PI);
  context.save();
  context.translate(...(at as [number, number]));
  context.globalAlpha = opacity;
  if (fill !== undefined) {
    context.fillStyle = colour(fill);
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- a canvas, no array
    context.fill(path);
  }
  if (stroke !== undefined) {
    context.strokeStyle = colour(stroke);
    context.lineWidth = width;
    context.lineJoin = 'round';
    context.setLineDash([...dash]);
    context.stroke(path);
  }
  context.restore();
}

/** Draws figures on a canvas whose unit is one CSS pixel, or `scale` of them. */
function picture(
  [left, top, right, bottom]: readonly [number, number, number, number],
  figures: readonly Figure[],
  colour: Colour,
  scale = 1,
): Picture {
  const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round((right - left) * pixelRatio * scale);
  canvas.height = Math.round((bottom - top) * pixelRatio * scale);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('map: this browser has no 2D canvas');
  context.scale(canvas.width / (right - left), canvas.height / (bottom - top));
  context.translate(-left, -top);
  for (const figure of figures) drawFigure(context, figure, colour);
  return { image: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
}

/**
 * MapLibre stretches a pattern from 1× to 2× between whole zooms: drawn at three quarters, it is 0.75–1.5 of its size.
 */
const PATTERN_SCALE = 0.75;

/** The picture that a style's image id asks for; null for an id of nobody. */
function pictureOf(id: string, palette: Palette): Picture | null {
  if (id.startsWith(PATTERN_IMAGE)) {
    const key = id.slice(PATTERN_IMAGE.length) as FillKey;
    const tile = PATTERNS[key];
    const { ink } = palette.state[key];
    if (tile === null || ink === null) return null;
    return picture([0, 0, tile.size, tile.size], tile.shapes, () => ink, PATTERN_SCALE);
  }
  const glyph = id.slice(GLYPH_IMAGE.length);
  // Larger by its picture: an `icon-size` other than 1 is drawn blurred.
  return isGlyph(glyph) ? picture(boxOf(glyph), figuresOf(glyph), colourOf(palette), scaleOf(glyph)) : null;
}

/** Draws images when the style first asks for them. */
export function serveImages(map: MapLibre, palette: () => Palette): void {
  map.setMissingStyleImageResolver(async (id) => {
    const made = pictureOf(id, palette());
    if (made !== null && !map.hasImage(id)) map.addImage(id, made.image, { pixelRatio: made.pixelRatio });
  });
}

/** Draws the images in use again, in another palette. */
export function redrawImages(map: MapLibre, palette: Palette): void {
  for (const id of map.listImages()) {
    const made = pictureOf(id, palette);
    if (made !== null) map.updateImage(id, made.image);
  }
}
