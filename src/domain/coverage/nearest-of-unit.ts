import { buildNearestServed, nearestFor } from './nearest-served.ts';
import type { CoverageOptions } from './options.ts';
import type { Dataset } from '../dataset.ts';
import type { Hromada } from '../hromada.ts';
import { reachOf, USUAL_KM } from '../reach.ts';
import type { NearestService } from './row.ts';
import type { Match } from './options.ts';
import { coverageTypes } from './of-dataset.ts';
import { serviceById } from '../service-by-id.ts';

type Nearest = NearestService | null;

/** What stands nearest however far, and what stands nearest of that to which people would travel. */
export interface NearestFound {
  readonly near: Nearest;
  readonly anywhere: Nearest;
}

export const NOWHERE: NearestFound = { near: null, anywhere: null };

type Search = (hromada: Hromada) => NearestFound;
type OfType = (hromada: Hromada, type: string) => Nearest;

/**
 * The nearest operating service for a hromada's seat. `any` of several types: the nearest of all; `all`: the one that
 * is farthest among the types' nearest, none as soon as one type has none. As of today the pack knows it over the
 * whole country; for another date or an age limit it is searched among the services of the dataset.
 */
export function nearestOf(
  dataset: Dataset,
  types: readonly string[],
  match: Match,
  options: CoverageOptions,
  today: string,
): Search {
  const asked = types.length > 0 ? types : coverageTypes(dataset).map(({ id }) => id);
  const how = types.length > 0 ? match : 'any';
  const published = options.date === today && options.maxAge === null && hasNearest(dataset);
  const ofType = published ? fromPack(dataset) : fromServices(dataset, options);
  const reach = new Map(dataset.types.map((type) => [type.id, reachOf(type)]));
  return (hromada) => {
    const found = asked.map((type) => ({ near: ofType(hromada, type), reach: reach.get(type) ?? USUAL_KM }));
    return {
      anywhere: together(
        found.map(({ near }) => near),
        how,
      ),
      near: together(
        found.map(({ near, reach: most }) => (near !== null && near.km <= most ? near : null)),
        how,
      ),
    };
  };
}

/** The nearest of a type at the release's own state: as the pack knows it, else among the services of the dataset. */
export function nearestPublished(dataset: Dataset, options: CoverageOptions): OfType {
  return hasNearest(dataset) ? fromPack(dataset) : fromServices(dataset, options);
}

/** Whether the pack says what is nearest; the country's overview does not. */
export const hasNearest = ({ nearest }: Dataset) => Object.keys(nearest).length > 0;

function together(found: readonly Nearest[], match: Match): Nearest {
  const known = found.filter((near) => near !== null).sort((a, b) => a.km - b.km);
  if (match === 'all') return known.length < found.length ? null : (known.at(-1) ?? null);
  return known[0] ?? null;
}

function fromPack(dataset: Dataset): OfType {
  return ({ code }, type) => {
    const near = dataset.nearest[code]?.[type];
    const service = near && serviceById(dataset).get(near.service);
    return service ? { service, km: near.km } : null;
  };
}

function fromServices(dataset: Dataset, options: CoverageOptions): OfType {
  const { services } = dataset;
  let served: ReturnType<typeof buildNearestServed> | null = null;
  return ({ seat }, type) => {
    served ??= buildNearestServed(services, options);
    const near = seat && nearestFor(served, seat.at, [type]);
    const service = near && services[near.service];
    return service ? { service, km: near.km } : null;
  };
}
