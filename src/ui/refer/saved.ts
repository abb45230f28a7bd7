import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import { hromadaOf } from '../card/area-text.ts';

export interface SavedService {
  readonly service: Service;
  readonly type: ServiceType;
  readonly home: Hromada | null;
}

/** The chosen services that this scope holds, in the order chosen, and the ids that it does not hold. */
export function savedServices(
  ids: readonly string[],
  dataset: Dataset,
): { found: SavedService[]; missing: string[] } {
  const found: SavedService[] = [];
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const service = [...dataset.services, ...dataset.applyPlaces].find((each) => each.id === id);
    const type = dataset.types.find((each) => each.id === service?.type);
    if (service === undefined || type === undefined) missing.push(id);
    else
      found.push({
        service,
        type,
        home: service.hromada === null ? null : hromadaOf(service.hromada, dataset),
      });
  }
  return { found, missing };
}
