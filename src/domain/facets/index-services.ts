import { ageAnchor, olderThan } from '../record-dates.ts';
import { FACETS, type FacetKey, facetOf } from '../filters/index.ts';
import { AGES } from '../filters/max-age.ts';
import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';
import type { ServiceType } from '../service-type.ts';
import { addBit, type Bits, emptyBits, union } from './bits.ts';

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
  readonly masks: Readonly<Record<FacetKey, FacetMasks>>;
  /** Services of all types but places to apply: what a list shows with no type chosen. */
  readonly listed: Bits;
  /** By months: those reported or assured since. */
  readonly fresh: ReadonlyMap<number, Bits>;
}

/** @param today ages count back from it; `date`: status is judged on it, null = as recorded */
export function indexServices(
  services: readonly Service[],
  types: readonly ServiceType[],
  { today, date = null }: { readonly today: ISODate; readonly date?: ISODate | null },
): FacetIndex {
  const masks = Object.fromEntries(FACETS.map((facet) => [facet, masksOf(services, facet, date)])) as Record<
    FacetKey,
    FacetMasks
  >;
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
    masks,
    listed: bitsOf(({ type }) => !apply.has(type)),
    fresh: new Map(
      AGES.map((months) => [months, bitsOf((service) => !olderThan(ageAnchor(service), today, months))]),
    ),
  };
}

function masksOf(services: readonly Service[], facet: FacetKey, date: ISODate | null): FacetMasks {
  const size = services.length;
  const { stated, silent } = facetOf(facet);
  const of = new Map<string, Bits>();
  const notStated = emptyBits(size);
  services.forEach((service, i) => {
    const values = stated(service, date);
    // Where every record says, one without a value is not there (yet), rather than silent.
    if (values.length === 0 && silent !== 'never') addBit(notStated, i);
    for (const value of values) {
      const bits = of.get(value) ?? emptyBits(size);
      of.set(value, bits);
      addBit(bits, i);
    }
  });
  return { of, notStated, all: union(size, [notStated, ...of.values()]) };
}
