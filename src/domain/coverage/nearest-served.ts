import type { LonLat } from '../hromada.ts';
import { buildNearest, type NearestSearch } from '../geo/nearest.ts';
import type { Service } from '../service.ts';
import type { Match } from './options.ts';
import { ageAnchor, olderThan, statusOn } from '../record-dates.ts';
import type { CoverageOptions } from './options.ts';

export interface NearestService {
  /** Index in the services given. */
  readonly service: number;
  /** Great-circle km. */
  readonly km: number;
}

/** Searches by service type id. */
export interface NearestServed {
  readonly byType: ReadonlyMap<string, NearestSearch>;
}

/**
 * Indexes, by type, what can be gone to: services that operate on the date, have a place and are not redacted;
 * with an age limit, not the older ones.
 */
export function buildNearestServed(
  services: readonly Service[],
  options: Pick<CoverageOptions, 'date' | 'maxAge' | 'passes'>,
): NearestServed {
  const members = servedByType(services, options);
  return { byType: new Map([...members].map(([type, list]) => [type, searchAmong(services, list)])) };
}

/** By type, the indices of services that operate on the date and, with an age limit, are not older. */
export function servedByType(
  services: readonly Service[],
  { date, maxAge, passes }: Pick<CoverageOptions, 'date' | 'maxAge' | 'passes'>,
): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  services.forEach((service, i) => {
    if (passes?.[i] === 0 || statusOn(service, date) !== 'operating') return;
    if (maxAge !== null && olderThan(ageAnchor(service), date, maxAge)) return;
    const list = members.get(service.type);
    if (list) list.push(i);
    else members.set(service.type, [i]);
  });
  return members;
}

/** The index of a type is built when it is first asked. */
function searchAmong(services: readonly Service[], list: readonly number[]): NearestSearch {
  let search: NearestSearch | null = null;
  return (at, options) => {
    search ??= buildNearest(list.map((i) => services[i] as Service));
    return search(at, options).map(({ index, km }) => ({ index: list[index] as number, km }));
  };
}

/** The nearest services of any of the types (none given: of any type at all), nearest first. */
export function nearestAmong(
  { byType }: NearestServed,
  at: LonLat,
  types: readonly string[],
  limit: number,
): NearestService[] {
  const asked = types.length > 0 ? types : [...byType.keys()];
  const found = asked.flatMap((type) => byType.get(type)?.(at, { limit }) ?? []);
  return found
    .sort((a, b) => a.km - b.km || a.index - b.index)
    .slice(0, limit)
    .map(({ index, km }) => ({ service: index, km }));
}

/** The nearest service of any of the types; null where there is none anywhere. */
export function nearestFor(
  served: NearestServed,
  at: LonLat,
  types: readonly string[],
): NearestService | null {
  return nearestAmong(served, at, types, 1)[0] ?? null;
}

/**
 * The nearest for several types together: `any`, the nearest of all; `all`, the farthest of the types' nearest, null
 * as soon as one type has none.
 */
export function nearestMatching(
  served: NearestServed,
  at: LonLat,
  types: readonly string[],
  match: Match,
): NearestService | null {
  if (match === 'any') return nearestFor(served, at, types);
  let farthest: NearestService | null = null;
  for (const type of types) {
    const near = nearestFor(served, at, [type]);
    if (near === null) return null;
    if (farthest === null || near.km > farthest.km) farthest = near;
  }
  return farthest;
}
