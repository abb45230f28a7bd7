import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BBox } from '../hromada.ts';

/** Rings of each polygon, outer ring first. */
export function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** The box of positions; null when there are none. */
export function boxOf(positions: Iterable<readonly number[]>): BBox | null {
  let box: [number, number, number, number] | null = null;
  for (const [x = 0, y = 0] of positions) {
    if (box === null) box = [x, y, x, y];
    else box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}
