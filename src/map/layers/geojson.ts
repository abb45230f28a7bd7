import type { GeoJSON } from 'geojson';
import type { GeoJSONSource, GeoJSONSourceSpecification, Map as MapLibre } from 'maplibre-gl';

export const NOTHING: GeoJSON = { type: 'FeatureCollection', features: [] };

/** An empty source, to be filled by `setData`. Borders are generalised already: deeper tiles than 12 add nothing. */
export function emptySource(extra: Partial<GeoJSONSourceSpecification> = {}): GeoJSONSourceSpecification {
  return { type: 'geojson', data: NOTHING, maxzoom: 12, ...extra };
}

/** Sends data to a source of the style. Throws when the style has no such GeoJSON source. */
export function setData(map: MapLibre, id: string, data: GeoJSON): void {
  const source = map.getSource<GeoJSONSource>(id);
  if (source === undefined) throw new Error(`map: the style has no source "${id}"`);
  void source.setData(data);
}
