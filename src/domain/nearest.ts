import Flatbush from 'flatbush';
import { within, around } from 'geoflatbush';
import { EARTH_KM, haversineKm } from './distance.ts';
import type { LonLat } from './hromada.ts';
import type { Service } from './service.ts';

export interface Near {
  /** Index in the services given to `buildNearest`. */
  readonly index: number;
  /** Great-circle km. */
  readonly km: number;
}

export interface NearestOptions {
  readonly limit: number;
  /** By index; a service it refuses is passed over. */
  readonly filter?: (index: number) => boolean;
}

export type NearestSearch = (at: LonLat, options: NearestOptions) => Near[];

type Placed = Pick<Service, 'at' | 'precision'>;

/** geoflatbush counts on a slightly smaller sphere, and its cosines blur below a metre. */
const TO_INDEX_KM = 6371 / EARTH_KM;
const BLUR_KM = 0.01;

/**
 * Indexes services that have a place and are not redacted. The search answers with the nearest first; at equal
 * distance in the order of the services, as a full scan would.
 */
export function buildNearest(services: readonly Placed[]): NearestSearch {
  const placed: number[] = [];
  services.forEach((service, i) => {
    if (service.at !== null && service.precision !== 'redacted') placed.push(i);
  });
  if (placed.length === 0) return () => [];
  const tree = new Flatbush(placed.length);
  for (const i of placed) {
    const [lon, lat] = services[i]?.at as LonLat;
    tree.add(lon, lat, lon, lat);
  }
  tree.finish();
  const near = (at: LonLat, item: number): Near => {
    const index = placed[item] as number;
    return { index, km: haversineKm(at, services[index]?.at as LonLat) };
  };
  return (at, { limit, filter }) => {
    if (limit <= 0) return [];
    const fits = filter && ((item: number) => filter(placed[item] as number));
    const first = around(tree, at[0], at[1], limit, Infinity, fits).map((item) => near(at, item));
    const reach = first.reduce((far, { km }) => Math.max(far, km), 0);
    const all =
      first.length < limit
        ? first
        : within(tree, at[0], at[1], reach * TO_INDEX_KM + BLUR_KM, fits).map((item) => near(at, item));
    return all.sort((a, b) => a.km - b.km || a.index - b.index).slice(0, limit);
  };
}
