import { buildNearestServed, nearestMatching } from '../../domain/coverage/nearest-served.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { HromadaRow } from '../derived.ts';
import type { View } from '../view.ts';
import { coverageTypes } from './coverage.ts';
import { serviceById } from './service-by-id.ts';

type Nearest = HromadaRow['nearest'];
type Search = (hromada: Hromada) => Nearest;

/**
 * The nearest operating service for a hromada's seat. `any` of several types: the nearest of all; `all`: the one that
 * is farthest among the types' nearest, null as soon as one type has none. As of today the pack knows it over the
 * whole country; for another date or an age limit it is searched among the services of the dataset.
 */
export function nearestOf(
  dataset: Dataset,
  types: readonly string[],
  match: View['match'],
  options: CoverageOptions,
  today: string,
): Search {
  const asked = types.length > 0 ? types : coverageTypes(dataset).map(({ id }) => id);
  const how = types.length > 0 ? match : 'any';
  const published =
    options.date === today && options.maxAge === null && Object.keys(dataset.nearest).length > 0;
  return published ? fromPack(dataset, asked, how) : fromServices(dataset, asked, how, options);
}

function fromPack(dataset: Dataset, types: readonly string[], match: View['match']): Search {
  return ({ code }) => {
    const found = types.map((type): Nearest => {
      const near = dataset.nearest[code]?.[type];
      const service = near && serviceById(dataset).get(near.service);
      return service ? { service, km: near.km } : null;
    });
    const known = found.filter((near) => near !== null).sort((a, b) => a.km - b.km);
    if (match === 'all') return known.length < found.length ? null : (known.at(-1) ?? null);
    return known[0] ?? null;
  };
}

function fromServices(
  dataset: Dataset,
  types: readonly string[],
  match: View['match'],
  options: CoverageOptions,
): Search {
  const { services } = dataset;
  let served: ReturnType<typeof buildNearestServed> | null = null;
  return ({ seat }) => {
    served ??= buildNearestServed(services, options);
    const near = seat && nearestMatching(served, seat.at, types, match);
    const service = near && services[near.service];
    return service ? { service, km: near.km } : null;
  };
}
