import { isApplicable } from './applicable.ts';
import type { Derived } from './derived.ts';
import type { Hromada } from './hromada.ts';

export type OccupiedPlace = Pick<Hromada, 'code' | 'territory'>;

/** The occupied place that a view is about: the chosen hromada, else the whole region, of which nothing is listed. */
export function occupiedPlace({
  hromada,
  dataset: { region },
  results,
}: Pick<Derived, 'hromada' | 'dataset' | 'results'>): OccupiedPlace | null {
  if (hromada !== null) return isApplicable(hromada.hromada) ? null : hromada.hromada;
  if (region === null || region.applicable || results.length > 0) return null;
  return { code: region.code, territory: null };
}
