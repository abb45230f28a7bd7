import { haversineKm } from './distance.ts';
import type { BBox, LonLat } from '../hromada.ts';
import type { Region } from '../region.ts';

const RADIANS = Math.PI / 180;

/** Boxes are those of simplified borders, and a seat may lie a little outside of them. */
const SLACK_KM = 2;

/** Great-circle km from a point to the nearest point of a box that does not cross the 180th meridian; 0 inside. */
export function kmToBox([lon, lat]: LonLat, [west, south, east, north]: BBox): number {
  const clamp = (value: number) => Math.min(Math.max(value, south), north);
  if (lon >= west && lon <= east) return haversineKm([lon, lat], [lon, clamp(lat)]);
  const edge = lon < west ? west : east;
  // Along a meridian the nearest point lies poleward of the point's own parallel.
  const slant = Math.cos((edge - lon) * RADIANS);
  const foot = Math.atan2(Math.tan(lat * RADIANS), slant) / RADIANS;
  return haversineKm([lon, lat], [edge, clamp(foot)]);
}

export interface RegionsAround {
  readonly origin: LonLat;
  readonly regions: readonly Pick<Region, 'code' | 'bbox'>[];
  /** Oblast prefixes that are known, or that could not be had. */
  readonly known: ReadonlySet<string>;
  /** `horizonOf` the list: nothing farther than this can come into its first part. */
  readonly horizon: number;
}

/**
 * Prefix of the region to look into next so that the nearest are right across its border: the nearest one that is not
 * known and that may hold something within the horizon; null when there is none.
 */
export function nextRegion({ origin, regions, known, horizon }: RegionsAround): string | null {
  let best: { readonly prefix: string; readonly km: number } | null = null;
  for (const { code, bbox } of regions) {
    const prefix = code.slice(0, 4);
    if (known.has(prefix)) continue;
    const km = kmToBox(origin, bbox);
    if (km - SLACK_KM <= horizon && (best === null || km < best.km)) best = { prefix, km };
  }
  return best?.prefix ?? null;
}
