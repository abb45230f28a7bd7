import { buildNearestServed, nearestFor } from '../../domain/coverage/nearest-served.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { HromadaRow } from '../derived.ts';
import type { View } from '../view.ts';
import { coverageTypes } from './coverage.ts';
import { serviceById } from './service-by-id.ts';

type Nearest = HromadaRow['nearest'];

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
): (hromada: Hromada) => Nearest {
  const asked = types.length > 0 ? types : coverageTypes(dataset).map(({ id }) => id);
  const published =
    options.date === today && options.maxAge === null && Object.keys(dataset.nearest).length > 0;
  const one = published ? fromPack(dataset) : fromServices(dataset, options);
  return (hromada) => {
    const found = asked.map((type) => one(hromada, type));
    return match === 'all' && types.length > 0 ? farthest(found) : closest(found);
  };
}

function fromPack(dataset: Dataset): (hromada: Hromada, type: string) => Nearest {
  const services = serviceById(dataset);
  return ({ code }, type) => {
    const near = dataset.nearest[code]?.[type];
    const service = near && services.get(near.service);
    return service ? { service, km: near.km } : null;
  };
}

function fromServices(
  dataset: Dataset,
  options: CoverageOptions,
): (hromada: Hromada, type: string) => Nearest {
  const served = buildNearestServed(dataset.services, options);
  return ({ seat }, type) => {
    const near = seat && nearestFor(served, seat.at, [type]);
    const service = near && dataset.services[near.service];
    return service ? { service, km: near.km } : null;
  };
}

function closest(found: readonly Nearest[]): Nearest {
  return found.reduce(
    (best, near) => (near !== null && (best === null || near.km < best.km) ? near : best),
    null,
  );
}

function farthest(found: readonly Nearest[]): Nearest {
  if (found.includes(null)) return null;
  return found.reduce(
    (worst, near) => (worst === null || (near !== null && near.km > worst.km) ? near : worst),
    null,
  );
}
