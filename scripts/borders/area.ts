import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../../src/domain/code.ts';

/** A unit's borders, keyed by its 19-character code. */
export type Area = Feature<Polygon | MultiPolygon, { code: Code }>;

export function areaOf(code: Code, geometry: Polygon | MultiPolygon): Area {
  return { type: 'Feature', properties: { code }, geometry };
}

/** In the order of codes: the order of the input decides that of the arcs, and so of the bytes. */
export function collectionOf(
  areas: Iterable<Area>,
): FeatureCollection<Polygon | MultiPolygon, { code: Code }> {
  const features = [...areas].sort((a, b) => compare(a.properties.code, b.properties.code));
  return { type: 'FeatureCollection', features };
}

function compare(a: Code, b: Code): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
