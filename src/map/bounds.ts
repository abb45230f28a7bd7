import type { Geometry, Position } from 'geojson';
import type { BBox } from '../domain/hromada.ts';

function* positions(geometry: Geometry): Generator<Position> {
  if (geometry.type === 'Polygon') yield* geometry.coordinates.flat();
  if (geometry.type === 'MultiPolygon') yield* geometry.coordinates.flat(2);
}

/** The box of a polygon; null for other or empty geometries. */
export function boundsOf(geometry: Geometry): BBox | null {
  let box: [number, number, number, number] | null = null;
  for (const [x, y] of positions(geometry)) {
    if (x === undefined || y === undefined) continue;
    if (box === null) box = [x, y, x, y];
    else box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
  }
  return box;
}
