import { filterServices, type ServiceFilter } from '../filter.ts';
import { STATUSES, type Status } from '../service.ts';
import { addBit, type Bits, countBoth, emptyBits, fullBits, narrow, union } from './bits.ts';
import { FACETS, type Facet } from './facet.ts';
import { policyOf } from './fit.ts';
import { type Known, knownOf } from './known.ts';
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
  facet: Facet,
  value: string,
  complete: boolean,
): Known {
  const closed = policyOf(facet).other === 'no' && notStated === 0;
  return knownOf(of.get(value) ?? 0, closed && complete);
}

/** A condition whose removal alone would find something. */
export interface Loosening {
  readonly key: Facet | 'q';
  /** Services then found. */
  readonly n: number;
}

export interface FacetCounts {
  /** Services that fit all conditions. */
  readonly total: number;
  readonly facets: Readonly<Record<Facet, FacetCount>>;
  /** Of those that fit, by months: reported or assured since. */
  readonly fresh: ReadonlyMap<number, number>;
  /** Which one condition to loosen, the most fruitful first; empty when something fits or none alone helps. */
  readonly loosenings: readonly Loosening[];
}

const SHOWN: readonly Status[] = ['operating', 'planned'];

/**
 * Counts beside every value of every facet under all the other conditions, in one go; the same as filtering the list
 * once a facet (`filterServices`). A service that states several values counts at each.
 */
export function countFacets(index: FacetIndex, filter: ServiceFilter): FacetCounts {
  const size = index.services.length;
  const conditions = new Map<Facet | 'q', Bits>(
    FACETS.map((facet) => [facet, chosenOf(index, filter, facet)]),
  );
  conditions.set('q', namedOf(index, filter));
  const without = (left: Facet | 'q' | null) => {
    const bits = fullBits(size);
    for (const [key, condition] of conditions) if (key !== left) narrow(bits, condition);
    return bits;
  };
  const all = without(null);
  const others = new Map(FACETS.map((facet) => [facet, without(facet)]));
  const facets = Object.fromEntries(
    FACETS.map((facet) => [facet, countOf(index, facet, others.get(facet) ?? all)]),
  );
  const total = countBoth(all, all);
  const loosened = (key: Facet | 'q') => {
    const bits = key === 'q' ? without('q') : (others.get(key) ?? all);
    return countBoth(bits, cleared(index, key) ?? bits);
  };
  return {
    total,
    facets: facets as Record<Facet, FacetCount>,
    fresh: new Map([...index.fresh].map(([months, bits]) => [months, countBoth(all, bits)])),
    loosenings: total > 0 ? [] : loosenings(filter, loosened),
  };
}

function countOf({ masks }: FacetIndex, facet: Facet, others: Bits): FacetCount {
  const { of: values, notStated, all } = masks[facet];
  const of = new Map([...values].map(([value, bits]) => [value, countBoth(others, bits)]));
  return { of, notStated: countBoth(others, notStated), total: countBoth(others, all) };
}

/** Services that a facet's choice lets through. */
function chosenOf(index: FacetIndex, filter: ServiceFilter, facet: Facet): Bits {
  const size = index.services.length;
  const chosen: readonly string[] = filter[facet];
  if (chosen.length === 0) return cleared(index, facet) ?? fullBits(size);
  const { of, notStated } = index.masks[facet];
  const { silent, other } = policyOf(facet);
  if (other === 'ask') return fullBits(size);
  const sets = chosen.map((value) => of.get(value)).filter((bits) => bits !== undefined);
  return union(size, silent === 'ask' ? [...sets, notStated] : sets);
}

/** What a facet without a choice lets through; null = everything. */
function cleared(index: FacetIndex, facet: Facet | 'q'): Bits | null {
  if (facet === 'types') return index.listed;
  if (facet !== 'status') return null;
  const sets = SHOWN.map((status) => index.masks.status.of.get(status)).filter((bits) => bits !== undefined);
  return union(index.services.length, sets);
}

const ANY: Omit<ServiceFilter, 'q' | 'date'> = {
  types: [],
  status: STATUSES,
  kind: [],
  recipients: [],
  delivery: [],
  cost: [],
  access: [],
};

/** Services whose names hold the words sought. */
function namedOf({ services, types, date }: FacetIndex, { q }: ServiceFilter): Bits {
  if (q.trim() === '') return fullBits(services.length);
  const bits = emptyBits(services.length);
  for (const i of filterServices(services, { ...ANY, q, date }, types)) addBit(bits, i);
  return bits;
}

function loosenings(filter: ServiceFilter, n: (key: Facet | 'q') => number): Loosening[] {
  return [...FACETS, 'q' as const]
    .filter((key) => filter[key].length > 0)
    .map((key) => ({ key, n: n(key) }))
    .filter((each) => each.n > 0)
    .sort((a, b) => b.n - a.n);
}
