import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../src/domain/hromada.ts';
import type { SitesGoal, SitesRequest } from '../../../src/domain/siting/types.ts';
import { codeOf } from '../make.ts';
import { allowed, bestValue, worthOf } from './every-choice.ts';
import { solve } from './oracle.ts';

const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 60) };

const seat = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  .map(([x, y]): LonLat => [31 + x / 10, 51 + y / 10]);
const codeAt = (i: number): string => codeOf('74', i % 2 === 0 ? '02' : '04', String(i).padStart(3, '0'));

interface Shape {
  readonly capacity: boolean;
  readonly floor: boolean;
  readonly roads: boolean;
}

function requests(
  goal: fc.Arbitrary<SitesGoal>,
  { capacity, floor, roads }: Shape,
): fc.Arbitrary<SitesRequest> {
  return fc
    .record({
      places: fc.array(
        fc.record({
          at: fc.option(seat, { freq: 12 }),
          weight: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 3.5, 40, null)),
          people: fc.constantFrom(null, 0, 10, 20, 35),
          fate: fc.constantFrom('open', 'open', 'open', 'open', 'barred', 'must'),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      existing: fc.array(fc.record({ at: seat, capacity: fc.constantFrom(null, 0, 4, 20) }), {
        maxLength: 2,
      }),
      radius: fc.constantFrom(0, 8, 12, 20, 35),
      goal,
      most: fc.constantFrom(2, 5, 8.5, 30),
      share: fc.constantFrom(10, 40, 60, 100),
      minutes: fc.array(fc.constantFrom(4, 9, 15, 15, 30, null), { minLength: 64, maxLength: 64 }),
    })
    .map(({ places, existing, radius, most, share, minutes, goal: asked }): SitesRequest => {
      const sites = existing.map(({ at, capacity: takes }, i) => {
        const code = codeAt(900 + i);
        return capacity ? { at, code, capacity: takes } : { at, code };
      });
      const codes = [...places.keys()].map(codeAt);
      const table = codes.map((home, i): [string, Map<string, number>] => [
        home,
        new Map(
          [...codes, ...sites.map(({ code }) => code)].flatMap((code, j): [string, number][] => {
            const way = minutes[(i * 8 + j) % 64];
            return way == null || code === home ? [] : [[code, way]];
          }),
        ),
      ]);
      return {
        goal: asked,
        radius,
        existing: sites,
        places: places.map(({ fate, at, weight, people }, i) => ({
          at,
          weight,
          people,
          code: codeAt(i),
          barred: fate === 'barred',
          // A place without a seat can hold nothing, whatever a planner wants.
          must: fate === 'must' && at !== null,
        })),
        capacity: capacity ? most : null,
        floor: floor ? share : 0,
        ways: roads ? new Map(table) : null,
        unknown: { hromadas: 0, people: 0, weight: 0 },
        timeLimit: null,
      };
    });
}

const count = fc.integer({ min: 0, max: 3 });
const GOALS: Readonly<Record<SitesGoal['kind'], fc.Arbitrary<SitesGoal>>> = {
  new: count.map((n) => ({ kind: 'new', count: n })),
  cover: fc.constantFrom(0, 30, 60, 95, 100).map((percent) => ({ kind: 'cover', percent })),
  total: count.map((n) => ({ kind: 'total', count: n })),
  longest: count.map((n) => ({ kind: 'longest', count: n })),
};

const SHAPES: readonly Shape[] = [
  { capacity: false, floor: false, roads: false },
  { capacity: false, floor: true, roads: true },
  { capacity: true, floor: false, roads: true },
  { capacity: true, floor: true, roads: false },
];
const named = (shape: Shape): string =>
  Object.entries(shape)
    .flatMap(([name, is]) => (is ? [name] : []))
    .join(' and ') || 'nothing besides';

const sorted = (codes: readonly string[]) => codes.toSorted().join();

async function agree(request: SitesRequest): Promise<void> {
  const result = await solve(request);
  const best = await bestValue(request);
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
  const own = await worthOf(request, result.sites);
  expect(own?.reached).toBeCloseTo(kind === 'new' || kind === 'cover' ? result.covered : result.reached, 3);
  expect(allowed(request).map(sorted)).toContain(sorted(result.sites));
}

for (const [kind, goal] of Object.entries(GOALS)) {
  for (const shape of SHAPES) {
    test(`${kind} with ${named(shape)}: all choices tried are no better`, async () => {
      await fc.assert(fc.asyncProperty(requests(goal, shape), agree), RUNS);
    }, 120_000);
  }
}
