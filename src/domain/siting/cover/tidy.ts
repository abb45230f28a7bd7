import type { Field } from '../field.ts';
import { meetsFloors } from '../floors.ts';
import { byHost } from '../hosts.ts';

/**
 * The same covering in a settled form: no site that adds nothing, and no site for which a better host (`byHost`) would
 * do as well. Among equal optima this is a fixed choice, though not always the very best.
 */
export function tidy(field: Field, sites: readonly number[]): number[] {
  const chosen = new Set(sites);
  const times = field.places.map(() => 0);
  for (const site of chosen) shift(field, times, site, 1);
  // The worst hosts go first, so that the best stay.
  for (const site of [...chosen].sort((a, b) => byHost(field, b, a))) {
    if (lostWithout(field, times, site) === 0) {
      chosen.delete(site);
      shift(field, times, site, -1);
    }
  }
  let moved = true;
  while (moved) {
    moved = false;
    for (const site of [...chosen].sort((a, b) => a - b))
      moved = moveToBetter(field, times, chosen, site) || moved;
  }
  const settled = [...chosen].sort((a, b) => a - b);
  const isSpare = settled.some((site) => lostWithout(field, times, site) === 0);
  return isSpare ? tidy(field, settled) : settled;
}

function moveToBetter(field: Field, times: number[], chosen: Set<number>, site: number): boolean {
  const lost = lostWithout(field, times, site);
  shift(field, times, site, -1);
  const best = rivals(field, site)
    .filter((other) => field.open[other] === true && !chosen.has(other) && byHost(field, other, site) < 0)
    .filter((other) => lostWithout(field, times, other, 0) >= lost)
    .filter((other) => meetsFloors(field, [...chosen].filter((each) => each !== site).concat(other)))
    .reduce((a, b) => (byHost(field, b, a) < 0 ? b : a), site);
  chosen.delete(site);
  chosen.add(best);
  shift(field, times, best, 1);
  return best !== site;
}

/** Places that reach something of what a site reaches. */
function rivals({ near, reach }: Field, site: number): number[] {
  return [
    ...new Set((near[site] as readonly number[]).flatMap((place) => reach[place] as readonly number[])),
  ];
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
