import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { haversineKm } from '../../../src/domain/geo/distance.ts';
import type { BBox, LonLat } from '../../../src/domain/hromada.ts';
import { kmToBox, nextRegion } from '../../../src/domain/geo/nearest-regions.ts';
import { horizonOf, rank } from '../../../src/domain/results/rank.ts';
import { ANSWERS, type Service, STATUSES } from '../../../src/domain/service.ts';
import { codeOf, makeService } from '../make.ts';

const lon = fc.double({ min: 22, max: 40, noNaN: true });
const lat = fc.double({ min: 44, max: 52.4, noNaN: true });
const point: fc.Arbitrary<LonLat> = fc.tuple(lon, lat);

test('the distance to a box is the least of those to its points', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(point, point, point, share, share, (origin, a, b, x, y) => {
      const box: BBox = [
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      ];
      const inside: LonLat = [box[0] + (box[2] - box[0]) * x, box[1] + (box[3] - box[1]) * y];
      const km = kmToBox(origin, box);
      expect(km).toBeLessThanOrEqual(haversineKm(origin, inside) + 1e-6);
      const edges = [0, 1].flatMap((side): LonLat[] => [
        [box[side === 0 ? 0 : 2], inside[1]],
        [inside[0], box[side === 0 ? 1 : 3]],
      ]);
      for (const edge of edges) expect(km).toBeLessThanOrEqual(haversineKm(origin, edge) + 1e-6);
    }),
    { numRuns: 500 },
  );
  expect(kmToBox([31, 51], [30, 50, 32, 52])).toBe(0);
  expect(kmToBox([31, 49], [30, 50, 32, 52])).toBeCloseTo(haversineKm([31, 49], [31, 50]), 9);
});

/** A country of 3 × 3 regions of two hromadas each. */
const REGIONS = Array.from({ length: 9 }, (_, i) => {
  const west = 24 + (i % 3) * 4;
  const south = 45 + Math.floor(i / 3) * 2;
  return { code: codeOf(`${10 + i}`), bbox: [west, south, west + 4, south + 2] as BBox };
});

const service = fc
  .record({
    region: fc.nat(8),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    hromada: fc.constantFrom('010', '020'),
    area: fc.option(fc.record({ region: fc.nat(8), whole: fc.boolean() }), { nil: null, freq: 6 }),
    takesOutsiders: fc.constantFrom(...ANSWERS),
    status: fc.constantFrom('operating' as const, ...STATUSES),
    placed: fc.boolean(),
  })
  .map(({ region, x, y, hromada, area, takesOutsiders, status, placed }): Service => {
    const { code, bbox } = REGIONS[region] as (typeof REGIONS)[number];
    const far = area && `${10 + area.region}`;
    return makeService({
      hromada: codeOf(code.slice(2, 4), '01', hromada),
      at: placed ? [bbox[0] + x * (bbox[2] - bbox[0]), bbox[1] + y * (bbox[3] - bbox[1])] : null,
      serviceArea: far && area ? [area.whole ? codeOf(far) : codeOf(far, '01', '010')] : [],
      takesOutsiders,
      status,
    });
  });

const touches = (each: Service, prefix: string) =>
  each.hromada?.startsWith(prefix) === true || each.serviceArea.some((code) => code.startsWith(prefix));

test('the first of the list are those of the whole country, though only the regions around were looked into', () => {
  const services = fc.array(service, { maxLength: 120 });
  let spared = 0;
  fc.assert(
    fc.property(services, fc.nat(8), point, fc.constantFrom(1, 5, 20), (some, own, at, count) => {
      const all = some.map((each, i) => ({ ...each, id: `s${i}` }));
      const home = REGIONS[own] as (typeof REGIONS)[number];
      const [west, south, east, north] = home.bbox;
      const origin: LonLat = [Math.min(Math.max(at[0], west), east), Math.min(Math.max(at[1], south), north)];
      const place = { origin, hromada: codeOf(home.code.slice(2, 4), '01', '010') };
      const known = new Set([home.code.slice(0, 4)]);
      const list = () =>
        rank(
          all.filter((each) => [...known].some((prefix) => touches(each, prefix))),
          place,
        );
      for (;;) {
        const next = nextRegion({ origin, regions: REGIONS, known, horizon: horizonOf(list(), count) });
        if (next === null) break;
        known.add(next);
      }
      spared += REGIONS.length - known.size;
      const ids = (ranked: ReturnType<typeof rank>) => ranked.slice(0, count).map((each) => each.service.id);
      expect(ids(list())).toEqual(ids(rank(all, place)));
    }),
    { numRuns: 200 },
  );
  expect(spared).toBeGreaterThan(0);
});
