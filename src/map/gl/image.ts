import type { Map as MapLibre } from 'maplibre-gl';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { Palette } from '../../look/palette.ts';
import { drawTile } from '../canvas/tile.ts';

/** An image's id is its kind and a name: `pattern-gap`. */
export const PATTERN_IMAGE = 'pattern-';

/** MapLibre stretches a pattern from 1× to 2× between whole zooms: drawn at three quarters, it is 0.75–1.5 of its size. */
const PATTERN_SCALE = 0.75;

/** The picture that a style's image id asks for, at a whole number of dots a CSS pixel; null for an id of nobody. */
function pictureOf(id: string, palette: Palette) {
  const pixelRatio = Math.max(1, Math.ceil(window.devicePixelRatio));
  if (!id.startsWith(PATTERN_IMAGE)) return null;
  const key = id.slice(PATTERN_IMAGE.length) as FillKey;
  const tile = drawTile(key, palette, pixelRatio * PATTERN_SCALE, false);
  return tile && { image: tile.pixels, pixelRatio };
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
