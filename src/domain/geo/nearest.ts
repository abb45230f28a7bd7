import Flatbush from 'flatbush';
import { within, around } from 'geoflatbush';
import { EARTH_KM, haversineKm } from './distance.ts';
import type { LonLat } from '../hromada.ts';
import type { Service } from '../service.ts';

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

/** Fetched beyond the limit, to see that none of equal distance was missed. */
const SPARE = 4;

const byDistance = (a: Near, b: Near): number => a.km - b.km || a.index - b.index;

/**
 * Indexes services that have a place and are not redacted. The search answers with the nearest first; at equal
 * distance in the order of the services, as a full scan would.
 */
export function buildNearest(services: readonly Placed[]): NearestSearch {
  const placed: { readonly index: number; readonly at: LonLat }[] = [];
  services.forEach(({ at, precision }, index) => {
    if (at !== null && precision !== 'redacted') placed.push({ index, at });
  });
  if (placed.length === 0) return () => [];
  const tree = new Flatbush(placed.length);
  for (const { at } of placed) tree.add(at[0], at[1], at[0], at[1]);
  tree.finish();
  const item = (i: number): (typeof placed)[number] => placed[i] as (typeof placed)[number];
  const near = (from: LonLat, i: number): Near => ({
    index: item(i).index,
    km: haversineKm(from, item(i).at),
  });
  return (at, { limit, filter }) => {
    if (limit <= 0) return [];
    const fits = filter && ((i: number) => filter(item(i).index));
    const found = around(tree, at[0], at[1], limit + SPARE, Infinity, fits).map((i) => near(at, i));
    found.sort(byDistance);
    const reach = found[Math.min(limit, found.length) - 1]?.km ?? 0;
    const settled = found.length < limit + SPARE || (found.at(-1)?.km ?? 0) > reach + BLUR_KM;
    if (settled) return found.slice(0, limit);
    // More than the spare ones stand as far as the last: all of them must be seen to choose among equals.
    const all = within(tree, at[0], at[1], reach * TO_INDEX_KM + BLUR_KM, fits).map((i) => near(at, i));
    return all.sort(byDistance).slice(0, limit);
  };
}
