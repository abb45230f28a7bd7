import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import * as fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { buildLocator, type LocatorFeature } from '../../../src/domain/geo/locate.ts';

const coordinate = fc.integer({ min: 0, max: 24 });

/** A star around a centre: no ring of it crosses itself. */
function star([x, y]: readonly [number, number], radii: readonly number[]): Position[] {
  const ring = radii.map((radius, i): Position => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
  return [...ring, ring[0] as Position];
}

const polygon: fc.Arbitrary<Position[][]> = fc
  .tuple(
    fc.tuple(coordinate, coordinate),
    fc.array(fc.integer({ min: 3, max: 8 }), { minLength: 3, maxLength: 40 }),
    fc.boolean(),
  )
  .map(([centre, radii, hole]) => {
    const outer = star(centre, radii);
    return hole ? [outer, star(centre, [1, 1.5, 1, 1.2])] : [outer];
  });

const geometry: fc.Arbitrary<Polygon | MultiPolygon> = fc.oneof(
  polygon.map((coordinates): Polygon => ({ type: 'Polygon', coordinates })),
  fc.array(polygon, { minLength: 1, maxLength: 3 }).map(
    // Parts far from one another: a multipolygon's own parts may not overlap.
    (parts): MultiPolygon => ({
      type: 'MultiPolygon',
      coordinates: parts.map((rings, part) =>
        rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + part * 50, y])),
      ),
    }),
  ),
);

/** Off any grid: a point exactly on a border may be of either side. */
const degrees = (max: number) => fc.integer({ min: -9_000, max }).map((n) => n / 1000 + 0.000371);

test('answers as a loop over turf does', () => {
  fc.assert(
    fc.property(
      fc.array(geometry, { maxLength: 6 }),
      fc.array(fc.tuple(degrees(140_000), degrees(33_000)), { minLength: 40, maxLength: 40 }),
      (geometries, points) => {
        const features = geometries.map((one, i): LocatorFeature => ({ code: `F${i}`, geometry: one }));
        const { locate } = buildLocator(features);
        const slow = points.map((at) => features.find((one) => booleanPointInPolygon([...at], one.geometry)));
        expect(points.map(locate)).toEqual(slow.map((one) => one?.code ?? null));
      },
    ),
    { numRuns: 300 },
  );
});

const ring = (from: number, to: number): Position[] => [
  [from, from],
  [to, from],
  [to, to],
  [from, to],
  [from, from],
];

test('a point in a hole belongs to what fills it', () => {
  const { locate } = buildLocator([
    { code: 'around', geometry: { type: 'Polygon', coordinates: [ring(0, 10), ring(4, 6)] } },
    { code: 'hole', geometry: { type: 'Polygon', coordinates: [ring(4, 6)] } },
  ]);
  expect(locate([5, 5])).toBe('hole');
  expect(locate([1, 5])).toBe('around');
  expect(locate([11, 5])).toBeNull();
  expect(buildLocator([]).locate([5, 5])).toBeNull();
});

test('at the height of a corner the ray counts it once', () => {
  const diamond: Position[] = [
    [0, 0],
    [5, 5],
    [10, 0],
    [5, -5],
    [0, 0],
  ];
  const { locate } = buildLocator([
    { code: 'diamond', geometry: { type: 'Polygon', coordinates: [diamond] } },
  ]);
  expect([-1, 5, 11].map((x) => locate([x, 0]))).toEqual([null, 'diamond', null]);
  expect([4, 6].map((x) => locate([x, 5]))).toEqual([null, null]);
});
