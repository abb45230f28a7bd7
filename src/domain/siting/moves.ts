import type { Code } from '../code.ts';
import type { Field } from './field.ts';
import type { SitesRequest, SitesResult } from './types.ts';

/** Where moved services go: of all pairs of an old place and a new site the nearest first, of equals the first by code. */
export function movesOf(
  { places, ways }: Field,
  { moved = [] }: SitesRequest,
  sites: readonly number[],
): SitesResult['moved'] {
  const goes = new Map<Code, Code>();
  const pairs = moved.flatMap((from) => {
    const old = places.find(({ code }) => code === from);
    if (old === undefined) return [];
    return sites.map((site) => {
      const to = places[site] as Field['places'][number];
      return { from, to: to.code, way: ways.between(old, to) };
    });
  });
  pairs.sort(
    (a, b) => a.way - b.way || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0) || (a.to < b.to ? -1 : 1),
  );
  const taken = new Set<Code>();
  for (const { from, to } of pairs) {
    if (goes.has(from) || taken.has(to)) continue;
    goes.set(from, to);
    taken.add(to);
  }
  return [...moved].sort().map((from) => ({ from, to: goes.get(from) ?? null }));
}
