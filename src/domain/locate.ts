import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from './code.ts';
import type { LonLat } from './hromada.ts';

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

/** Indexes the boxes of polygons once, so that turf looks at a few of them instead of all. */
export function buildLocator(features: readonly LocatorFeature[]): Locator {
  const parts = features.flatMap(({ geometry }, feature) =>
    polygonsOf(geometry).map((coordinates): Part => ({ feature, polygon: { type: 'Polygon', coordinates } })),
  );
  if (parts.length === 0) return { locate: () => null };
  const tree = new Flatbush(parts.length, 8);
  for (const { polygon } of parts) tree.add(...boxOf(polygon.coordinates));
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

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function boxOf(rings: readonly Position[][]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}
