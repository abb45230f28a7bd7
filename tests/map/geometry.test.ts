import { expect, test } from 'vitest';
import { boundsOf } from '../../src/map/bounds.ts';

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
