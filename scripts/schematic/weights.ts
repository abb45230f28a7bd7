import { areaOfRing, areaWithin, type Ground, type Ring } from './ground.ts';
import { keepSeats } from './keep-seats.ts';
import type { XY } from './plane.ts';
import { type Box, powerCells, type Site } from './power-cells.ts';

/** A seat with the area that its unit has, in square metres. */
export interface Sized {
  readonly at: XY;
  readonly area: number;
  /** Metres to the edge of the ground; 0 outside of it. */
  readonly toEdge: number;
}

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
