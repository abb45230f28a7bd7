import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, contains, inset, pointBox } from '../../src/map/bounds.ts';
import { markedSeats } from '../../src/map/gl/name.ts';

const degrees = fc.double({ min: -20, max: 60, noNaN: true });

const ring = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x, y + 2],
  [x, y],
];

test('the box of a polygon touches its outermost corners, whatever part they are in', () => {
  expect(boundsOf({ type: 'Polygon', coordinates: [ring(0, 0)] })).toEqual([0, 0, 1, 2]);
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [[ring(30, 50)], [ring(-1, 51)]] })).toEqual([
    -1, 50, 31, 53,
  ]);
  expect(boundsOf({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
  expect(boundsOf({ type: 'Point', coordinates: [1, 1] })).toBeNull();
});

test('a point at the edge is inside the view but not inside what is easily seen', () => {
  const view = [30, 50, 32, 52] as const;
  expect(contains(view, pointBox([30, 50]))).toBe(true);
  expect(contains(inset(view, 0.06), pointBox([30, 50]))).toBe(false);
  expect(contains(inset(view, 0.06), pointBox([31, 51]))).toBe(true);
  expect(contains(view, [31, 51, 33, 51.5])).toBe(false);
});

test('a seat under or beside a marker is marked; one five kilometres off is not', () => {
  fc.assert(
    fc.property(degrees, degrees, fc.double({ min: -0.015, max: 0.015, noNaN: true }), (lon, lat, off) => {
      const place = {
        id: 'a',
        at: [lon, lat] as const,
        number: 1,
        label: '',
        planned: false,
        approximate: true,
      };
      const isMarked = markedSeats([place]);
      expect(isMarked([lon + off, lat - off])).toBe(true);
      expect(isMarked([lon + 0.05, lat])).toBe(false);
    }),
  );
  expect(markedSeats([])([31, 51])).toBe(false);
});
