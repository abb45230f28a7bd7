import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import {
  type Choices,
  CIRCUMSTANCES,
  FACETS,
  type FacetKey,
  facetOf,
  FILTERS,
  SEARCHES,
  type SearchKey,
} from './index.ts';

/** Whether a record meets a choice: it says so; it does not say, so ask; it says something else. */
export type Fits = 'yes' | 'ask' | 'no';

/** What a list is narrowed by. Within one key any value fits. Status is judged on the date; without it, as recorded. */
export type ServiceFilter = Pick<Choices, FacetKey | SearchKey> & Partial<Pick<Choices, 'date'>>;

/** The one answer to «does it fit»: lists, counts and verdicts all ask it. */
export function fitsOf(
  key: FacetKey,
  service: Service,
  chosen: readonly string[],
  date: ISODate | null = null,
): Fits {
  const { stated, silent, other, unchosen } = facetOf(key);
  const wanted = chosen.length > 0 ? chosen : unchosen;
  if (wanted === undefined) return 'yes';
  const values = stated(service, date);
  if (values.length === 0) return silent === 'ask' ? 'ask' : 'no';
  return values.some((value) => wanted.includes(value)) ? 'yes' : other;
}

/**
 * Indices of the services that fit, in their order: what a record does not state never excludes it, unless its filter
 * says so. `types` gives the names of types, so that a search finds a service without a name of its own.
 */
export function filterServices(
  services: readonly Service[],
  filter: ServiceFilter,
  types: readonly ServiceType[] = [],
): number[] {
  const { date = null } = filter;
  const narrowing = FACETS.filter((key) => filter[key].length > 0 || facetOf(key).unchosen !== undefined);
  const searches = SEARCHES.map((key) => FILTERS[key].matcher(filter[key], types));
  const found: number[] = [];
  services.forEach((service, i) => {
    const fits =
      narrowing.every((key) => fitsOf(key, service, filter[key], date) !== 'no') &&
      searches.every((matches) => matches(service));
    if (fits) found.push(i);
  });
  return found;
}

/** Whether a service fits only because its record does not say: «може прийняти, запитайте». */
export function fitsByDoubt(service: Service, filter: ServiceFilter): boolean {
  return CIRCUMSTANCES.some((key) => fitsOf(key, service, filter[key]) === 'ask');
}
