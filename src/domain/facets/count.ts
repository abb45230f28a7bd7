import type { Filter } from '../filters/filter.ts';
import type { ServiceFilter } from '../filters/fit.ts';
import { FACETS, type FacetKey, facetOf, FILTERS, SEARCHES, type SearchKey } from '../filters/index.ts';
import { addBit, type Bits, countBoth, emptyBits, fullBits, narrow, union } from './bits.ts';
import { type Known, knownOf } from './known-count.ts';
import type { FacetIndex } from './index-services.ts';

/** How many services each value would leave, and of how many the record does not say. */
export interface FacetCount {
  readonly of: ReadonlyMap<string, number>;
  readonly notStated: number;
  /** Services under all the other conditions. */
  readonly total: number;
}

/**
 * What may be said of a value. A zero only where every record answers (a list of groups never does: it refuses nobody)
 * and `complete` lists hold all there is.
 */
export function valueCount(
  { of, notStated }: FacetCount,
  facet: FacetKey,
  value: string,
  complete: boolean,
): Known {
  const closed = facetOf(facet).other === 'no' && notStated === 0;
  return knownOf(of.get(value) ?? 0, closed && complete);
}

/** What narrows a list. */
type ListKey = FacetKey | SearchKey;

/** A condition whose removal alone would find something. */
export interface Loosening {
  readonly key: ListKey;
  /** Services then found. */
  readonly n: number;
}

export interface FacetCounts {
  /** Services that fit all conditions. */
  readonly total: number;
  readonly facets: Readonly<Record<FacetKey, FacetCount>>;
  /** Of those that fit, by months: reported or assured since. */
  readonly fresh: ReadonlyMap<number, number>;
  /** Which one condition to loosen, the most fruitful first; empty when something fits or none alone helps. */
  readonly loosenings: readonly Loosening[];
}

/**
 * Counts beside every value of every facet under all the other conditions, in one go; the same as filtering the list
 * once a facet (`filterServices`). A service that states several values counts at each.
 */
export function countFacets(index: FacetIndex, filter: ServiceFilter): FacetCounts {
  const size = index.services.length;
  const conditions = new Map<ListKey, Bits>([
    ...FACETS.map((facet) => [facet, chosenOf(index, filter, facet)] as const),
    ...SEARCHES.map((key) => [key, foundBy(index, filter, key)] as const),
  ]);
  const without = (left: ListKey | null) => {
    const bits = fullBits(size);
    for (const [key, condition] of conditions) if (key !== left) narrow(bits, condition);
    return bits;
  };
  const all = without(null);
  const others = new Map<ListKey, Bits>(FACETS.map((facet) => [facet, without(facet)]));
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, countOf(index, facet, others.get(facet) ?? all)]),
  );
  const total = countBoth(all, all);
  const loosened = (key: ListKey) => {
    const bits = others.get(key) ?? without(key);
    return countBoth(bits, cleared(index, key) ?? bits);
  };
  return {
    total,
    facets: facets as Record<FacetKey, FacetCount>,
    fresh: new Map([...index.fresh].map(([months, bits]) => [months, countBoth(all, bits)])),
    loosenings: total > 0 ? [] : loosenings(filter, loosened),
  };
}

function countOf({ masks }: FacetIndex, facet: FacetKey, others: Bits): FacetCount {
  const { of: values, notStated, all } = masks[facet];
  const of = new Map([...values].map(([value, bits]) => [value, countBoth(others, bits)]));
  return { of, notStated: countBoth(others, notStated), total: countBoth(others, all) };
}

/** Services that a facet's choice lets through. */
function chosenOf(index: FacetIndex, filter: ServiceFilter, facet: FacetKey): Bits {
  const size = index.services.length;
  const chosen: readonly string[] = filter[facet];
  if (chosen.length === 0) return cleared(index, facet) ?? fullBits(size);
  const { silent, other } = facetOf(facet);
  if (other === 'ask') return fullBits(size);
  const stated = statedBits(index, facet, chosen);
  return silent === 'ask' ? union(size, [stated, index.masks[facet].notStated]) : stated;
}

/** What a condition without a choice lets through; null = everything. */
function cleared(index: FacetIndex, key: ListKey): Bits | null {
  if (key === 'service') return index.listed;
  const filter: Filter = FILTERS[key];
  const values = filter.role === 'facet' ? filter.unchosen : undefined;
  return values === undefined ? null : statedBits(index, key as FacetKey, values);
}

function statedBits({ services, masks }: FacetIndex, facet: FacetKey, values: readonly string[]): Bits {
  const sets = values.map((value) => masks[facet].of.get(value)).filter((bits) => bits !== undefined);
  return union(services.length, sets);
}

/** Services that a search alone finds. */
function foundBy({ services, types }: FacetIndex, filter: ServiceFilter, key: SearchKey): Bits {
  if (filter[key].trim() === '') return fullBits(services.length);
  const bits = emptyBits(services.length);
  const matches = FILTERS[key].matcher(filter[key], types);
  services.forEach((service, i) => matches(service) && addBit(bits, i));
  return bits;
}

function loosenings(filter: ServiceFilter, n: (key: ListKey) => number): Loosening[] {
  return [...FACETS, ...SEARCHES]
    .filter((key) => filter[key].length > 0)
    .map((key) => ({ key, n: n(key) }))
    .filter((each) => each.n > 0)
    .sort((a, b) => b.n - a.n);
}
