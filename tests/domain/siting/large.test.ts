import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import { layField } from '../../../src/domain/siting/field.ts';
import { lagrange } from '../../../src/domain/siting/way/lagrange.ts';
import { freeWays } from '../../../src/domain/siting/matrix.ts';
import type { SitesRequest } from '../../../src/domain/siting/types.ts';
import { bestValue } from './every-choice.ts';
import { codeAt, smallRequest, solve } from './oracle.ts';

/** More places than the whole model of ways is asked for: swaps, relaxation and coverings take its place. */
function manyPlaces(goal: SitesRequest['goal']): SitesRequest {
  const random = seeded(11);
  return {
    places: Array.from({ length: 150 }, (_, i) => ({
      code: codeAt(i),
      at: [30 + random() * 4, 50 + random() * 2] as const,
      weight: 1 + Math.floor(random() * 3000),
      people: 1,
    })),
    existing: [{ code: codeAt(900), at: [30.2, 50.3] }],
    radius: 30,
    goal,
    unknown: { hromadas: 0, people: 0, weight: 0 },
    timeLimit: 60,
  };
}

/** The best of all pairs, by the definition. */
function bestPair({ places, existing }: SitesRequest): { total: number; longest: number } {
  const at = places.map((place) => place.at ?? ([0, 0] as const));
  const ways = at.map((home) => at.map((site) => haversineKm(home, site)));
  const before = at.map((home) => Math.min(...existing.map((site) => haversineKm(home, site.at))));
  let best = { total: Infinity, longest: Infinity };
  for (let a = 0; a < at.length; a++) {
    for (let b = a + 1; b < at.length; b++) {
      let [total, longest] = [0, 0];
      for (let i = 0; i < at.length; i++) {
        const way = Math.min(before[i] ?? Infinity, ways[i]?.[a] ?? Infinity, ways[i]?.[b] ?? Infinity);
        total += way * (places[i]?.weight ?? 0);
        longest = Math.max(longest, way);
      }
      best = { total: Math.min(best.total, total), longest: Math.min(best.longest, longest) };
    }
  }
  return best;
}

test('many places: the least way of all is found by swaps and proven by relaxation', async () => {
  const request = manyPlaces({ kind: 'total', count: 2 });
  const result = await solve(request);
  const { total } = bestPair(request);
  expect(result.value).toBeCloseTo(total, 3);
  expect(result.bound).toBeLessThanOrEqual(total * (1 + 1e-9));
  expect(result.bound).toBeGreaterThan(total * 0.99);
}, 60_000);

test('many places: the shortest longest way is proven by coverings', async () => {
  const request = manyPlaces({ kind: 'longest', count: 2 });
  const result = await solve(request);
  expect(result).toMatchObject({ status: 'optimal', bound: result.value });
  expect(result.value).toBeCloseTo(bestPair(request).longest, 6);
}, 60_000);

test('the relaxation’s bound is never above the best of all choices, whatever sites can take', async () => {
  await fc.assert(
    fc.asyncProperty(
      smallRequest,
      fc.constantFrom(null, 12, 300_000),
      fc.integer({ min: 1, max: 3 }),
      async (base, capacity, count) => {
        const request: SitesRequest = { ...base, capacity, goal: { kind: 'total', count } };
        const field = layField(request);
        const best = await bestValue(request);
        if (best === null) return;
        const { bound } = lagrange(field, {
          candidates: field.places.flatMap((_, site) => (field.open[site] === true ? [site] : [])),
          count,
          reached: Math.round(best.reached * field.scale),
          free: freeWays(field, []),
          best: Infinity,
          isOver: () => false,
          tell: () => undefined,
          improve: null,
        });
        expect(bound / field.scale).toBeLessThanOrEqual(best.value * (1 + 1e-6) + 1e-3);
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
