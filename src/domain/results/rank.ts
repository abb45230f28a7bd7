import { type Code, levelOf } from '../code.ts';
import { statusOn } from '../record-dates.ts';
import { haversineKm } from '../geo/distance.ts';
import { extentOver } from '../extent.ts';
import type { Hromada, LonLat } from '../hromada.ts';
import type { ISODate } from '../date.ts';
import { isOfRegister, type Service } from '../service.ts';
import { namesProvider } from './names-provider.ts';
import { areaOf, isHome } from '../serves.ts';

/**
 * How sure we are that a service takes people of the visitor's hromada. `conditions`: it serves them, but whether the
 * other conditions are met its record does not say; `idle`: they are whom it is for, but it does not work (yet).
 */
export type Fit = 'servesHromada' | 'servesRegion' | 'conditions' | 'idle' | 'mayAccept' | 'refuses';

export interface RankPlace {
  readonly origin: LonLat | null;
  readonly hromada: Code | null;
}

export interface RankOptions {
  /** Status is judged on this date; without it, as the record states. */
  readonly date?: ISODate | null;
  /** The origin is a seat or a settlement, not a point: distances are approximate. */
  readonly originApproximate?: boolean;
  /** Place of each service in the order of names (`orderByName`): saves collating a long list again. */
  readonly order?: ReadonlyMap<Service, number>;
  /** A service that fits the filters only because its record does not say (`fitsByDoubt`) stands among those to ask. */
  readonly doubtful?: (service: Service) => boolean;
}

export interface Ranked {
  readonly service: Service;
  /** Null without the visitor's hromada. */
  readonly fit: Fit | null;
  /** Great-circle km from the origin; null where either place is unknown. */
  readonly km: number | null;
  /** Either end is known only below address precision: «≈». */
  readonly approximate: boolean;
}

/** Places of services in the Ukrainian order of names: provider, own name, id. Make it once a dataset. */
export function orderByName(services: readonly Service[], locale = 'uk'): Map<Service, number> {
  const { compare } = new Intl.Collator(locale);
  const sorted = services.toSorted(
    (a, b) =>
      compare(a.provider.uk, b.provider.uk) ||
      compare(a.name?.uk ?? '', b.name?.uk ?? '') ||
      (a.id < b.id ? -1 : 1),
  );
  return new Map(sorted.map((service, i) => [service, i]));
}

/**
 * The order of an answer (DESIGN §3): what serves the visitor's hromada, what serves its whole oblast, the rest by
 * distance (openness to outsiders decides equal distances), known refusals, and what no longer works. An announced
 * service serves nobody yet: it stands among the rest. Without a place: what operates and has a named provider, what
 * operates, what a register lists, what is announced, what no longer works; each by name.
 */
export function rank(services: readonly Service[], place: RankPlace, options: RankOptions = {}): Ranked[] {
  const order = options.order ?? orderByName(services);
  const unit = place.hromada === null ? null : unitFor(place.hromada);
  const placed = place.origin !== null || unit !== null;
  const keyed = services.map((service) => {
    const status = options.date ? statusOn(service, options.date) : service.status;
    const fit = unit && fitOf(service, unit, status === 'operating', options.doubtful?.(service) ?? false);
    const km = place.origin && kmTo(place.origin, service);
    const approximate = service.precision !== 'address' || options.originApproximate === true;
    const works = status === 'operating' || status === 'planned';
    return {
      ranked: { service, fit, km, approximate },
      tier: works
        ? fit === null
          ? plainTier(service, status === 'operating', placed)
          : TIER[fit]
        : WORKS_NOT,
      km: km ?? Infinity,
      // Without a place nobody is an outsider yet.
      open: placed ? OPENNESS[service.takesOutsiders] : 0,
      name: order.get(service) ?? order.size,
    };
  });
  keyed.sort((a, b) => a.tier - b.tier || gap(a.km, b.km) || a.open - b.open || a.name - b.name);
  return keyed.map(({ ranked }) => ranked);
}

/**
 * How far away a service that is not in the list yet could stand and still come among its first `count`: 0 where all
 * of them serve the visitor (who serves them is known whole), the distance of the last one, else Infinity.
 */
export function horizonOf(ranked: readonly Ranked[], count: number, date: ISODate | null = null): number {
  const last = ranked[count - 1];
  if (last === undefined) return Infinity;
  const { service, fit, km } = last;
  if (fit === 'servesHromada' || fit === 'servesRegion') return 0;
  const status = date ? statusOn(service, date) : service.status;
  const works = status === 'operating' || status === 'planned';
  return works && fit !== 'refuses' && km !== null ? km : Infinity;
}

/** Infinity less Infinity is no number. */
const gap = (a: number, b: number): number => (a === b ? 0 : a - b);

const TIER: Record<Fit, number> = {
  servesHromada: 0,
  servesRegion: 1,
  conditions: 2,
  idle: 2,
  mayAccept: 2,
  refuses: 3,
};
const WORKS_NOT = 4;
const OPENNESS: Record<Service['takesOutsiders'], number> = { yes: 0, unknown: 1, no: 2 };

/**
 * Whoever has said nothing yet sees first what can be called today, and not first a register’s hundreds of one type.
 * With a point to count from, distance decides.
 */
function plainTier(service: Service, operates: boolean, placed: boolean): number {
  if (placed) return 0;
  if (!operates) return 3;
  if (isOfRegister(service)) return 2;
  return namesProvider(service) ? 0 : 1;
}

type Unit = Pick<Hromada, 'code' | 'kind'>;

/** Kyiv and Sevastopol alone are units with a code of oblast level. */
function unitFor(code: Code): Unit {
  return { code, kind: levelOf(code) === 'oblast' ? 'city' : 'urban' };
}

/** How sure we are that a service takes people of a unit; null extents of its area mean that it serves others. */
function fitOf(service: Service, unit: Unit, operates: boolean, doubtful: boolean): Fit {
  let region = false;
  let own = false;
  for (const code of areaOf(service)) {
    if (extentOver(code, unit) === null) continue;
    if (levelOf(code) === 'oblast' && unit.kind !== 'city' && !isHome(service, unit.code)) region = true;
    else own = true;
  }
  if (!own && !region) return service.takesOutsiders === 'no' ? 'refuses' : 'mayAccept';
  if (!operates) return 'idle';
  if (doubtful) return 'conditions';
  return own ? 'servesHromada' : 'servesRegion';
}

function kmTo(origin: LonLat, { at, precision }: Service): number | null {
  return at === null || precision === 'redacted' ? null : haversineKm(origin, at);
}
