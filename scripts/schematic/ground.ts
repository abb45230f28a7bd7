import { boxOf } from '../../src/domain/geo/geometry.ts';
import type { XY } from './plane.ts';

/** An open ring of points in a plane. */
export type Ring = readonly XY[];

/** Polygons in a plane, each its outer ring and then its holes. */
export type Ground = readonly (readonly Ring[])[];

/** A point of the ground's edge, on the edge of a ring from the point `edge` to the next. */
export interface EdgePoint {
  readonly ring: Ring;
  readonly edge: number;
  readonly at: XY;
  readonly metres: number;
}

/** The nearest point of the ground's edge, and how far it is. */
export function nearestEdge(place: XY, ground: Ground): EdgePoint {
  let best: EdgePoint | null = null;
  for (const ring of ground.flat()) {
    for (const [edge, from] of ring.entries()) {
      const at = nearestOn(place, from, ring[(edge + 1) % ring.length] as XY);
      const metres = Math.sqrt((at[0] - place[0]) ** 2 + (at[1] - place[1]) ** 2);
      if (best === null || metres < best.metres) best = { ring, edge, at, metres };
    }
  }
  if (best === null) throw new Error('an outline without points');
  return best;
}

/** Area of a convex ring's part that lies on the ground. */
export function areaWithin(convex: Ring, ground: Ground): number {
  const box = boxOf(convex);
  if (box === null) return 0;
  return ground.reduce((sum, [outer, ...holes]) => {
    const inHoles = holes.reduce((all, hole) => all + areaCommon(convex, box, hole), 0);
    return sum + areaCommon(convex, box, outer ?? []) - inHoles;
  }, 0);
}

/** Whether a point lies on the ground, by the even-odd rule. */
export function holds(ground: Ground, at: XY): boolean {
  return ground.some((rings) => rings.filter((ring) => inRing(ring, at)).length % 2 === 1);
}

function areaCommon(convex: Ring, box: readonly number[], ring: Ring): number {
  const lies = whereLies(convex, box, ring);
  if (lies !== 'across') return lies === 'inside' ? areaOfRing(convex) : 0;
  const turn = Math.sign(signedArea(convex));
  let rest = ring;
  for (const [i, from] of convex.entries()) {
    rest = leftOf(rest, from, convex[(i + 1) % convex.length] as XY, turn);
  }
  return areaOfRing(rest);
}

/** Asked for many cells in each round: one pass over the ring, `across` as soon as an edge comes near the box. */
function whereLies(
  [corner]: Ring,
  [west = 0, south = 0, east = 0, north = 0]: readonly number[],
  ring: Ring,
): 'inside' | 'outside' | 'across' {
  if (corner === undefined) return 'outside';
  const [x, y] = corner;
  let inside = false;
  let [ax, ay] = ring.at(-1) ?? corner;
  for (const [bx, by] of ring) {
    const beside = (ax < west && bx < west) || (ax > east && bx > east);
    if (!beside && !((ay < south && by < south) || (ay > north && by > north))) return 'across';
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    [ax, ay] = [bx, by];
  }
  return inside ? 'inside' : 'outside';
}

/** Sutherland and Hodgman's cut: parts that fall apart stay joined by lines of no width, which the area ignores. */
function leftOf(ring: Ring, [ax, ay]: XY, [bx, by]: XY, turn: number): XY[] {
  const side = ([x, y]: XY): number => turn * ((bx - ax) * (y - ay) - (by - ay) * (x - ax));
  const kept: XY[] = [];
  for (const [i, at] of ring.entries()) {
    const next = ring[(i + 1) % ring.length] as XY;
    const [here, there] = [side(at), side(next)];
    if (here >= 0) kept.push(at);
    if (here >= 0 !== there >= 0) {
      const share = here / (here - there);
      kept.push([at[0] + (next[0] - at[0]) * share, at[1] + (next[1] - at[1]) * share]);
    }
  }
  return kept;
}

function nearestOn([x, y]: XY, [ax, ay]: XY, [bx, by]: XY): XY {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return [ax + dx * share, ay + dy * share];
}

export function areaOfRing(ring: Ring): number {
  return Math.abs(signedArea(ring));
}

function signedArea(ring: Ring): number {
  let sum = 0;
  for (const [i, [x, y]] of ring.entries()) {
    const [nx, ny] = ring[(i + 1) % ring.length] as XY;
    sum += x * ny - nx * y;
  }
  return sum / 2;
}

function inRing(ring: Ring, [x, y]: XY): boolean {
  let inside = false;
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] as XY;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}
