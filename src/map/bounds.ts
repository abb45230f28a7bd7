import type { Geometry, Position } from 'geojson';
import type { BBox, LonLat } from '../domain/hromada.ts';

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

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: BBox, inner: BBox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** A point as a box. */
export const pointBox = ([lon, lat]: LonLat): BBox => [lon, lat, lon, lat];

/** A box made smaller by a share of its sides, e.g. 0.08 of them at each edge. */
export function inset([west, south, east, north]: BBox, share: number): BBox {
  const [dx, dy] = [(east - west) * share, (north - south) * share];
  return [west + dx, south + dy, east - dx, north - dy];
}
