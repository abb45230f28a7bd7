import type { Derived } from '../derived.ts';
import { oblastOf } from '../serves.ts';

/** How many services of the list each oblast counts, by its prefix; none is missing. */
export function countByOblast({
  dataset: { coverageTable },
  results,
  types,
}: Pick<Derived, 'dataset' | 'results' | 'types'>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (oblast: string | null, n: number) => {
    if (oblast !== null && n > 0) counts.set(oblast, (counts.get(oblast) ?? 0) + n);
  };
  for (const { service } of results) add(oblastOf(service), 1);
  if (coverageTable === undefined) return counts;
  const asked = new Set(types.map(({ id }) => id));
  for (const [oblast, row] of Object.entries(coverageTable.counts)) {
    row.forEach((n, at) => {
      if (asked.size === 0 || asked.has(coverageTable.types[at] ?? '')) add(oblast, n);
    });
  }
  return counts;
}
