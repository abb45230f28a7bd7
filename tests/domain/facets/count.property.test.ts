import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBit, countBoth, emptyBits, fullBits, narrow, union } from '../../../src/domain/facets/bits.ts';
import { countFacets, type FacetCounts, valueCount } from '../../../src/domain/facets/count.ts';
import { indexServices } from '../../../src/domain/facets/index-services.ts';
import { ageMonths } from '../../../src/domain/record-dates.ts';
import { filterServices, fitsByDoubt, fitsOf, type ServiceFilter } from '../../../src/domain/filters/fit.ts';
import {
  CIRCUMSTANCES,
  FACETS,
  type FacetKey,
  facetOf,
  NO_CHOICES,
} from '../../../src/domain/filters/index.ts';
import { AGES } from '../../../src/domain/filters/max-age.ts';
import { judge } from '../../../src/domain/match/judge.ts';
import type { Situation } from '../../../src/domain/match/match.ts';
import {
  ACCESSIBILITIES,
  DELIVERIES,
  FEES,
  PROVIDER_KINDS,
  type Service,
  STATUSES,
} from '../../../src/domain/service.ts';
import { makeService, makeType } from '../make.ts';

const TODAY = '2026-06-01';
const TYPES = [makeType('taxi'), makeType('care'), { ...makeType('cnap'), applyPlace: true }];
const GROUPS = ['older', 'idps', 'veterans'];

const some = <T>(values: readonly T[]) => fc.subarray([...values]);
const dates = fc.constantFrom('2023-01-15', '2025-07-01', '2025-12-15', '2026-05-31', null);
const services: fc.Arbitrary<Service[]> = fc.array(
  fc
    .record({
      type: fc.constantFrom('taxi', 'care', 'cnap'),
      status: fc.constantFrom(...STATUSES),
      providerKind: fc.constantFrom(null, ...PROVIDER_KINDS),
      provider: fc.constantFrom('Лось', 'Бобер').map((uk) => ({ uk, en: null })),
      eligibility: fc.option(some(GROUPS)),
      delivery: fc.option(some(DELIVERIES)),
      fees: fc.constantFrom(null, ...FEES),
      accessibility: fc.constantFrom(null, ...ACCESSIBILITIES),
      reportedOn: dates,
      validTo: fc.constantFrom(null, '2026-01-01'),
    })
    .map(makeService),
  { maxLength: 70 },
);
const filters: fc.Arbitrary<ServiceFilter> = fc
  .record({
    service: some(['taxi', 'care', 'cnap', 'gone']),
    status: some(STATUSES),
    kind: some(PROVIDER_KINDS),
    q: fc.constantFrom('', ' ', 'лось', 'такого немає'),
    recipients: some(GROUPS),
    delivery: some(DELIVERIES),
    cost: some(FEES),
    access: some(ACCESSIBILITIES),
    date: fc.constantFrom(null, '2025-09-01'),
  })
  .map((some) => Object.assign({}, NO_CHOICES, some));

const VALUES = Object.fromEntries(FACETS.map((facet) => [facet, facetOf(facet).stated])) as Readonly<
  Record<FacetKey, (service: Service, date: string | null) => readonly string[]>
>;
const OPEN: ServiceFilter = NO_CHOICES;
const LISTED = ['taxi', 'care'];

/** One pass over the list a question. */
function found(all: readonly Service[], filter: ServiceFilter, left?: FacetKey | 'q'): Service[] {
  const open = {
    ...filter,
    ...(left === 'q' && { q: '' }),
    ...(left !== undefined && left !== 'q' && { [left]: left === 'status' ? STATUSES : [] }),
  };
  const service = open.service.length > 0 || left === 'service' ? open.service : LISTED;
  return filterServices(all, { ...open, service }, TYPES).map((i) => all[i] as Service);
}

function young(service: Service, months: number): boolean {
  const age = ageMonths(service, TODAY);
  return age !== null && age < months;
}

function bruteForce(all: readonly Service[], filter: ServiceFilter): Omit<FacetCounts, 'loosenings'> {
  const date = filter.date ?? null;
  const facets = FACETS.map((facet) => {
    const of = new Map<string, number>();
    let notStated = 0;
    const total = found(all, filter, facet).length;
    for (const service of all) for (const value of VALUES[facet](service, date)) of.set(value, 0);
    for (const service of found(all, filter, facet)) {
      const values = VALUES[facet](service, date);
      if (values.length === 0) notStated += 1;
      for (const value of values) of.set(value, (of.get(value) ?? 0) + 1);
    }
    return [facet, { of, notStated, total }] as const;
  });
  const fit = found(all, filter);
  const fresh = AGES.map((months) => [months, fit.filter((each) => young(each, months)).length] as const);
  return {
    total: fit.length,
    facets: Object.fromEntries(facets) as unknown as FacetCounts['facets'],
    fresh: new Map(fresh),
  };
}

describe('facet counts', () => {
  it('are those of filtering the list once a facet', () => {
    fc.assert(
      fc.property(services, filters, (all, filter) => {
        const index = indexServices(all, TYPES, { today: TODAY, date: filter.date ?? null });
        const { loosenings: _, ...counts } = countFacets(index, filter);
        expect(counts).toEqual(bruteForce(all, filter));
      }),
      { numRuns: 300 },
    );
  });

  it('say of an empty answer which one condition to drop, and only what then is found', () => {
    fc.assert(
      fc.property(services, filters, (all, filter) => {
        const index = indexServices(all, TYPES, { today: TODAY, date: filter.date ?? null });
        const { total, loosenings } = countFacets(index, filter);
        if (total > 0) expect(loosenings).toEqual([]);
        for (const { key, n } of loosenings) {
          expect(filter[key].length).toBeGreaterThan(0);
          const without = { ...filter, [key]: key === 'q' ? '' : [] };
          expect(found(all, without)).toHaveLength(n);
        }
      }),
    );
  });
});

describe('what may be said of a count', () => {
  it('is a zero only where every record answers and complete lists hold all there is', () => {
    fc.assert(
      fc.property(services, filters, fc.boolean(), (all, filter, complete) => {
        const index = indexServices(all, TYPES, { today: TODAY, date: filter.date ?? null });
        const { facets } = countFacets(index, filter);
        for (const facet of FACETS) {
          for (const value of [...facets[facet].of.keys(), 'nowhere']) {
            const n = found(all, filter, facet).filter((each) =>
              VALUES[facet](each, filter.date ?? null).includes(value),
            ).length;
            const known = valueCount(facets[facet], facet, value, complete);
            if (n > 0) expect(known).toEqual({ kind: 'stated', n });
            else if (!complete || facet === 'recipients' || facets[facet].notStated > 0)
              expect(known).toEqual({ kind: 'unknown' });
            else expect(known).toEqual({ kind: 'none' });
          }
        }
      }),
    );
  });
});

describe('does it fit', () => {
  it('is answered alike by the list, by doubt and by the verdict', () => {
    fc.assert(
      fc.property(services, filters, (all, filter) => {
        const chosen = { ...OPEN, ...Object.fromEntries(CIRCUMSTANCES.map((key) => [key, filter[key]])) };
        const asked: Situation = {
          ...chosen,
          hromada: null,
          maxAge: null,
          today: TODAY,
          date: null,
        };
        const listed = new Set(filterServices(all, { ...chosen, status: STATUSES }));
        all.forEach((service, i) => {
          const fits = new Set(CIRCUMSTANCES.map((facet) => fitsOf(facet, service, chosen[facet])));
          expect(listed.has(i)).toBe(!fits.has('no'));
          expect(fitsByDoubt(service, chosen)).toBe(fits.has('ask'));
          const { verdict, asks, refusals } = judge(
            { ...service, status: 'operating', validTo: null },
            asked,
          );
          expect(asks.length > 0).toBe(fits.has('ask'));
          expect([verdict, refusals]).toEqual([fits.has('ask') ? 'may' : 'works', []]);
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('sets of indices', () => {
  it('count, join and narrow like sets of numbers', () => {
    const indices = fc.uniqueArray(fc.nat(99));
    fc.assert(
      fc.property(indices, indices, (a, b) => {
        const [one, two] = [a, b].map((list) => {
          const bits = emptyBits(100);
          for (const i of list) addBit(bits, i);
          return bits;
        }) as [Uint32Array, Uint32Array];
        const both = a.filter((i) => b.includes(i)).length;
        expect(countBoth(one, two)).toBe(both);
        const joined = union(100, [one, two]);
        expect(countBoth(joined, fullBits(100))).toBe(a.length + b.length - both);
        expect(countBoth(narrow(joined, one), joined)).toBe(a.length);
      }),
    );
    expect([0, 1, 31, 32, 33].map((size) => countBoth(fullBits(size), fullBits(size)))).toEqual([
      0, 1, 31, 32, 33,
    ]);
  });
});
