import type { Feature, FeatureCollection } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, Map as MapLibre } from 'maplibre-gl';

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

/**
 * An empty source, to be filled by `setData`. Borders are generalised already: deeper tiles than 12 add nothing, and the
 * tiler, which simplifies each polygon alone, would part neighbours and let white specks through.
 */
export function emptySource(extra: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return { type: 'geojson', data: collection([]), maxzoom: 12, tolerance: 0, ...extra };
}

/** Sends data to a source of the style. Throws when the style has no such GeoJSON source. */
export function setData(map: MapLibre, id: string, features: Feature[]): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new Error(`map: the style has no source "${id}"`);
  void source.setData(collection(features));
}
