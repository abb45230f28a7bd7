import { expect, test } from 'vitest';
import { boxOf, polygonsOf } from '../../../src/domain/geo/geometry.ts';

const ring = (x: number, y: number) => [
  [x, y],
  [x + 1, y],
  [x, y + 2],
  [x, y],
];
const boxAround = (geometry: Parameters<typeof polygonsOf>[0]) => boxOf(polygonsOf(geometry).flat(2));

test('the box of a polygon touches its outermost corners, whatever part they are in', () => {
  expect(boxAround({ type: 'Polygon', coordinates: [ring(0, 0)] })).toEqual([0, 0, 1, 2]);
  expect(boxAround({ type: 'MultiPolygon', coordinates: [[ring(30, 50)], [ring(-1, 51)]] })).toEqual([
    -1, 50, 31, 53,
  ]);
  expect(boxAround({ type: 'MultiPolygon', coordinates: [] })).toBeNull();
});
