import type { Field } from './field.ts';
import { Flow, type OpenSite } from './flow.ts';

/** The site of a place as the flow takes it. */
export function siteAt({ capacity, near }: Field, place: number): OpenSite {
  return { capacity, near: near[place] as readonly number[] };
}

/** Who is served within the radius by the existing sites and those of some places. */
export function flowOf(field: Field, sites: readonly number[]): Flow {
  const flow = new Flow(field.weights);
  for (const { capacity, near } of existingSites(field)) flow.add({ capacity, near });
  for (const site of sites) flow.add(siteAt(field, site));
  return flow;
}

function existingSites({ existing, places, ways, radius }: Field): OpenSite[] {
  return existing.map((site) => ({
    capacity: site.capacity ?? Infinity,
    near: places.flatMap((home, i) =>
      ways.atLeast(home, site) <= radius && ways.between(home, site) <= radius ? [i] : [],
    ),
  }));
}

/**
 * Sites chosen one after another where they may be full, each the one that adds most; of equals the first by code. What
 * a site adds never grows as others open, so only the first of the order needs to be asked anew.
 */
export function chooseByFlow(
  field: Field,
  open: readonly number[],
  candidates: readonly number[],
  enough: (chosen: readonly number[], covered: number) => boolean,
): number[] {
  const flow = flowOf(field, open);
  const queue = candidates.map((site) => ({ site, gain: flow.gainOf(siteAt(field, site)), at: 0 }));
  const chosen: number[] = [];
  while (!enough(chosen, flow.total)) {
    queue.sort((a, b) => b.gain - a.gain || a.site - b.site);
    const [first] = queue;
    if (first === undefined || first.gain === 0) break;
    if (first.at < chosen.length) {
      queue[0] = { ...first, gain: flow.gainOf(siteAt(field, first.site)), at: chosen.length };
      continue;
    }
    flow.add(siteAt(field, first.site));
    chosen.push(first.site);
    queue.shift();
  }
  return chosen.sort((a, b) => a - b);
}

/** The same served weight without sites that add nothing; the worse hosts are tried first. */
export function withoutIdle(
  field: Field,
  open: readonly number[],
  sites: readonly number[],
  worstFirst: (a: number, b: number) => number,
): number[] {
  const served = (some: readonly number[]) => flowOf(field, [...open, ...some]).total;
  const whole = served(sites);
  let kept = [...sites];
  for (const site of sites.toSorted(worstFirst)) {
    const rest = kept.filter((other) => other !== site);
    if (served(rest) === whole) kept = rest;
  }
  return kept.sort((a, b) => a - b);
}
