import { areaOfRing, areaWithin, type Ground, type Ring } from './ground.ts';
import type { XY } from './plane.ts';
import { type Box, powerCells, type Site } from './power-cells.ts';

/** A seat with the area that its unit has, in square metres. */
export interface Sized {
  readonly at: XY;
  readonly area: number;
  /** Metres to the edge of the ground; 0 outside of it. */
  readonly toEdge: number;
}

/**
 * Of two seats d apart the weights differ by d² times this at most: the line between them then keeps a tenth of d,
 * (1 − 0.8) / 2, from either.
 */
const MOST = 0.8;
/** On the mirror's country most settlements came to lie in their own cell after the sixth round. */
const ROUNDS = 6;
const STEP = 0.4;

/**
 * Sites whose cells, cut to the ground, come near the units' areas, each with its seat in its own cell: circles of
 * the areas first, then a few rounds in which what has too little gains weight.
 */
export function sitesOf(units: readonly Sized[], ground: Ground, box: Box): Site[] {
  const known = units.reduce((sum, { area }) => sum + area, 0);
  const scale = areaWithin(cornersOf(box), ground) / known;
  const seats = units.map(({ at }) => at);
  const wished = units.map(({ area }) => (area * scale) / Math.PI);
  let weights = keepSeats(seats, wished);
  for (let round = 0; round < ROUNDS; round++) {
    const cells = powerCells(sites(seats, weights), box);
    const got = cells.map((cell, i) => areaOnGround(cell, units[i] as Sized, ground) / Math.PI);
    weights = keepSeats(
      seats,
      weights.map((weight, i) => weight + STEP * ((wished[i] as number) - (got[i] as number))),
    );
  }
  return sites(seats, weights);
}

/** Most cells end before the edge of the ground, and need no cutting to it. */
function areaOnGround(cell: Ring, { at: [x, y], toEdge }: Sized, ground: Ground): number {
  const inner = cell.every(([cx, cy]) => (cx - x) ** 2 + (cy - y) ** 2 < toEdge ** 2);
  return inner ? areaOfRing(cell) : areaWithin(cell, ground);
}

/**
 * The greatest weights, none above those wished, of which no two differ by more than their seats allow. The least
 * weight is final; it bounds the others, of which the least is final, and so on.
 */
export function keepSeats(seats: readonly XY[], wished: readonly number[]): number[] {
  const weights = [...wished];
  const open = [...seats.keys()].sort((i, j) => (weights[i] as number) - (weights[j] as number));
  for (let done = 0; done < open.length; done++) {
    bringLeast(open, done, weights);
    const least = open[done] as number;
    const [x, y] = seats[least] as XY;
    for (let k = done + 1; k < open.length; k++) {
      const i = open[k] as number;
      const [ox, oy] = seats[i] as XY;
      const bound = (weights[least] as number) + MOST * ((x - ox) ** 2 + (y - oy) ** 2);
      if ((weights[i] as number) > bound) weights[i] = bound;
    }
  }
  return weights;
}

/** Swaps the unit of the least weight, of those from `start` on, to the place `start`. */
function bringLeast(order: number[], start: number, weights: readonly number[]): void {
  let least = start;
  for (let k = start + 1; k < order.length; k++) {
    if ((weights[order[k] as number] as number) < (weights[order[least] as number] as number)) least = k;
  }
  [order[start], order[least]] = [order[least] as number, order[start] as number];
}

function sites(seats: readonly XY[], weights: readonly number[]): Site[] {
  return seats.map((at, i) => ({ at, weight: weights[i] as number }));
}

function cornersOf([west, south, east, north]: Box): XY[] {
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ];
}
