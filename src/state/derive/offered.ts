import { isApplicable } from '../../domain/applicable.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Service } from '../../domain/service.ts';
import { hromadaOf } from './raions.ts';

/** Whether a service may be shown to anybody who looks for one: none that stands in an occupied hromada may. */
export function isOffered(dataset: Dataset, { hromada }: Pick<Service, 'hromada'>): boolean {
  const home = hromadaOf(dataset, hromada);
  return home === null || isApplicable(home);
}
