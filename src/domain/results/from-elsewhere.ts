import { prefixOf } from '../code.ts';
import type { Derived } from '../derived.ts';
import { oblastOf } from '../serves.ts';

/** How many services of an oblast's list another one counts: the country's numbers are without them. */
export function fromElsewhere({
  dataset: { region },
  results,
}: Pick<Derived, 'dataset' | 'results'>): number {
  if (region === null) return 0;
  const own = prefixOf(region.code, 'oblast');
  return results.filter(({ service }) => oblastOf(service) !== own).length;
}
