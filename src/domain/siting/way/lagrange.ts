import type { Field } from '../field.ts';
import { matrixOf } from '../matrix.ts';

export interface Relaxing {
  readonly candidates: readonly number[];
  readonly count: number;
  /** Weight that has to be reached. */
  readonly reached: number;
  /** By place: the way to the nearest open site that takes everybody. */
  readonly free: Float64Array;
  /** Weight × way of the best known. */
  readonly best: number;
  readonly isOver: () => boolean;
  readonly tell: (bound: number) => void;
  /** Makes a better choice of one, null = nobody can say quickly. */
  readonly improve: ((sites: readonly number[]) => number[]) | null;
}

export interface Relaxed {
  /** No choice has less weight × way. */
  readonly bound: number;
  /** The best choice that `improve` has come to. */
  readonly sites: readonly number[] | null;
}

const ITERATIONS = 1500;
const PATIENCE = 15;
const IMPROVE_EVERY = 40;

/**
 * A bound of the way in all (p-median) by Lagrange's relaxation: that everybody goes somewhere is not demanded but paid
 * for, so each site can be judged alone; the prices follow the subgradient. Limits of what a site takes are kept
 * (each site fills up with those who pay most), floors of raions are left out: the bound holds all the same.
 */
export function lagrange(field: Field, relaxing: Relaxing): Relaxed {
  const { tell, isOver, improve } = relaxing;
  const market = openMarket(field, relaxing);
  const { homes, weights, prices } = market;
  let { best } = relaxing;
  let sites: readonly number[] | null = null;
  let bound = 0;
  let theta = 1.5;
  let still = 0;
  const kept = prices.slice();
  for (let round = 0; round < ITERATIONS && theta > 1e-4 && !isOver(); round++) {
    const { value, chosen, visits } = priced(market);
    if (value > bound * (1 + 1e-7) + 1e-9) {
      bound = value;
      kept.set(prices);
      still = 0;
    } else if (++still >= PATIENCE) {
      theta /= 1.6;
      still = 0;
      prices.set(kept);
      continue;
    }
    if (improve !== null && round % IMPROVE_EVERY === 0) {
      const tried = improve(chosen);
      const way = wayOf(market, tried);
      if (way < best * (1 - 1e-12)) [best, sites] = [way, tried];
      tell(bound);
    }
    if (bound >= best * (1 - 1e-9)) break;
    let norm = 0;
    homes.forEach((_, i) => {
      norm += (weights[i] as number) * (1 - (visits[i] as number)) ** 2;
    });
    if (norm === 0) break;
    const goal = Number.isFinite(best) ? best : value * 1.1 + 1;
    const step = (theta * Math.max(goal - value, goal * 1e-6)) / norm;
    homes.forEach((_, i) => {
      prices[i] = Math.max(0, (prices[i] as number) + step * (1 - (visits[i] as number)));
    });
  }
  return { bound: Math.min(bound, best), sites };
}

interface Market {
  readonly homes: readonly number[];
  /** By home, as are `free` and `prices`; ways by site × homes + home. */
  readonly weights: Float64Array;
  readonly free: Float64Array;
  readonly prices: Float64Array;
  readonly sites: readonly MarketSite[];
  readonly count: number;
  /** Weight that may stay at home. */
  readonly spare: number;
}

interface MarketSite {
  /** A place; null = an existing site. */
  readonly place: number | null;
  readonly isOpen: boolean;
  readonly capacity: number;
  readonly ways: Float64Array;
  /** Homes by index for which the site may matter. */
  readonly of: Int32Array;
}

function openMarket(field: Field, { candidates, count, reached, free }: Relaxing): Market {
  const { places, existing, ways, must } = field;
  const matrix = matrixOf(field);
  const n = places.length;
  const limited = Number.isFinite(field.capacity);
  const fixed = existing.flatMap((site) =>
    site.capacity === null || site.capacity === undefined
      ? []
      : [
          {
            place: null,
            capacity: site.capacity,
            isOpen: true,
            way: (i: number) => ways.between(places[i] as Field['places'][number], site),
          },
        ],
  );
  const placed = [...(limited ? must : []), ...candidates].map((place, k) => ({
    place,
    capacity: field.capacity,
    isOpen: limited && k < must.length,
    way: (i: number) => matrix[i * n + place] as number,
  }));
  const every = [...fixed, ...placed];
  const homes = places.flatMap((_, i) => {
    const is = (field.weights[i] as number) > 0;
    return is && (Number.isFinite(free[i]) || every.some(({ way }) => Number.isFinite(way(i)))) ? [i] : [];
  });
  const sites = every.map(({ way, place, isOpen, capacity }): MarketSite => {
    const all = Float64Array.from(homes, way);
    const of = Int32Array.from(homes.keys()).filter(
      (i) => (all[i] as number) < (free[homes[i] as number] as number),
    );
    return { place, isOpen, capacity, ways: all, of };
  });
  const weights = Float64Array.from(homes, (i) => field.weights[i] as number);
  const own = Float64Array.from(homes, (i) => free[i] as number);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return {
    homes,
    weights,
    free: own,
    prices: firstPrices(own, sites, homes.length),
    sites,
    count,
    spare: Math.max(0, total - reached),
  };
}

/** A price to begin with: the way to the third nearest site there could be. */
function firstPrices(free: Float64Array, sites: readonly MarketSite[], homes: number): Float64Array {
  return Float64Array.from({ length: homes }, (_, i) => {
    const near = [free[i] as number, ...sites.map(({ ways }) => ways[i] as number)];
    const sorted = near.filter((way) => Number.isFinite(way)).sort((a, b) => a - b);
    return sorted[Math.min(3, sorted.length - 1)] ?? 0;
  });
}

interface Priced {
  readonly value: number;
  readonly chosen: readonly number[];
  /** By home: how often it is served. */
  readonly visits: Float64Array;
}

function priced({ homes, weights, free, prices, sites, count, spare }: Market): Priced {
  let value = 0;
  const visits = new Float64Array(homes.length);
  let dearest = 0;
  for (let i = 0; i < homes.length; i++) {
    const price = prices[i] as number;
    value += (weights[i] as number) * price;
    if (price > (prices[dearest] as number)) dearest = i;
    const own = (free[i] as number) - price;
    if (own < 0) {
      value += (weights[i] as number) * own;
      visits[i] = 1;
    }
  }
  if (spare > 0) {
    value -= (prices[dearest] ?? 0) * spare;
    visits[dearest] = (visits[dearest] as number) + spare / (weights[dearest] as number);
  }
  const worth = sites.map((site) => valueOf(site, weights, prices));
  const order = [...sites.keys()].filter((k) => sites[k]?.isOpen === false && (worth[k] as number) < 0);
  order.sort((a, b) => (worth[a] as number) - (worth[b] as number));
  const taken = order.slice(0, count);
  const open = [...sites.keys()].filter((k) => sites[k]?.isOpen === true);
  for (const k of [...open, ...taken]) {
    value += worth[k] as number;
    fill(sites[k] as MarketSite, weights, prices, (i, share) => {
      visits[i] = (visits[i] as number) + share;
    });
  }
  return { value, chosen: taken.flatMap((k) => sites[k]?.place ?? []).sort((a, b) => a - b), visits };
}

function valueOf({ ways, of, capacity }: MarketSite, weights: Float64Array, prices: Float64Array): number {
  if (Number.isFinite(capacity)) return filled({ ways, of, capacity }, weights, prices);
  let sum = 0;
  for (const i of of) {
    const own = (ways[i] as number) - (prices[i] as number);
    if (own < 0) sum += own * (weights[i] as number);
  }
  return sum;
}

type Room = Pick<MarketSite, 'ways' | 'of' | 'capacity'>;

function filled(room: Room, weights: Float64Array, prices: Float64Array): number {
  let sum = 0;
  fill(room, weights, prices, (i, share) => {
    sum += share * (weights[i] as number) * ((room.ways[i] as number) - (prices[i] as number));
  });
  return sum;
}

/** Those who pay more than their way, the most first, as long as there is room. */
function fill(
  { ways, of, capacity }: Room,
  weights: Float64Array,
  prices: Float64Array,
  take: (home: number, share: number) => void,
): void {
  const own = (i: number): number => (ways[i] as number) - (prices[i] as number);
  const homes = of.filter((i) => own(i) < 0);
  if (!Number.isFinite(capacity)) {
    for (const i of homes) take(i, 1);
    return;
  }
  let left = capacity;
  for (const i of homes.sort((a, b) => own(a) - own(b))) {
    if (left <= 0) break;
    const share = Math.min(1, left / (weights[i] as number));
    left -= share * (weights[i] as number);
    take(i, share);
  }
}

/** Weight × way of a choice; sites take everybody. */
function wayOf({ homes, weights, free, sites }: Market, chosen: readonly number[]): number {
  const open = new Set(chosen);
  const way = free.slice();
  for (const { place, isOpen, ways } of sites) {
    if (!isOpen && (place === null || !open.has(place))) continue;
    for (let i = 0; i < homes.length; i++) way[i] = Math.min(way[i] as number, ways[i] as number);
  }
  return way.reduce((sum, each, i) => sum + each * (weights[i] as number), 0);
}
