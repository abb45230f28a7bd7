import type { LonLat } from '../hromada.ts';
import { buildNearest, type NearestSearch } from '../nearest.ts';
import type { Service } from '../service.ts';
import { ageAnchor, olderThan, statusOn } from './dates.ts';
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
  { date, maxAge }: Pick<CoverageOptions, 'date' | 'maxAge'>,
): NearestServed {
  const members = new Map<string, number[]>();
  services.forEach((service, i) => {
    if (statusOn(service, date) !== 'operating') return;
    if (maxAge !== null && olderThan(ageAnchor(service), date, maxAge)) return;
    const list = members.get(service.type);
    if (list) list.push(i);
    else members.set(service.type, [i]);
  });
  const byType = new Map<string, NearestSearch>();
  for (const [type, list] of members) {
    const search = buildNearest(list.map((i) => services[i] as Service));
    byType.set(type, (at, options) =>
      search(at, options).map(({ index, km }) => ({ index: list[index] as number, km })),
    );
  }
  return { byType };
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
