import type { XY } from './plane.ts';

/** A seat with its weight, both in one plane: weight is in square metres. */
export interface Site {
  readonly at: XY;
  readonly weight: number;
}

/** Least x, least y, greatest x, greatest y. */
export type Box = readonly [number, number, number, number];

/** Square of the distance less the weight: the cell of a site is where its own is the least of all. */
function powerDistance({ at, weight }: Site, point: XY): number {
  return squared(at, point) - weight;
}

/**
 * Power cells (weighted Voronoi cells) inside a box: a convex ring for each site, in their order, open; empty where
 * others leave a site nothing. The box is cut along the line of equal power with each site near enough to matter.
 */
export function powerCells(sites: readonly Site[], box: Box): XY[][] {
  const heaviest = sites.reduce((most, { weight }) => Math.max(most, weight), -Infinity);
  const [west, south, east, north] = box;
  const whole = Math.hypot(east - west, north - south);
  const usual = Math.sqrt(((east - west) * (north - south)) / Math.max(1, sites.length)) * 2;
  const near = nearSites(sites);
  return sites.map((site) => {
    let cell: XY[] = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ];
    // In rings of distance: what lies outside the last one cannot reach the cell any more.
    for (let from = 0, to = usual; ; from = to, to *= 2) {
      for (const other of near(site, from, to)) cell = cut(cell, site, other);
      if (to > whole || cell.length === 0) return cell;
      const nearest = (to + (site.weight - heaviest) / to) / 2;
      if (nearest > 0 && cell.every((corner) => squared(site.at, corner) <= nearest ** 2)) return cell;
    }
  });
}

/** The other sites between two distances of a site, the second left out. */
function nearSites(sites: readonly Site[]): (site: Site, from: number, to: number) => Site[] {
  const byX = sites.toSorted((a, b) => a.at[0] - b.at[0]);
  const place = new Map(byX.map((site, i) => [site, i]));
  return (site, from, to) => {
    const found: Site[] = [];
    const take = (other: Site): void => {
      const apart = squared(site.at, other.at);
      if (apart >= from * from && apart < to * to) found.push(other);
    };
    const middle = place.get(site) as number;
    const within = (other: Site | undefined): other is Site =>
      other !== undefined && Math.abs(other.at[0] - site.at[0]) < to;
    for (let i = middle - 1; within(byX[i]); i--) take(byX[i] as Site);
    for (let i = middle + 1; within(byX[i]); i++) take(byX[i] as Site);
    return found;
  };
}

/** The part of a convex ring that is nearer to `site` than to `other`, by power. */
function cut(ring: readonly XY[], site: Site, other: Site): XY[] {
  const beyond = ring.map((at) => powerDistance(site, at) - powerDistance(other, at));
  if (beyond.every((value) => value <= 0)) return ring as XY[];
  const kept: XY[] = [];
  for (const [i, at] of ring.entries()) {
    const next = (i + 1) % ring.length;
    const [here, there] = [beyond[i] as number, beyond[next] as number];
    if (here <= 0) kept.push(at);
    if (here < 0 !== there < 0 && here !== 0 && there !== 0) {
      kept.push(between(at, ring[next] as XY, here / (here - there)));
    }
  }
  return kept.length < 3 ? [] : kept;
}

function between([ax, ay]: XY, [bx, by]: XY, share: number): XY {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

function squared([ax, ay]: XY, [bx, by]: XY): number {
  return (ax - bx) ** 2 + (ay - by) ** 2;
}
