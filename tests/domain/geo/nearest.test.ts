import { distance } from '@turf/distance';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { buildNearest } from '../../../src/domain/geo/nearest.ts';
import type { Precision } from '../../../src/domain/service.ts';

/** Few places, so that many services share one; some a step of a few metres apart. */
const point: fc.Arbitrary<LonLat> = fc.oneof(
  fc.constantFrom<LonLat>([31.29, 51.49], [31.29001, 51.49], [31.88, 51.05], [0, 0]),
  fc.tuple(fc.double({ min: 22, max: 40, noNaN: true }), fc.double({ min: 44, max: 52, noNaN: true })),
);
const service = fc.record({
  at: fc.option(point, { freq: 5 }),
  precision: fc.constantFrom<Precision>('address', 'hromada', 'redacted'),
});

test('answers as a full scan with a sort does, filtered or not', () => {
  fc.assert(
    fc.property(
      fc.array(service, { maxLength: 60 }),
      point,
      fc.integer({ min: 0, max: 25 }),
      (services, at, limit) => {
        const search = buildNearest(services);
        for (const filter of [() => true, (i: number) => i % 3 === 0]) {
          const slow = services
            .map((one, index) => ({ ...one, index }))
            .filter((one) => one.at !== null && one.precision !== 'redacted' && filter(one.index))
            .map((one) => ({ index: one.index, km: haversineKm(at, one.at as LonLat) }))
            .toSorted((a, b) => a.km - b.km || a.index - b.index)
            .slice(0, limit);
          expect(search(at, { limit, filter })).toEqual(slow);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('tells apart what stands a millimetre away, more of it than is asked for', () => {
  const at: LonLat = [31.29, 51.49];
  const services = Array.from({ length: 40 }, (_, i) => ({
    at: [at[0] + ((i * 17) % 40) * 1e-8, at[1]] as const,
    precision: 'address' as const,
  }));
  const slow = services
    .map((one, index) => ({ index, km: haversineKm(at, one.at) }))
    .toSorted((a, b) => a.km - b.km || a.index - b.index);
  expect(buildNearest(services)(at, { limit: 3 })).toEqual(slow.slice(0, 3));
});

test('distance: Chernihiv to Nizhyn as turf has it, and a degree of the equator', () => {
  const [chernihiv, nizhyn] = [
    [31.2943, 51.4941],
    [31.8806, 51.0465],
  ] as const;
  expect(haversineKm(chernihiv, nizhyn)).toBeCloseTo(distance([...chernihiv], [...nizhyn]), 6);
  expect(haversineKm([0, 0], [1, 0])).toBeCloseTo((2 * Math.PI * 6371.0088) / 360, 9);
  expect(haversineKm([0, 0], [0, 0])).toBe(0);
});
