import { isApplicable } from '../applicable.ts';
import type { Dataset } from '../dataset.ts';
import type { Service } from '../service.ts';
import { hromadaOf } from '../units.ts';

/** Whether a service may be shown to anybody who looks for one: none that stands in an occupied hromada may. */
export function isOffered(dataset: Dataset, { hromada }: Pick<Service, 'hromada'>): boolean {
  const home = hromadaOf(dataset, hromada);
  return home === null || isApplicable(home);
}
