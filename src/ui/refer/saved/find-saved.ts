import type { Dataset } from '../../../domain/dataset.ts';
import type { Hromada } from '../../../domain/hromada.ts';
import type { Service } from '../../../domain/service.ts';
import type { ServiceType } from '../../../domain/service-type.ts';
import { isOffered } from '../../../domain/results/offered.ts';
import { hromadaOf } from '../../../domain/units.ts';
import { serviceOf } from '../../../domain/service-by-id.ts';

export interface SavedService {
  readonly service: Service;
  readonly type: ServiceType;
  readonly home: Hromada | null;
  /** The pack that knows it best: its places to apply and the names of its area. */
  readonly dataset: Dataset;
}

/**
 * The chosen services in the order chosen, and the ids that no pack holds. A service that several packs hold is taken
 * from one that has it whole.
 */
export function findSaved(
  ids: readonly string[],
  datasets: readonly Dataset[],
): { readonly found: readonly SavedService[]; readonly missing: readonly string[] } {
  const found: SavedService[] = [];
  const missing: string[] = [];
  for (const id of new Set(ids)) {
    const saved = one(id, datasets);
    if (saved === null) missing.push(id);
    else found.push(saved);
  }
  return { found, missing };
}

function one(id: string, datasets: readonly Dataset[]): SavedService | null {
  const holders = datasets.filter((dataset) => serviceOf(dataset, id) !== undefined);
  const dataset = holders.find((each) => serviceOf(each, id)?.detail != null) ?? holders[0];
  const service = dataset && serviceOf(dataset, id);
  const type = dataset?.types.find((each) => each.id === service?.type);
  if (dataset === undefined || service === undefined || type === undefined) return null;
  // A list that was handed over may name what has been occupied since.
  if (!isOffered(dataset, service)) return null;
  return { service, type, home: hromadaOf(dataset, service.hromada), dataset };
}
