import type { Dataset } from '../../domain/dataset.ts';
import type { Service } from '../../domain/service.ts';
import { perObject } from './memo.ts';

/** Services and places to apply by id. */
export const serviceById = perObject(
  ({ services, applyPlaces }: Dataset): ReadonlyMap<string, Service> =>
    new Map([...services, ...applyPlaces].map((service) => [service.id, service])),
);
