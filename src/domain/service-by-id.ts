import type { Dataset } from './dataset.ts';
import { isLinkId, linkIdOf } from './link-id.ts';
import type { Service } from './service.ts';
import { perObject } from './memo.ts';

/** Services and places to apply by id. */
export const serviceById = perObject(
  ({ services, applyPlaces }: Dataset): ReadonlyMap<string, Service> =>
    new Map([...services, ...applyPlaces].map((service) => [service.id, service])),
);

const byLinkId = perObject(
  (dataset: Dataset): ReadonlyMap<string, Service> =>
    new Map([...serviceById(dataset).values()].map((service) => [linkIdOf(service.id), service])),
);

/** The service of an id, or of the name that a link gives it. */
export function serviceOf(dataset: Dataset, id: string): Service | undefined {
  return serviceById(dataset).get(id) ?? (isLinkId(id) ? byLinkId(dataset).get(id) : undefined);
}
