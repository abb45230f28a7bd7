import type { Field } from './field.ts';

/**
 * Sites chosen among candidates one after another, each the one that adds most; of equals the first by code. Ends when
 * nothing adds.
 */
export function chooseGreedily(
  field: Field,
  candidates: readonly number[],
  enough: (chosen: readonly number[], covered: number) => boolean,
): number[] {
  const { near, reach, weights } = field;
  const covered = [...field.before];
  const gains = near.map(() => 0);
  for (const site of candidates) gains[site] = gainOf(field, site);
  const chosen: number[] = [];
  let sum = field.coveredBefore;
  while (!enough(chosen, sum)) {
    const best = indexOfMost(gains);
    const gain = gains[best] ?? 0;
    if (gain <= 0) break;
    chosen.push(best);
    sum += gain;
    for (const place of near[best] as readonly number[]) {
      if (covered[place] === true) continue;
      covered[place] = true;
      for (const site of reach[place] as readonly number[]) {
        gains[site] = (gains[site] as number) - (weights[place] as number);
      }
    }
  }
  return chosen.sort((a, b) => a - b);
}

function gainOf({ near, weights, before }: Field, site: number): number {
  const open = (near[site] as readonly number[]).filter((place) => before[place] !== true);
  return open.reduce((sum, place) => sum + (weights[place] as number), 0);
}

function indexOfMost(values: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] as number) > (values[best] as number)) best = i;
  return best;
}

/** Weight covered by the existing sites and these. */
export function coveredBy({ near, weights, before, coveredBefore }: Field, sites: readonly number[]): number {
  const reached = new Set(sites.flatMap((site) => near[site] as readonly number[]));
  let sum = coveredBefore;
  for (const place of reached) if (before[place] !== true) sum += weights[place] as number;
  return sum;
}
