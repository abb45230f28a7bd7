import { EARTH_KM, haversineKm } from '../distance.ts';
import type { LonLat } from '../hromada.ts';

const KM_PER_DEGREE = (EARTH_KM * Math.PI) / 180;

/** For each point, the indices of the targets at most so many km away (haversine), ascending. */
export function withinRadius(points: readonly LonLat[], targets: readonly LonLat[], km: number): number[][] {
  // No great circle is shorter than its difference of latitude; the margin is for rounding.
  const degrees = km / KM_PER_DEGREE + 1e-9;
  return points.map((point) => {
    const found: number[] = [];
    targets.forEach((target, i) => {
      if (Math.abs(target[1] - point[1]) <= degrees && haversineKm(point, target) <= km) found.push(i);
    });
    return found;
  });
}
