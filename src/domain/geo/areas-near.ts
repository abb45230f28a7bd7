import type { Position } from 'geojson';
import type { Code } from '../code.ts';
import { EARTH_KM } from './distance.ts';
import { polygonsOf } from './geometry.ts';
import type { LonLat } from '../hromada.ts';
import { buildLocator, type LocatorFeature } from './locate.ts';

export interface AreaNear {
  readonly code: Code;
  /** From the point to the area's border; 0 within it. */
  readonly km: number;
}

const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

/** Areas that a circle of `km` around a point touches, the nearest first. Right for circles of up to some hundred km. */
export function areasNear(features: readonly LocatorFeature[], at: LonLat, km: number): AreaNear[] {
  const inside = buildLocator(features).locate(at);
  return features
    .map((feature) => ({ code: feature.code, km: feature.code === inside ? 0 : kmToBorder(feature, at) }))
    .filter((area) => area.km <= km)
    .sort((a, b) => a.km - b.km);
}

function kmToBorder({ geometry }: LocatorFeature, [lon, lat]: LonLat): number {
  const east = KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180);
  const flat = ([x = 0, y = 0]: Position): [number, number] => [(x - lon) * east, (y - lat) * KM_PER_DEGREE];
  let least = Infinity;
  for (const ring of polygonsOf(geometry).flat()) {
    let from = flat(ring[0] ?? []);
    for (const point of ring) {
      const to = flat(point);
      least = Math.min(least, kmToSegment(from, to));
      from = to;
    }
  }
  return least;
}

/** From the origin of the plane to a segment. */
function kmToSegment([x1, y1]: [number, number], [x2, y2]: [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / square));
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
