import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SitesRequest } from '../../../src/domain/siting/types.ts';
import { bestHosts, coveredBy, fewest, hostsOf, mostCovered, smallRequest, solve } from './oracle.ts';

const RUNS = { numRuns: 150 };
const counts = fc.integer({ min: 0, max: 4 });
const percents = fc.constantFrom(0, 1, 33.3, 50, 75, 90, 99.9, 100);

const asNew = (request: SitesRequest, count: number): SitesRequest => ({
  ...request,
  goal: { kind: 'new', count },
});

test('the most covered is what exhaustive search finds, and the answer is true to itself', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, counts, async (request, count) => {
      const result = await solve(asNew(request, count));
      expect(result.status).toBe('optimal');
      expect(result.covered).toBeCloseTo(mostCovered(request, count), 6);
      expect(result.covered).toBeCloseTo(coveredBy(request, result.sites), 6);
      expect(result.coveredBefore).toBeCloseTo(coveredBy(request, []), 6);
      expect(result.bound).toBe(result.covered);
      expect(result.sites.length).toBeLessThanOrEqual(count);
      expect(result.greedyCovered).toBeLessThanOrEqual(result.covered);
    }),
    RUNS,
  );
});

test('the fewest sites are as few as exhaustive search finds', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, percents, async (request, percent) => {
      const result = await solve({ ...request, goal: { kind: 'cover', percent } });
      const least = fewest(request, percent);
      if (least === null) {
        expect(result).toMatchObject({ status: 'infeasible', sites: [], bound: null });
        expect(result.reachable * 100).toBeLessThan(result.total * percent);
        return;
      }
      expect(result).toMatchObject({ status: 'optimal', bound: least });
      expect(result.sites).toHaveLength(least);
      expect(result.greedySites).toBeGreaterThanOrEqual(least);
      expect(result.covered).toBeCloseTo(mostCovered(request, least), 6);
    }),
    RUNS,
  );
});

test('of equal choices the one with the fewest sites, then most people in the hosts, then most figures', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, counts, async (request, count) => {
      const result = await solve(asNew(request, count));
      const [sites, people, figures] = bestHosts(request, count, result.covered);
      expect(result.hostsProven).toBe(true);
      expect([result.sites.length, ...hostsOf(request, result.sites)]).toEqual([sites, people, figures]);
    }),
    RUNS,
  );
});

test('of equally few sites that cover as much: most people in the hosts, then most figures', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, percents, async (request, percent) => {
      const result = await solve({ ...request, goal: { kind: 'cover', percent } });
      if (result.status === 'infeasible') return;
      const [, people, figures] = bestHosts(request, result.sites.length, result.covered);
      expect(hostsOf(request, result.sites)).toEqual([people, figures]);
    }),
    RUNS,
  );
});

test('one more site or a longer way never covers less', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, counts, async (request, count) => {
      const { covered } = await solve(asNew(request, count));
      expect((await solve(asNew(request, count + 1))).covered).toBeGreaterThanOrEqual(covered);
      const wider = { ...request, radius: request.radius + 5 };
      expect((await solve(asNew(wider, count))).covered).toBeGreaterThanOrEqual(covered);
    }),
    RUNS,
  );
});

test('the order of the input does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(smallRequest, counts, async (request, count) => {
      const { seconds: _, ...forth } = await solve(asNew(request, count));
      const { seconds: __, ...back } = await solve(
        asNew(
          { ...request, places: request.places.toReversed(), existing: request.existing.toReversed() },
          count,
        ),
      );
      expect(back).toEqual(forth);
    }),
    RUNS,
  );
});
