import type { Field } from './field.ts';

/**
 * The same covering in a settled form: no site that adds nothing, and no site for which one with an earlier code
 * would do as well. Among equal optima this is a fixed choice, though not always the very first by codes.
 */
export function tidy(field: Field, sites: readonly number[]): number[] {
  const chosen = new Set(sites);
  const times = field.places.map(() => 0);
  for (const site of chosen) shift(field, times, site, 1);
  // Late codes go first, so that the early ones stay.
  for (const site of [...chosen].sort((a, b) => b - a)) {
    if (lostWithout(field, times, site) === 0) {
      chosen.delete(site);
      shift(field, times, site, -1);
    }
  }
  let moved = true;
  while (moved) {
    moved = false;
    for (const site of [...chosen].sort((a, b) => a - b))
      moved = moveEarlier(field, times, chosen, site) || moved;
  }
  return [...chosen].sort((a, b) => a - b);
}

function moveEarlier(field: Field, times: number[], chosen: Set<number>, site: number): boolean {
  const lost = lostWithout(field, times, site);
  shift(field, times, site, -1);
  for (let other = 0; other < site; other++) {
    if (field.open[other] !== true || chosen.has(other) || lostWithout(field, times, other, 0) < lost)
      continue;
    chosen.delete(site);
    chosen.add(other);
    shift(field, times, other, 1);
    return true;
  }
  shift(field, times, site, 1);
  return false;
}

/** Weight that only so many of the chosen sites (itself included) reach, of the places near a site. */
function lostWithout(
  { near, weights, before }: Field,
  times: readonly number[],
  site: number,
  reached = 1,
): number {
  let sum = 0;
  for (const place of near[site] as readonly number[]) {
    if (before[place] !== true && times[place] === reached) sum += weights[place] as number;
  }
  return sum;
}

function shift({ near }: Field, times: number[], site: number, by: number): void {
  for (const place of near[site] as readonly number[]) times[place] = (times[place] as number) + by;
}
