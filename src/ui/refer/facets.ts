import { filterServices, type ServiceFilter } from '../../domain/filter.ts';
import type { Service } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { View } from '../../state/view.ts';

/** The conditions a social worker sets besides need and place. */
export const FACETS = ['recipients', 'delivery', 'cost', 'access', 'status', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** How many services each value of a facet would leave, and of how many the record does not say. */
export interface FacetCounts {
  readonly of: ReadonlyMap<string, number>;
  readonly notStated: number;
}

/** The part of a view that narrows a list. */
export function filterOf(view: View): ServiceFilter {
  const { service, status, kind, q, recipients, delivery, cost, access } = view;
  return { types: service, status, kind, q, recipients, delivery, cost, access };
}

const ONE = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);

const VALUES: Readonly<Record<Facet, (service: Service) => readonly string[]>> = {
  recipients: (service) => service.eligibility ?? [],
  delivery: (service) => service.delivery ?? [],
  cost: (service) => ONE(service.fees),
  access: (service) => ONE(service.accessibility),
  status: (service) => [service.status],
  kind: (service) => ONE(service.providerKind),
};

const EVERY_STATUS = ['operating', 'planned', 'suspended', 'closed'] as const;

/** Counts beside a facet's values under all the other conditions. A service with several values counts at each. */
export function facetCounts(
  services: readonly Service[],
  filter: ServiceFilter,
  facet: Facet,
  types: readonly ServiceType[],
): FacetCounts {
  const open = { ...filter, [facet]: facet === 'status' ? EVERY_STATUS : [] };
  const of = new Map<string, number>();
  let notStated = 0;
  for (const i of filterServices(services, open, types)) {
    const service = services[i];
    const values = service === undefined ? [] : VALUES[facet](service);
    if (values.length === 0) notStated += 1;
    for (const value of values) of.set(value, (of.get(value) ?? 0) + 1);
  }
  return { of, notStated };
}

/** A condition whose removal would end an empty list. */
export interface Loosening {
  readonly key: Facet | 'service' | 'q';
  /** Services then found. */
  readonly n: number;
}

/** Which single condition to loosen, the most fruitful first; empty when none alone helps. */
export function loosenings(
  services: readonly Service[],
  filter: ServiceFilter,
  types: readonly ServiceType[],
): Loosening[] {
  const without: [Loosening['key'], ServiceFilter][] = [
    ['service', { ...filter, types: [] }],
    ['q', { ...filter, q: '' }],
    ...FACETS.map((facet): [Facet, ServiceFilter] => [facet, { ...filter, [facet]: [] }]),
  ];
  return without
    .map(([key, open]) => ({ key, n: filterServices(services, open, types).length }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
}
