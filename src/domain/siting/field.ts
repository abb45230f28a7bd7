import type { Code } from '../code.ts';
import type { LonLat } from '../hromada.ts';
import type { SitePlace, SitesRequest } from './types.ts';
import { withinRadius } from './within-radius.ts';

/**
 * A request as numbers. Places are those with a seat, in the order of their codes, so that the answer does not depend
 * on the order of the input. Distance has no direction, so `near` reads both ways: places that a site would reach, and
 * sites that would reach a place.
 */
export interface Field {
  readonly places: readonly SitePlace[];
  /** Places within the radius of a place, itself included, ascending. */
  readonly near: readonly (readonly number[])[];
  /** By place: a new site may be opened there. */
  readonly open: readonly boolean[];
  /** Whole numbers: weight × scale. */
  readonly weights: readonly number[];
  readonly scale: number;
  /** Residents, whatever the weights are; 0 where there is no figure, which makes no host better than another. */
  readonly people: readonly number[];
  /** By place: it has a weight of its own. */
  readonly figured: readonly boolean[];
  /** By place: an existing site reaches it. */
  readonly before: readonly boolean[];
  readonly coveredBefore: number;
  readonly reachable: number;
  readonly total: number;
  /** Existing sites in the scope or within the radius of it, ascending. */
  readonly existing: readonly Code[];
}

export function layField(request: SitesRequest): Field {
  const { radiusKm } = request;
  const scale = scaleOf(request.places.map(weightOf));
  const whole = (place: SitePlace): number => Math.round(weightOf(place) * scale);
  const places = request.places.filter(({ at }) => at !== null).sort(byCode);
  const seats = places.map(({ at }) => at as LonLat);
  const reaching = withinRadius(
    seats,
    request.existing.map(({ at }) => at),
    radiusKm,
  );
  const weights = places.map(whole);
  const before = reaching.map((list) => list.length > 0);
  const near = withinRadius(seats, seats, radiusKm);
  const open = places.map(({ barred }) => barred !== true);
  const isReachable = (i: number) => before[i] === true || near[i]?.some((site) => open[site]) === true;
  return {
    places,
    near,
    open,
    weights,
    scale,
    people: places.map(({ people }) => (people === null ? 0 : Math.round(people))),
    figured: places.map(({ weight }) => weight !== null),
    before,
    coveredBefore: weights.reduce((sum, weight, i) => sum + (before[i] === true ? weight : 0), 0),
    reachable: weights.reduce((sum, weight, i) => sum + (isReachable(i) ? weight : 0), 0),
    total: request.places.reduce((sum, place) => sum + whole(place), 0),
    existing: relevantExisting(request, new Set(reaching.flat())),
  };
}

function relevantExisting({ places, existing }: SitesRequest, reaching: ReadonlySet<number>): Code[] {
  const scope = new Set(places.map(({ code }) => code));
  const codes = existing.filter(({ code }, i) => scope.has(code) || reaching.has(i)).map(({ code }) => code);
  return [...new Set(codes)].sort();
}

const byCode = (a: SitePlace, b: SitePlace): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

function weightOf({ code, weight }: SitePlace): number {
  if (weight === null) return 0;
  if (Number.isFinite(weight) && weight >= 0) return weight;
  throw new RangeError(`Weight of ${code}: a number of 0 or more expected, ${weight} came`);
}

/**
 * The power of ten that makes whole numbers of all weights. Sums stay below 10⁹, where the solver's tolerances cannot
 * mistake one for another: of weights with more digits the last ones are rounded away.
 */
function scaleOf(weights: readonly number[]): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let scale = 1;
  while (total * scale < 1e8 && scale < 1e12 && weights.some((weight) => !isWhole(weight * scale)))
    scale *= 10;
  return scale;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
