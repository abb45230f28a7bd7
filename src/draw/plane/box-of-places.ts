import { boxOf } from '../../domain/geo/geometry.ts';
import type { BBox } from '../../domain/hromada.ts';

/** So many degrees of latitude are about 55 km: places closer together still stand among their neighbours. */
const LEAST = 0.5;
/** Of the places' own extent, on each side: their markers must not lie on the frame. */
const AROUND = 0.08;

/** The box in which places can be seen with what is around them; null without places. */
export function boxOfPlaces(places: readonly (readonly number[])[]): BBox | null {
  const box = boxOf(places);
  if (box === null) return null;
  const [west, south, east, north] = box;
  const middle = (south + north) / 2;
  // A degree of longitude is shorter than one of latitude.
  const stretch = 1 / Math.cos((middle * Math.PI) / 180);
  const wide = Math.max((east - west) * (1 + 2 * AROUND), LEAST * stretch);
  const high = Math.max((north - south) * (1 + 2 * AROUND), LEAST);
  const [x, y] = [(west + east) / 2, middle];
  return [x - wide / 2, y - high / 2, x + wide / 2, y + high / 2];
}
