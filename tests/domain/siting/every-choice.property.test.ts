import * as fc from 'fast-check';
import { test } from 'vitest';
import type { SitesGoal, SitesRequest } from '../../../src/domain/siting/types.ts';
import { codeOf } from '../make.ts';
import { agree, GOALS, seat } from './every-choice.ts';

const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 12) };

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
      moved: fc.subarray([0, 1, 2]),
      minutes: fc.array(fc.constantFrom(4, 9, 15, 15, 30, null), { minLength: 64, maxLength: 64 }),
    })
    .map(({ places, existing, radius, most, share, minutes, moved, goal: asked }): SitesRequest => {
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
        moved: moved.map(codeAt),
        ways: roads ? new Map(table) : null,
        unknown: { hromadas: 0, people: 0, weight: 0 },
        timeLimit: null,
      };
    });
}

const BOTH = [false, true];
const SHAPES: readonly Shape[] = BOTH.flatMap((capacity) =>
  BOTH.flatMap((floor) => BOTH.map((roads) => ({ capacity, floor, roads }))),
);
const named = (shape: Shape): string =>
  Object.entries(shape)
    .flatMap(([name, is]) => (is ? [name] : []))
    .join(' and ') || 'nothing besides';

for (const [kind, goal] of Object.entries(GOALS)) {
  for (const shape of SHAPES) {
    test(`${kind} with ${named(shape)}: all choices tried are no better`, async () => {
      await fc.assert(
        fc.asyncProperty(requests(goal, shape), (request) => agree(request)),
        RUNS,
      );
    }, 120_000);
  }
}
