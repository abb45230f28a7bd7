import { type Code, prefixOf } from '../code.ts';
import type { ExistingSite, SitePlace, SitesRequest } from './types.ts';
import { type Stop, type Ways, waysOf, withinReach } from './ways.ts';

/**
 * A request as numbers. Places are those with a seat, in the order of their codes, so that the answer does not depend
 * on the order of the input.
 */
export interface Field {
  readonly places: readonly (SitePlace & Stop)[];
  readonly ways: Ways;
  readonly radius: number;
  /** By site: places within the radius of it, itself included, ascending. */
  readonly near: readonly (readonly number[])[];
  /** By place: sites within whose radius it is. */
  readonly reach: readonly (readonly number[])[];
  /** By place: a new site may be opened there. */
  readonly open: readonly boolean[];
  /** Sites that must be opened, ascending. */
  readonly must: readonly number[];
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
  /** Existing sites by code. */
  readonly existing: readonly ExistingSite[];
  /** Those in the scope or within the radius of it. */
  readonly relevant: readonly Code[];
  /** What a new site can take, whole like the weights; Infinity = everybody. */
  readonly capacity: number;
  /** By place: index of its raion. */
  readonly raion: readonly number[];
  readonly raions: readonly string[];
  /** By raion: whole weight that must be covered. Empty where nothing is asked. */
  readonly floors: readonly number[];
}

export function layField(request: SitesRequest): Field {
  const { radius } = request;
  const ways = waysOf(request.ways);
  const scale = scaleOf([
    ...request.places.map(weightOf),
    ...[request.capacity, ...request.existing.map(({ capacity }) => capacity)].map((limit) => limit ?? 0),
  ]);
  const whole = (place: SitePlace): number => Math.round(weightOf(place) * scale);
  const places = request.places.filter((place): place is SitePlace & Stop => place.at !== null).sort(byCode);
  const existing = request.existing.toSorted(byCode).map(({ code, at, capacity }) => ({
    code,
    at,
    capacity: capacity == null ? null : Math.floor(capacity * scale + 1e-6),
  }));
  const reaching = withinReach(ways, places, existing, radius);
  const reach = withinReach(ways, places, places, radius);
  const weights = places.map(whole);
  const before = reaching.map((list) => list.length > 0);
  const must = places.flatMap(({ must: isMust }, i) => (isMust === true ? [i] : []));
  const open = places.map(({ barred }) => barred !== true);
  const mayBe = open.map((isOpen, i) => isOpen || must.includes(i));
  const isReachable = (i: number) => before[i] === true || reach[i]?.some((site) => mayBe[site]) === true;
  const sumOf = (holds: (i: number) => boolean) =>
    weights.reduce((sum, weight, i) => sum + (holds(i) ? weight : 0), 0);
  const raions = [...new Set(request.places.map(({ code }) => prefixOf(code, 'raion')))].sort();
  const raionAt = new Map(raions.map((raion, i) => [raion, i]));
  const raionOf = ({ code }: SitePlace): number => raionAt.get(prefixOf(code, 'raion')) ?? 0;
  return {
    places,
    ways,
    radius,
    near: turned(reach),
    reach,
    open: open.map((isOpen, i) => isOpen && !must.includes(i)),
    must,
    weights,
    scale,
    people: places.map(({ people }) => (people === null ? 0 : Math.round(people))),
    figured: places.map(({ weight }) => weight !== null),
    before,
    coveredBefore: sumOf((i) => before[i] === true),
    reachable: sumOf(isReachable),
    total: request.places.reduce((sum, place) => sum + whole(place), 0),
    existing,
    relevant: relevantExisting(request, existing, new Set(reaching.flat())),
    capacity: request.capacity == null ? Infinity : Math.floor(request.capacity * scale + 1e-6),
    raion: places.map(raionOf),
    raions,
    floors: floorsOf(request, raions.length, raionOf, whole),
  };
}

/** By raion: the whole weight that the floor asks to be covered; seats or not, the weight of all its places counts. */
function floorsOf(
  { places, floor }: SitesRequest,
  raions: number,
  raionOf: (place: SitePlace) => number,
  whole: (place: SitePlace) => number,
): number[] {
  if (floor === undefined || floor <= 0) return [];
  const totals = Array.from({ length: raions }, () => 0);
  for (const place of places) {
    const raion = raionOf(place);
    totals[raion] = (totals[raion] as number) + whole(place);
  }
  return totals.map((total) => Math.ceil((total * floor) / 100 - 1e-6));
}

/** Whether any site can be full. */
export function hasLimits({ capacity, existing }: Pick<Field, 'capacity' | 'existing'>): boolean {
  return Number.isFinite(capacity) || existing.some((site) => site.capacity !== null);
}

/** The field in which some sites are open already, as the existing ones are. */
export function withOpen(field: Field, sites: readonly number[]): Field {
  if (sites.length === 0) return field;
  const reached = new Set(sites.flatMap((site) => field.near[site] as readonly number[]));
  const before = field.before.map((is, i) => is || reached.has(i));
  return {
    ...field,
    before,
    coveredBefore: field.weights.reduce((sum, weight, i) => sum + (before[i] === true ? weight : 0), 0),
  };
}

/** Lists read the other way round. */
function turned(lists: readonly (readonly number[])[]): number[][] {
  const other: number[][] = lists.map(() => []);
  lists.forEach((list, i) => {
    for (const j of list) other[j]?.push(i);
  });
  return other;
}

function relevantExisting(
  { places }: SitesRequest,
  existing: readonly ExistingSite[],
  reaching: ReadonlySet<number>,
): Code[] {
  const scope = new Set(places.map(({ code }) => code));
  const codes = existing.filter(({ code }, i) => scope.has(code) || reaching.has(i)).map(({ code }) => code);
  return [...new Set(codes)];
}

const byCode = (a: Pick<SitePlace, 'code'>, b: Pick<SitePlace, 'code'>): number =>
  a.code < b.code ? -1 : a.code > b.code ? 1 : 0;

function weightOf({ code, weight }: SitePlace): number {
  if (weight === null) return 0;
  if (Number.isFinite(weight) && weight >= 0) return weight;
  throw new RangeError(`Weight of ${code}: a number of 0 or more expected, ${weight} came`);
}

/**
 * The power of ten that makes whole numbers of all weights and capacities. Sums stay below 10⁹, where the solver's
 * tolerances cannot mistake one for another: of weights with more digits the last ones are rounded away.
 */
function scaleOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  let scale = 1;
  while (total * scale < 1e8 && scale < 1e12 && amounts.some((amount) => !isWhole(amount * scale)))
    scale *= 10;
  return scale;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}
