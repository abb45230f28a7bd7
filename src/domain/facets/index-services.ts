import { ageAnchor, olderThan, statusOn } from '../coverage/dates.ts';
import type { ISODate, Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import { addBit, type Bits, emptyBits, fullBits, union } from './bits.ts';
import { AGES, FACETS, type Facet } from './facet.ts';
import { STATED } from './fit.ts';

/** For each value of a facet the services that state it, and those that state nothing. */
export interface FacetMasks {
  readonly of: ReadonlyMap<string, Bits>;
  readonly notStated: Bits;
  /** All of either. */
  readonly all: Bits;
}

/** Made once a list of services; counting asks it alone, but for names. */
export interface FacetIndex {
  readonly services: readonly Service[];
  readonly types: readonly ServiceType[];
  readonly date: ISODate | null;
  readonly masks: Readonly<Record<Facet, FacetMasks>>;
  /** Services of all types but places to apply: what a list shows with no type chosen. */
  readonly listed: Bits;
  /** By months: those reported or assured since. */
  readonly fresh: ReadonlyMap<number, Bits>;
}

type Stated = (service: Service) => readonly string[];

const one = (value: string | null): readonly string[] => (value === null ? [] : [value]);

/** What a record states, facet by facet; a service that has ended is closed. */
function statedBy(date: ISODate | null): Readonly<Record<Facet, Stated>> {
  const status = (service: Service): readonly string[] => {
    if (date === null) return [service.status];
    const on = statusOn(service, date);
    return one(on === 'ended' ? 'closed' : on === 'absent' ? null : on);
  };
  return {
    ...STATED,
    types: ({ type }) => [type],
    status,
  };
}

/** @param today ages count back from it; `date`: status is judged on it, null = as recorded */
export function indexServices(
  services: readonly Service[],
  types: readonly ServiceType[],
  { today, date = null }: { readonly today: ISODate; readonly date?: ISODate | null },
): FacetIndex {
  const stated = statedBy(date);
  const masks = Object.fromEntries(
    FACETS.map((facet) => [facet, masksOf(services, stated[facet])]),
  ) as Record<Facet, FacetMasks>;
  const apply = new Set(types.filter(({ applyPlace }) => applyPlace).map(({ id }) => id));
  const bitsOf = (holds: (service: Service) => boolean) => {
    const bits = emptyBits(services.length);
    services.forEach((service, i) => holds(service) && addBit(bits, i));
    return bits;
  };
  return {
    services,
    types,
    date,
    // Without a status on the date there is no service yet, rather than one that does not say.
    masks: { ...masks, status: withoutSilent(masks.status, services.length) },
    listed: bitsOf(({ type }) => !apply.has(type)),
    fresh: new Map(
      AGES.map((months) => [months, bitsOf((service) => !olderThan(ageAnchor(service), today, months))]),
    ),
  };
}

function masksOf(services: readonly Service[], stated: Stated): FacetMasks {
  const size = services.length;
  const of = new Map<string, Bits>();
  const notStated = emptyBits(size);
  services.forEach((service, i) => {
    const values = stated(service);
    if (values.length === 0) addBit(notStated, i);
    for (const value of values) {
      const bits = of.get(value) ?? emptyBits(size);
      of.set(value, bits);
      addBit(bits, i);
    }
  });
  return { of, notStated, all: fullBits(size) };
}

function withoutSilent({ of }: FacetMasks, size: number): FacetMasks {
  return { of, notStated: emptyBits(size), all: union(size, [...of.values()]) };
}
