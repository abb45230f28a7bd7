import * as fc from 'fast-check';
import loadHighs, { type Highs } from 'highs';
import { expect } from 'vitest';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import type { LonLat } from '../../../src/domain/hromada.ts';
import type { SitesGoal, SitesRequest } from '../../../src/domain/siting/types.ts';
import { choices, solve } from './oracle.ts';

let solver: Promise<Highs> | null = null;

/** What a choice of sites comes to, written down as it is defined: people as shares, ways between every two. */
export interface Worth {
  /** Weight covered within the radius (goals of coverage), or reached by any way. */
  readonly reached: number;
  readonly way: number;
  readonly longest: number;
}

interface Site {
  readonly code: string;
  readonly at: LonLat;
  readonly capacity: number;
}

function wayOf({ ways }: SitesRequest, home: Omit<Site, 'capacity'>, site: Omit<Site, 'capacity'>): number {
  if (ways == null) return haversineKm(home.at, site.at);
  return home.code === site.code ? 0 : (ways.get(home.code)?.get(site.code) ?? Infinity);
}

/**
 * A choice judged by small linear models in the solver's own text format: most people first, then (where asked) least
 * way, each raion with its floor. Null where the floors cannot be met.
 */
export async function worthOf(request: SitesRequest, chosen: readonly string[]): Promise<Worth | null> {
  solver ??= loadHighs();
  const highs = await solver;
  const { goal, radius, floor = 0, capacity = null } = request;
  const covering = goal.kind === 'new' || goal.kind === 'cover';
  const homes = request.places.flatMap(({ code, at, weight }) =>
    at !== null && weight !== null && weight > 0 ? [{ code, at, weight }] : [],
  );
  const sites: Site[] = [
    ...request.existing.map(({ code, at, capacity: most }) => ({ code, at, capacity: most ?? Infinity })),
    ...request.places.flatMap(({ code, at }) =>
      chosen.includes(code) && at !== null ? [{ code, at, capacity: capacity ?? Infinity }] : [],
    ),
  ];
  const amounts = [capacity, ...homes.map(({ weight }) => weight)].map((amount) => amount ?? 0);
  const fine = amounts.every(Number.isInteger) ? 1 : 10;
  const links = homes.flatMap((home, i) =>
    sites.map((site, j) => ({ name: `f${i}_${j}`, i, j, home, way: wayOf(request, home, site) })),
  );
  const solve = (goalLine: string, extra: readonly string[], limit: number): number | null => {
    const open = links.filter(({ way }) => way <= limit && Number.isFinite(way));
    const sum = (some: typeof links) => some.map(({ name }) => name).join(' + ');
    const rows = [
      ...homes.map(({ weight }, i) => [sum(open.filter((link) => link.i === i)), `<= ${weight}`]),
      ...sites.map(({ capacity: most }, j) => [sum(open.filter((link) => link.j === j)), `<= ${most}`]),
      ...[...new Set(request.places.map(({ code }) => code.slice(0, 6)))].map((raion) => {
        const total = request.places.reduce(
          (all, { code, weight }) => all + (code.startsWith(raion) ? (weight ?? 0) : 0),
          0,
        );
        const within = open.filter(({ home, way }) => home.code.startsWith(raion) && way <= radius);
        // Nobody is served in part: a share of people is rounded up to the next, as finely as they are counted.
        return [sum(within), `>= ${Math.ceil((total * floor * fine) / 100 - 1e-6) / fine}`];
      }),
    ];
    const needed = rows.filter(([left = '', right = '']) => left !== '' && !right.includes('Infinity'));
    if (
      rows.some(([left, right = '']) => left === '' && right.startsWith('>=') && Number(right.slice(3)) > 0)
    )
      return null;
    if (open.length === 0) return goalLine.startsWith('max') ? 0 : null;
    const objective = goalLine.startsWith('max')
      ? sum(open)
      : open.map(({ name, way }) => `${way} ${name}`).join(' + ');
    const totals = extra.map((right) => [sum(open), right]);
    const text = [
      goalLine,
      ` obj: ${objective}`,
      'subject to',
      ...[...needed, ...totals].map(([left, right], r) => ` r${r}: ${left} ${right}`),
      'bounds',
      ...open.map(({ name }) => ` 0 <= ${name}`),
      'end',
    ].join('\n');
    const answer = highs.solve(text, { output_flag: false });
    return answer.Status === 'Optimal' ? answer.ObjectiveValue : null;
  };
  const reached = solve('max', [], covering ? radius : Infinity);
  if (reached === null) return null;
  const enough = [`>= ${reached - 1e-7}`];
  if (covering) return { reached, way: 0, longest: 0 };
  if (reached === 0) return { reached, way: 0, longest: 0 };
  const way = goal.kind === 'total' ? (solve('min', enough, Infinity) ?? Number.NaN) : 0;
  const levels = [...new Set(links.map((link) => link.way))].filter(Number.isFinite).sort((a, b) => a - b);
  const longest =
    goal.kind === 'longest'
      ? (levels.find((level) => (solve('max', [], level) ?? -1) >= reached - 1e-6) ?? Number.NaN)
      : 0;
  return { reached, way, longest };
}

/** Every choice that is allowed: with what must be, of what may be. */
function allowed({ places, goal, moved = [] }: SitesRequest): string[][] {
  const must = places.filter((place) => place.must === true && place.at !== null).map(({ code }) => code);
  const open = places
    .filter((place) => place.barred !== true && place.must !== true && place.at !== null)
    .map(({ code }) => code);
  const count = goal.kind === 'cover' ? Infinity : goal.count + moved.length - must.length;
  if (count < 0) return [];
  return choices(open, count).map((choice) => must.concat(choice));
}

/** The value of the best choice there is; null where none meets the conditions. */
export async function bestValue(
  request: SitesRequest,
): Promise<{ readonly value: number; readonly reached: number } | null> {
  const { goal } = request;
  const total = request.places.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  let best: { value: number; reached: number } | null = null;
  for (const choice of allowed(request)) {
    const worth = await worthOf(request, choice);
    if (worth === null) continue;
    const { reached, way, longest } = worth;
    if (goal.kind === 'cover') {
      if (reached * 100 < total * goal.percent - 1e-4) continue;
      if (
        best === null ||
        choice.length < best.value ||
        (choice.length === best.value && reached > best.reached)
      )
        best = { value: choice.length, reached };
    } else if (goal.kind === 'new') {
      if (best === null || reached > best.value) best = { value: reached, reached };
    } else {
      const value = goal.kind === 'total' ? way : longest;
      const isMore = best === null || reached > best.reached + 1e-6;
      if (isMore || (best !== null && reached > best.reached - 1e-6 && value < best.value))
        best = { value, reached };
    }
  }
  return best;
}

export const seat = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([x, y]): LonLat => [31 + x / 10, 51 + y / 10]);

const count = fc.integer({ min: 0, max: 3 });
/** Every goal that can be asked. */
export const GOALS: Readonly<Record<SitesGoal['kind'], fc.Arbitrary<SitesGoal>>> = {
  new: count.map((n) => ({ kind: 'new', count: n })),
  cover: fc.constantFrom(0, 30, 60, 95, 100).map((percent) => ({ kind: 'cover', percent })),
  total: count.map((n) => ({ kind: 'total', count: n })),
  longest: count.map((n) => ({ kind: 'longest', count: n })),
};

const sorted = (codes: readonly string[]) => codes.toSorted().join();

/**
 * The answer is as good as the best of all choices, and one of them.
 * @param defined the same question as it is defined, where the request is made by what is to be tested
 */
export async function agree(request: SitesRequest, defined: SitesRequest = request): Promise<void> {
  const result = await solve(request);
  const best = await bestValue(defined);
  if (best === null) {
    expect(result).toMatchObject({ status: 'infeasible', value: null, bound: null, sites: [], each: [] });
    expect(result.cause).not.toBeNull();
    return;
  }
  expect(result.status).toBe('optimal');
  expect(result.value).toBeCloseTo(best.value, 3);
  expect(result.bound).toBeCloseTo(best.value, 3);
  const { kind } = request.goal;
  if (kind === 'cover') expect(result.covered).toBeCloseTo(best.reached, 3);
  if (kind === 'total' || kind === 'longest') expect(result.reached).toBeCloseTo(best.reached, 3);
  const own = await worthOf(defined, result.sites);
  expect(own?.reached).toBeCloseTo(kind === 'new' || kind === 'cover' ? result.covered : result.reached, 3);
  expect(allowed(defined).map(sorted)).toContain(sorted(result.sites));
}
