import type { Map as MapLibre } from 'maplibre-gl';
import type { FillKey } from '../domain/coverage/state.ts';
import type { Palette } from '../look/palette.ts';
import { PATTERNS } from '../look/pattern.ts';
import { MARKER_IMAGE, type Tone } from './layers/marker-text.ts';
import { PATTERN_IMAGE } from './layers/patterns.ts';
import type { Shape } from './layers/stacks.ts';
import { markerPicture, seatPicture } from './marker-picture.ts';
import { patternPicture, type Picture } from './raster.ts';

/** The picture that a style's image id asks for; null for an id of nobody. */
export function pictureOf(id: string, palette: Palette): Picture | null {
  if (id === 'seat') return seatPicture(palette);
  if (id.startsWith(PATTERN_IMAGE)) {
    const key = id.slice(PATTERN_IMAGE.length) as FillKey;
    const tile = PATTERNS[key];
    const ink = palette.state[key].ink;
    return tile === null || ink === null ? null : patternPicture(tile, ink);
  }
  const marker = /^(.+)-(plain|strong)$/.exec(id.slice(MARKER_IMAGE.length));
  if (marker === null) return null;
  return markerPicture(marker[1] as Shape | 'mark', marker[2] as Tone, palette);
}

/** Draws images when the style first asks for them. */
export function serveImages(map: MapLibre, palette: () => Palette): void {
  map.setMissingStyleImageResolver(async (id) => {
    const picture = pictureOf(id, palette());
    if (picture !== null && !map.hasImage(id)) {
      map.addImage(id, picture.image, { pixelRatio: picture.pixelRatio });
    }
  });
}

/** Draws the images in use again, in another palette. */
export function redrawImages(map: MapLibre, palette: Palette): void {
  for (const id of map.listImages()) {
    const picture = pictureOf(id, palette);
    if (picture !== null) map.updateImage(id, picture.image);
  }
}
