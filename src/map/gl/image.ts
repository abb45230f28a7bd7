import type { Map as MapLibre } from 'maplibre-gl';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { Palette } from '../../look/palette.ts';
import { drawTile } from '../canvas/tile.ts';
import { dotsHere } from '../dots.ts';

/** An image's id is its kind and a name: `pattern-gap`. */
export const PATTERN_IMAGE = 'pattern-';

/**
 * MapLibre stretches a pattern from 1× to 2× between whole zooms: made smaller by as much as it stretches at the scale
 * where the picture was left, it is the picture’s, dot for dot.
 */
const ratioAt = (zoom: number): number => dotsHere() * 2 ** (zoom - Math.floor(zoom));

/** The picture that a style's image id asks for; null for an id of nobody. */
function pictureOf(id: string, palette: Palette): ImageData | null {
  if (!id.startsWith(PATTERN_IMAGE)) return null;
  const key = id.slice(PATTERN_IMAGE.length) as FillKey;
  return drawTile(key, palette, dotsHere(), false)?.pixels ?? null;
}

/** Draws images when the style first asks for them. */
export function serveImages(map: MapLibre, palette: () => Palette): void {
  map.setMissingStyleImageResolver(async (id) => {
    const made = pictureOf(id, palette());
    if (made !== null && !map.hasImage(id)) map.addImage(id, made, { pixelRatio: ratioAt(map.getZoom()) });
  });
}

/** Draws the images in use again, in another palette. */
export function redrawImages(map: MapLibre, palette: Palette): void {
  for (const id of map.listImages()) {
    const made = pictureOf(id, palette);
    if (made !== null) map.updateImage(id, made);
  }
}

/** Fits the patterns in use to another scale. */
export function fitImages(map: MapLibre, palette: Palette): void {
  const pixelRatio = ratioAt(map.getZoom());
  for (const id of map.listImages()) {
    const made = Math.abs(map.getImage(id).pixelRatio - pixelRatio) < 1e-3 ? null : pictureOf(id, palette);
    if (made === null) continue;
    map.removeImage(id);
    map.addImage(id, made, { pixelRatio });
  }
}
