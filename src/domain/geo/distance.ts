import type { LonLat } from '../hromada.ts';

/** Mean radius of the Earth (IUGG R1), km. */
export const EARTH_KM = 6371.0088;

const RAD = Math.PI / 180;

/** Great-circle distance in km on a sphere of `EARTH_KM` (haversine formula). */
export function haversineKm(a: LonLat, b: LonLat): number {
  const halfLat = Math.sin(((b[1] - a[1]) * RAD) / 2);
  const halfLon = Math.sin(((b[0] - a[0]) * RAD) / 2);
  const chord = halfLat * halfLat + Math.cos(a[1] * RAD) * Math.cos(b[1] * RAD) * halfLon * halfLon;
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
