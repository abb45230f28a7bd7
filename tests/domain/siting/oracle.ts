import loadHighs, { type Highs } from 'highs';
import * as fc from 'fast-check';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { solveSites } from '../../../src/domain/siting/solve.ts';
import type { SitesRequest, SitesResult } from '../../../src/domain/siting/types.ts';
import { codeOf } from '../make.ts';

let solver: Promise<Highs> | null = null;

function load(): Promise<Highs> {
  solver ??= loadHighs();
  return solver;
}

export function solve(request: SitesRequest): Promise<SitesResult> {
  return solveSites(request, { load, now: () => performance.now() });
}

/** Weight covered by the existing sites and these, straight from the definition. */
export function coveredBy({ places, existing, radius }: SitesRequest, sites: readonly string[]): number {
  const at = places.flatMap((place) => (sites.includes(place.code) && place.at ? [place.at] : []));
  const all = [...existing.map((site) => site.at), ...at];
  return places
    .filter((place) => all.some((site) => place.at !== null && haversineKm(place.at, site) <= radius))
    .reduce((sum, { weight }) => sum + (weight ?? 0), 0);
}

/** Every choice of at most so many places. */
export function choices(codes: readonly string[], count: number): string[][] {
  if (count === 0 || codes.length === 0) return [[]];
  const [first = '', ...rest] = codes;
  return [...choices(rest, count), ...choices(rest, count - 1).map((choice) => [first].concat(choice))];
}

export const mostCovered = (request: SitesRequest, count: number): number =>
  Math.max(...choices(codesOf(request), count).map((choice) => coveredBy(request, choice)));

/** What a choice is worth to a planner once it covers as much: residents of the hosts, then hosts with a figure. */
export function hostsOf(
  { places }: SitesRequest,
  sites: readonly string[],
): [people: number, figures: number] {
  const hosts = places.filter(({ code }) => sites.includes(code));
  const people = hosts.reduce((sum, host) => sum + (host.people ?? 0), 0);
  return [people, hosts.filter(({ weight }) => weight !== null).length];
}

/** The best hosts among choices of at most so many sites that cover so much with as few sites as can be. */
export function bestHosts(request: SitesRequest, count: number, covered: number): [number, number, number] {
  const enough = choices(codesOf(request), count).filter(
    (choice) => coveredBy(request, choice) >= covered - 1e-6,
  );
  const fewest = Math.min(...enough.map(({ length }) => length));
  const worth = enough.filter(({ length }) => length === fewest).map((choice) => hostsOf(request, choice));
  const people = Math.max(...worth.map(([each]) => each));
  return [
    fewest,
    people,
    Math.max(...worth.filter(([each]) => each === people).map(([, figures]) => figures)),
  ];
}

/** Null where no choice is enough. */
export function fewest(request: SitesRequest, percent: number): number | null {
  const total = request.places.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const enough = choices(codesOf(request), Infinity).filter(
    (choice) => coveredBy(request, choice) * 100 >= total * percent - 1e-6,
  );
  return enough.length === 0 ? null : Math.min(...enough.map(({ length }) => length));
}

/** Where a new site may be. */
const codesOf = ({ places }: SitesRequest): string[] =>
  places.filter(({ barred }) => barred !== true).map(({ code }) => code);

const NOBODY = { hromadas: 0, people: 0, weight: 0 };

/** Seats on a grid of about 7 × 11 km cells, so that distances and covers repeat. */
const seat = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([x, y]): LonLat => [31 + x / 10, 51 + y / 10]);

const weight = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 0.5, 12.25, 250_000, null));

export function codeAt(i: number): string {
  return codeOf('74', '02', String(i).padStart(3, '0'));
}

export const smallRequest: fc.Arbitrary<SitesRequest> = fc
  .record({
    places: fc.array(
      fc.record({
        at: fc.option(seat, { freq: 9 }),
        weight,
        barred: fc.nat(3).map((n) => n === 0),
        people: fc.constantFrom(null, 0, 10, 20, 20, 35, 90_000),
      }),
      { maxLength: 9 },
    ),
    existing: fc.array(seat, { maxLength: 2 }),
    radiusKm: fc.constantFrom(0, 8, 12, 20, 35),
  })
  .map(
    ({ places, existing, radiusKm }): SitesRequest => ({
      places: places.map((place, i) => ({ ...place, code: codeAt(i) })),
      existing: existing.map((at, i) => ({ code: codeAt(900 + i), at })),
      radius: radiusKm,
      goal: { kind: 'new', count: 1 },
      unknown: NOBODY,
      timeLimit: null,
    }),
  );
