import type { Dataset } from '../../domain/dataset.ts';
import { serviceOf } from '../../domain/service-by-id.ts';

/**
 * Prefix of the region whose pack holds the details of a service that is known only from the country's overview;
 * null where there is nothing to fetch.
 */
export function detailRegion(selected: string | null, dataset: Dataset | null): string | null {
  const service = selected !== null && dataset ? serviceOf(dataset, selected) : undefined;
  if (!service || service.detail !== null) return null;
  const code = service.hromada ?? service.serviceArea[0];
  return code === undefined ? null : code.slice(0, 4);
}
