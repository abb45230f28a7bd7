import type { XY } from './plane.ts';

/**
 * Of two seats d apart the weights differ by d² times this at most: the line between them then keeps a tenth of d,
 * (1 − 0.8) / 2, from either.
 */
const MOST = 0.8;
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
