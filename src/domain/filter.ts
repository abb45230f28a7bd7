import { statusOn } from './coverage/dates.ts';
import { CIRCUMSTANCES, fitsOf } from './facets/fit.ts';
import type { Accessibility, Delivery, Fees, ISODate, ProviderKind, Service, Status } from './service.ts';
import type { ServiceType } from './service-type.ts';
import { foldWords } from './search/fold.ts';

/** What a list is narrowed by. Within one key any value fits; an empty key narrows nothing. */
export interface ServiceFilter {
  /** Service type ids. */
  readonly types: readonly string[];
  /** Empty = operating and planned. */
  readonly status: readonly Status[];
  readonly kind: readonly ProviderKind[];
  /** Words sought in the names of services and providers; all must be there. */
  readonly q: string;
  readonly recipients: readonly string[];
  readonly delivery: readonly Delivery[];
  readonly cost: readonly Fees[];
  readonly access: readonly Accessibility[];
  /** Status is judged on this date; without it, as the record states. */
  readonly date?: ISODate | null;
}

const SHOWN: readonly Status[] = ['operating', 'planned'];
const STATED_FACETS = [...CIRCUMSTANCES, 'kind'] as const;

/**
 * Indices of the services that fit, in their order (`fitsOf`): what a record does not state never excludes it, nor does
 * a list of other groups of people; an unknown kind of provider is not of a chosen kind.
 * `types` gives the names of types, so that `q` finds a service without a name of its own.
 */
export function filterServices(
  services: readonly Service[],
  filter: ServiceFilter,
  types: readonly ServiceType[] = [],
): number[] {
  const fits = matcher(filter, types);
  const chosen = new Set(filter.types);
  const found: number[] = [];
  services.forEach((service, i) => {
    if ((chosen.size === 0 || chosen.has(service.type)) && fits(service)) found.push(i);
  });
  return found;
}

/** Whether a service fits only because its record does not say: «може прийняти, запитайте». */
export function fitsByDoubt(service: Service, filter: ServiceFilter): boolean {
  return CIRCUMSTANCES.some((facet) => fitsOf(facet, service, filter[facet]) === 'ask');
}

function matcher(filter: ServiceFilter, types: readonly ServiceType[]): (service: Service) => boolean {
  const { date } = filter;
  const status = filter.status.length > 0 ? filter.status : SHOWN;
  const sought = loose(filter.q);
  const typeText = new Map(sought.length > 0 ? types.map((type) => [type.id, foldedType(type)]) : []);
  const narrowing = STATED_FACETS.filter((facet) => filter[facet].length > 0);
  return (service) =>
    status.includes(statusFor(service, date ?? null) as Status) &&
    narrowing.every((facet) => fitsOf(facet, service, filter[facet]) !== 'no') &&
    sought.every((word) => names(service).includes(word) || typeText.get(service.type)?.includes(word));
}

/** For the filter, a service that has ended is closed. */
function statusFor(service: Service, date: ISODate | null): Status | 'absent' | null {
  if (date === null) return service.status;
  const status = statusOn(service, date);
  return status === 'ended' ? 'closed' : status;
}

/** Folded words in which і, и, ї and й, е and є are one, and a soft sign is none: the slips of a quick hand. */
function loose(text: string): string[] {
  return foldWords(text).map((word) => word.replace(/[іїй]/g, 'и').replace(/є/g, 'е').replace(/ь/g, ''));
}

const folded = new WeakMap<Service | ServiceType, string>();

function memo<T extends Service | ServiceType>(key: T, text: (key: T) => string): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const made = loose(text(key)).join(' ');
  folded.set(key, made);
  return made;
}

function names(service: Service): string {
  return memo(service, ({ provider, name }) =>
    [provider.uk, provider.en ?? '', name?.uk ?? '', name?.en ?? ''].join(' '),
  );
}

function foldedType(type: ServiceType): string {
  return memo(type, ({ name, short }) => [name.uk, name.en ?? '', short.uk, short.en ?? ''].join(' '));
}
