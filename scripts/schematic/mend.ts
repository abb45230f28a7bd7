import { type EdgePoint, type Ground, holds, type Ring } from './ground.ts';
import type { XY } from './plane.ts';

/** Ground that a seat has around it at least, in metres: more than simplifying takes away. */
const ROOM = 700;

/**
 * A ring to add to the ground where a coarse outline leaves a seat outside or at its very edge: the hull of the
 * outline nearby and of a little room around the seat, so that it reads as a bend of the outline. Null where the seat
 * has its room.
 */
export function mendFor(seat: XY, near: EdgePoint, ground: Ground): Ring | null {
  if (near.metres >= ROOM && holds(ground, seat)) return null;
  const reach = 3 * (near.metres + ROOM);
  const [x, y] = seat;
  const room: XY[] = [
    [x - ROOM, y - ROOM],
    [x + ROOM, y - ROOM],
    [x + ROOM, y + ROOM],
    [x - ROOM, y + ROOM],
  ];
  return hullOf([...room, near.at, ...along(near, reach, 1), ...along(near, reach, -1)]);
}

/** Points of the ring from the near one on, one way, up to a length. */
function along({ ring, edge, at }: EdgePoint, reach: number, way: 1 | -1): XY[] {
  const points: XY[] = [];
  let from = at;
  let left = reach;
  for (let step = 0; step < ring.length; step++) {
    const index = way === 1 ? edge + 1 + step : edge - step;
    const to = ring[(index + ring.length) % ring.length] as XY;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > left) {
      const share = left / length;
      return [...points, [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]];
    }
    points.push(to);
    from = to;
    left -= length;
  }
  return points;
}

/** Convex hull, by Andrew's monotone chains. */
function hullOf(points: readonly XY[]): XY[] {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

/** The points, all but the last, from which a line through the first and the last turns left only. */
function chain(points: readonly XY[]): XY[] {
  const hull: XY[] = [];
  for (const at of points) {
    while (hull.length > 1 && !turnsLeft(hull.at(-2) as XY, hull.at(-1) as XY, at)) hull.pop();
    hull.push(at);
  }
  return hull.slice(0, -1);
}

function turnsLeft([ax, ay]: XY, [bx, by]: XY, [cx, cy]: XY): boolean {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax) > 0;
}
