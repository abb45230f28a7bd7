import type { Map as MapLibre, PropertyValueSpecification } from 'maplibre-gl';
import { FILL_STATE, PATTERN_KEYS } from '../gl/area.ts';
import { PATTERN_IMAGE } from '../gl/image.ts';
import { type Basemap, STREET } from './adopt-style.ts';

/** Lowest of our layers: streets lie under it. */
const LOWEST = 'fills';
/** So much of a fill remains that its colour is still told and the streets are seen through it. */
const FILL_OPACITY = 0.42;
const PATTERN_OPACITY = 0.5;

function patternOpacity(map: MapLibre, opacity: number): void {
  for (const key of PATTERN_KEYS) {
    const value: PropertyValueSpecification<number> = ['case', ['==', FILL_STATE, key], opacity, 0];
    map.setPaintProperty(`${PATTERN_IMAGE}${key}`, 'fill-opacity', value);
  }
}

/** Draws a basemap under our layers, its names above them, and makes our fills let it through. Returns what takes all of it back. */
export function layUnder(map: MapLibre, { sources, ground, names }: Basemap): () => void {
  for (const [id, source] of Object.entries(sources)) map.addSource(id, source);
  for (const layer of ground) map.addLayer(layer, LOWEST);
  for (const layer of names) map.addLayer(layer);
  map.setPaintProperty(LOWEST, 'fill-opacity', FILL_OPACITY);
  patternOpacity(map, PATTERN_OPACITY);
  return () => {
    for (const { id } of [...ground, ...names]) if (map.getLayer(id)) map.removeLayer(id);
    for (const id of Object.keys(sources)) if (map.getSource(id)) map.removeSource(id);
    map.setPaintProperty(LOWEST, 'fill-opacity', 1);
    patternOpacity(map, 1);
  };
}

/** Credits of the basemap's sources, as plain text; TileJSON may bring them later than the style. */
export function streetCredits(map: MapLibre): string {
  const ids = Object.keys(map.getStyle().sources).filter((id) => id.startsWith(STREET));
  const credits = ids.map((id) => plainText(map.getSource(id)?.attribution ?? ''));
  return [...new Set(credits.filter((credit) => credit !== ''))].join('; ');
}

function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent?.trim() ?? '';
}
