import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../code.ts';
import { boxOf, polygonsOf } from './geometry.ts';
import type { LonLat } from '../hromada.ts';

export interface LocatorFeature {
  readonly code: Code;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Locator {
  /** Code of the first feature that holds the point; null where none does. A point on a border may be of either side. */
  readonly locate: (at: LonLat) => Code | null;
}

interface Part {
  readonly feature: number;
  readonly polygon: Polygon;
}

/** Of a polygon without corners. */
const NOWHERE = [Infinity, Infinity, -Infinity, -Infinity] as const;

/** Indexes the boxes of polygons once, so that turf looks at a few of them instead of all. */
export function buildLocator(features: readonly LocatorFeature[]): Locator {
  const parts = features.flatMap(({ geometry }, feature) =>
    polygonsOf(geometry).map((coordinates): Part => ({ feature, polygon: { type: 'Polygon', coordinates } })),
  );
  if (parts.length === 0) return { locate: () => null };
  const tree = new Flatbush(parts.length, 8);
  for (const { polygon } of parts) tree.add(...(boxOf(polygon.coordinates.flat()) ?? NOWHERE));
  tree.finish();
  const locate = ([x, y]: LonLat): Code | null => {
    let best = features.length;
    tree.collides(x, y, x, y, (index) => {
      const { feature, polygon } = parts[index] as Part;
      if (feature < best && booleanPointInPolygon([x, y], polygon)) best = feature;
      return false;
    });
    return features[best]?.code ?? null;
  };
  return { locate };
}
