import { geoCircle } from 'd3-geo';
import type { Polygon } from 'geojson';
import { EARTH_KM } from '../../domain/geo/distance.ts';
import type { LonLat } from '../../domain/hromada.ts';

/** A circle of so many great-circle km. */
export function reachOf(at: LonLat, km: number): Polygon {
  return geoCircle()
    .center([at[0], at[1]])
    .radius((km / EARTH_KM) * (180 / Math.PI))
    .precision(2)();
}
