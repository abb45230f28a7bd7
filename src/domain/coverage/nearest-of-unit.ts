import { buildNearestServed, nearestFor } from './nearest-served.ts';
import type { CoverageOptions } from './options.ts';
import type { Dataset } from '../dataset.ts';
import { haversineKm } from '../geo/distance.ts';
import type { Hromada } from '../hromada.ts';
import { reachOf, USUAL_KM } from '../reach.ts';
import type { NearestService } from './row.ts';
import type { Match } from './options.ts';
import { coverageTypes } from './of-dataset.ts';
import { serviceById } from '../service-by-id.ts';
import { buildNearestByRoad } from '../travel/nearest.ts';
import type { TravelTable } from '../travel/table.ts';

type Nearest = NearestService | null;

/** What stands nearest however far, and what stands nearest of that to which people would travel. */
export interface NearestFound {
  readonly near: Nearest;
  readonly anywhere: Nearest;
}

export const NOWHERE: NearestFound = { near: null, anywhere: null };

export type Search = (hromada: Hromada) => NearestFound;
/** `most`: straight km. */
type OfType = (hromada: Hromada, type: string, most?: number) => Nearest;

/** What was asked for: the types, and how several are looked at together. */
export interface AskedTypes {
  readonly types: readonly string[];
  readonly match: Match;
}

/**
 * The nearest operating service for a hromada's seat, in a straight line. `any` of several types: the nearest of all;
 * `all`: the one that is farthest among the types' nearest, none as soon as one type has none. As of today the pack
 * knows it over the whole country; for another date, an age limit or conditions it is searched among the services of the dataset.
 */
export function nearestOf(
  dataset: Dataset,
  asked: AskedTypes,
  options: CoverageOptions,
  today: string,
): Search {
  const usual = options.date === today && options.maxAge === null && options.passes === undefined;
  const published = usual && hasNearest(dataset);
  return searchOf(dataset, asked, published ? fromPack(dataset) : fromServices(dataset, options));
}

/** The same by the minutes of a table; a service without a way in it is not found. */
export function nearestByRoadOf(
  dataset: Dataset,
  asked: AskedTypes,
  options: CoverageOptions,
  ways: TravelTable['ways'],
): Search {
  return searchOf(dataset, asked, byRoad(dataset, options, ways));
}

function searchOf(dataset: Dataset, { types, match }: AskedTypes, ofType: OfType): Search {
  const asked = types.length > 0 ? types : coverageTypes(dataset).map(({ id }) => id);
  const how = types.length > 0 ? match : 'any';
  const reach = new Map(dataset.types.map((type) => [type.id, reachOf(type)]));
  return (hromada) => ({
    anywhere: together(
      asked.map((type) => ofType(hromada, type)),
      how,
    ),
    near: together(
      asked.map((type) => ofType(hromada, type, reach.get(type) ?? USUAL_KM)),
      how,
    ),
  });
}

/** The nearest of a type at the release's own state: as the pack knows it, else among the services of the dataset. */
export function nearestPublished(dataset: Dataset, options: CoverageOptions): OfType {
  return hasNearest(dataset) ? fromPack(dataset) : fromServices(dataset, options);
}

/** Whether the pack says what is nearest; the country's overview does not. */
export const hasNearest = ({ nearest }: Dataset) => Object.keys(nearest).length > 0;

/** By road where minutes are known, else in a straight line: one search never mixes them. */
const farther = (a: NearestService, b: NearestService): number =>
  (a.minutes ?? 0) - (b.minutes ?? 0) || a.km - b.km;

function together(found: readonly Nearest[], match: Match): Nearest {
  const known = found.filter((near) => near !== null).sort(farther);
  if (match === 'all') return known.length < found.length ? null : (known.at(-1) ?? null);
  return known[0] ?? null;
}

/** Kilometres to ten metres: more would be noise, seats being points that stand for towns. */
const rounded = (km: number) => Math.round(km * 100) / 100;

function fromPack(dataset: Dataset): OfType {
  return ({ code, seat }, type, most = Infinity) => {
    const service = serviceById(dataset).get(dataset.nearest[code]?.[type] ?? '');
    if (service === undefined || service.at === null || seat === null) return null;
    const km = rounded(haversineKm(seat.at, service.at));
    return km <= most ? { service, km, minutes: null } : null;
  };
}

function fromServices(dataset: Dataset, options: CoverageOptions): OfType {
  const { services } = dataset;
  let served: ReturnType<typeof buildNearestServed> | null = null;
  return ({ seat }, type, most = Infinity) => {
    served ??= buildNearestServed(services, options);
    const near = seat && nearestFor(served, seat.at, [type]);
    const service = near && near.km <= most ? services[near.service] : undefined;
    return near && service ? { service, km: near.km, minutes: null } : null;
  };
}

/** A search by road of a type, at some state of the services. */
export function byRoad(dataset: Dataset, options: CoverageOptions, ways: TravelTable['ways']): OfType {
  const { services } = dataset;
  let search: ReturnType<typeof buildNearestByRoad> | null = null;
  return (hromada, type, most) => {
    search ??= buildNearestByRoad(services, ways, options);
    const near = search(hromada, type, most);
    const service = near === null ? undefined : services[near.service];
    return near && service ? { service, km: near.km, minutes: near.minutes } : null;
  };
}
