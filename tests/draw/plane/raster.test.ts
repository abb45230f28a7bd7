import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { describe, expect, test } from 'vitest';
import { worldProjection } from '../../../src/draw/plane/project.ts';
import { type FlatArc, rasterOf, unitAt } from '../../../src/draw/plane/raster.ts';
import { SCOPES } from '../scopes.ts';

const SIZE = { width: 240, height: 200 };

describe.each(SCOPES)('%s', (_, { arcs, bbox, codes, polygonOf }) => {
  const [west, south, east, north] = bbox;
  const world = worldProjection(9, [west, north]);
  const flat = arcs.map(
    ({ line, left, right }): FlatArc => ({
      xy: Float64Array.from(line.flatMap(([lon = 0, lat = 0]) => world.toXY([lon, lat]))),
      left,
      right,
    }),
  );
  const [width, height] = world.toXY([east, south]);
  const whole = Math.min(SIZE.width / width, SIZE.height / height);
  const windows = {
    whole: { ...SIZE, scale: whole, x: 0, y: 0 },
    'with air around': { ...SIZE, scale: whole * 0.8, x: -width * 0.1, y: -height * 0.1 },
    'cut at every side': { ...SIZE, scale: whole * 3, x: width * 0.3, y: height * 0.4 },
  };

  test.each(Object.entries(windows))(
    'every pixel belongs to the unit that its middle lies in: %s',
    (_, window) => {
      const raster = rasterOf(flat, window);
      const wrong: string[] = [];
      for (let y = 0; y < SIZE.height; y += 3) {
        for (let x = 0; x < SIZE.width; x += 3) {
          const at = world.toLonLat([
            window.x + (x + 0.5) / window.scale,
            window.y + (y + 0.5) / window.scale,
          ]);
          const unit = polygonOf(codes[unitAt(raster, x, y)] ?? '');
          const holders = codes.filter((code) => booleanPointInPolygon([...at], polygonOf(code) as never));
          const right =
            unit === null ? holders.length === 0 : holders.includes(codes[unitAt(raster, x, y)] ?? '');
          if (!right) wrong.push(`${x},${y}`);
        }
      }
      // Straight lines of degrees are not quite straight lines of the plane.
      expect(wrong.length).toBeLessThan(8);
    },
  );
});

test('beyond its edge is nothing', () => {
  const raster = rasterOf([], { width: 3, height: 2, scale: 1, x: 0, y: 0 });
  expect([
    unitAt(raster, 0, 0),
    unitAt(raster, 2.9, 1.9),
    unitAt(raster, 3, 0),
    unitAt(raster, -1, 0),
  ]).toEqual([-1, -1, -1, -1]);
});

/** A line from north to south, with a unit on either hand. */
const wall = (x: number, west: number, east: number): FlatArc => ({
  xy: Float64Array.of(x, 0, x, 2),
  left: east,
  right: west,
});

test('a row begins in what lies right of the last line before it, however many lines there are', () => {
  const walls = [wall(-2, -1, 1), wall(-10, -1, 0), wall(-4, 0, -1), wall(2, 1, 0)];
  const raster = rasterOf(walls, { width: 4, height: 2, scale: 1, x: 0, y: 0 });
  expect([0, 1, 2, 3].map((x) => unitAt(raster, x, 1))).toEqual([1, 1, 0, 0]);
});

test('lines that cross each other spoil what is between them, not the row', () => {
  const walls = [wall(-2, -1, 0), wall(2, 1, 0), wall(3, 0, 1), wall(10, 0, -1)];
  const raster = rasterOf(walls, { width: 12, height: 2, scale: 1, x: 0, y: 0 });
  expect([1, 4, 9, 11].map((x) => unitAt(raster, x, 1))).toEqual([0, 0, 0, -1]);
});
