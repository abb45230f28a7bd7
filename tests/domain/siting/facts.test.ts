import loadHighs from 'highs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { sitesCurve } from '../../../src/domain/siting/curve.ts';
import { sitesSoFar } from '../../../src/domain/siting/solve.ts';
import type { SitesProgress, SitesRequest, SitesResult } from '../../../src/domain/siting/types.ts';
import { worthOf } from './every-choice.ts';
import { codeAt, mostCovered, smallRequest, solve } from './oracle.ts';

const RUNS = { numRuns: 60 };
const options = { load: () => loadHighs(), now: () => performance.now() };

const limited = fc
  .record({
    request: smallRequest,
    capacity: fc.constantFrom(null, 8),
    count: fc.integer({ min: 1, max: 3 }),
  })
  .map(
    ({ request, capacity, count }): SitesRequest =>
      Object.assign({}, request, { capacity, goal: { kind: 'new', count } }),
  );

const reachedBy = async (request: SitesRequest, sites: readonly string[]): Promise<number> =>
  (await worthOf(request, sites))?.reached ?? Number.NaN;

/** Other hosts that a request allows in the place of one. */
const othersOf = ({ places }: SitesRequest, sites: readonly string[]): string[] =>
  places
    .filter(({ code, at, barred }) => at !== null && barred !== true && !sites.includes(code))
    .map(({ code }) => code);

test('what each site adds alone and after the others, and the best that could stand in its place', async () => {
  await fc.assert(
    fc.asyncProperty(limited, async (request) => {
      const result = await solve(request);
      const none = await reachedBy(request, []);
      const all = await reachedBy(request, result.sites);
      for (const { code, alone, after, next, serves } of result.each) {
        const rest = result.sites.filter((other) => other !== code);
        expect(alone).toBeCloseTo((await reachedBy(request, [code])) - none, 4);
        expect(after).toBeCloseTo(all - (await reachedBy(request, rest)), 4);
        expect(serves).toBeLessThanOrEqual((request.capacity ?? Infinity) + 1e-4);
        const others = othersOf(request, result.sites);
        const worths = await Promise.all(others.map((other) => reachedBy(request, [...rest, other])));
        if (others.length === 0) expect(next).toBeNull();
        else expect(next?.value).toBeCloseTo(Math.max(...worths) - all, 4);
        if (next !== null) expect(others).toContain(next.code);
      }
    }),
    RUNS,
  );
}, 120_000);

test('the way in all: what another host costs in ways, and what a site saves', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, fc.integer({ min: 1, max: 3 }), async (base, count) => {
      const request: SitesRequest = { ...base, goal: { kind: 'total', count } };
      const result = await solve(request);
      const wayBy = async (sites: readonly string[]) => (await worthOf(request, sites))?.way ?? Number.NaN;
      for (const { code, after, next } of result.each) {
        const rest = result.sites.filter((other) => other !== code);
        const without = await worthOf(request, rest);
        if (without?.reached === 0) expect(after).toBeNull();
        else expect(after).toBeCloseTo((without?.way ?? Number.NaN) - (result.value ?? Number.NaN), 2);
        const others = othersOf(request, result.sites);
        const least = Math.min(...(await Promise.all(others.map((other) => wayBy([...rest, other])))));
        if (others.length > 0) expect(next?.value).toBeCloseTo(least - (result.value ?? Number.NaN), 2);
      }
    }),
    RUNS,
  );
}, 120_000);

const KM = 180 / (Math.PI * 6371.0088);
const onLine = (rows: readonly (readonly [km: number, weight: number, people: number])[]): SitesRequest => ({
  places: rows.map(([km, weight, people], i) => ({
    code: codeAt(i),
    at: [31, 51 + km * KM] satisfies LonLat,
    weight,
    people,
  })),
  existing: [],
  radius: 10.001,
  goal: { kind: 'new', count: 1 },
  unknown: { hromadas: 0, people: 0, weight: 0 },
  timeLimit: null,
});

test('a larger host that loses little is named beside the next best: fewer covered, more people of its own', async () => {
  // The second reaches all; the third one less of a thousand, but far more people live there.
  const request = onLine([
    [0, 20, 5],
    [10, 980, 20],
    [20, 500, 300],
  ]);
  const { sites, each } = await solve(request);
  expect(sites).toEqual([codeAt(1)]);
  const larger = { code: codeAt(2), value: -20, covered: -20, people: 280 };
  expect(each).toMatchObject([{ alone: 1500, after: 1500, next: larger, larger }]);
});

test('a curve: each number of sites has its own best choice, until one more adds nothing', async () => {
  const request = onLine([
    [0, 5, 1],
    [10, 1, 1],
    [20, 7, 1],
    [100, 4, 1],
  ]);
  const told: number[] = [];
  const points = await sitesCurve({ ...request, goal: { kind: 'new', count: 1 } }, 10, {
    ...options,
    onPoint: ({ count }) => told.push(count),
  });
  expect(points.map(({ count, value, status }) => [count, value, status])).toEqual([
    [1, 13, 'optimal'],
    [2, 17, 'optimal'],
    [3, 17, 'optimal'],
  ]);
  expect(told).toEqual([1, 2, 3]);
  expect(points[1]?.value).toBe(mostCovered(request, 2));
});

test('of a search that was stopped, the best found so far is the answer, with the limit known by then', async () => {
  const request = {
    ...onLine([
      [0, 5, 1],
      [10, 1, 1],
      [20, 7, 1],
    ]),
    goal: { kind: 'new', count: 2 } as const,
  };
  const found: SitesProgress = { seconds: 3, best: 7, bound: 12.5, sites: [codeAt(2)] };
  const result: SitesResult = await sitesSoFar(request, found, options);
  expect(result).toMatchObject({ status: 'feasible', sites: [codeAt(2)], covered: 8, value: 8, bound: 12.5 });
  expect(result.each).toHaveLength(1);
});

test('the worst raion is named, and what is left over where a service is full', async () => {
  const request = onLine([
    [0, 30, 1],
    [3, 20, 1],
  ]);
  const far = request.places.map(({ code, weight, people }, i) => ({
    code: code.replace('UA7402', 'UA7408'),
    at: [35, 50 + i] as const,
    weight,
    people,
  }));
  const result = await solve({ ...request, places: [...request.places, ...far], capacity: 45 });
  expect(result).toMatchObject({ covered: 45, left: 5, worst: { raion: 'UA7408', share: 0 } });
});
