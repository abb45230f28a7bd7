import type { Code } from '../../domain/code.ts';
import type { Place } from '../canvas/use-world.ts';
import type { XY } from '../../draw/types.ts';

const DIRECTIONS = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
} as const;

export type ArrowKey = keyof typeof DIRECTIONS;

export const isArrowKey = (key: string): key is ArrowKey => key in DIRECTIONS;

/**
 * How far a place lies in a direction: its distance, more for straying, far more outside of the quarter straight ahead.
 * Of the measures tried, this is one that leaves no unit of any oblast or of the country without a way to it.
 */
function cost([dx, dy]: XY, [ux, uy]: XY): number {
  const along = dx * ux + dy * uy;
  if (along <= 0) return Number.POSITIVE_INFINITY;
  const across = Math.abs(dx * uy - dy * ux);
  return Math.hypot(along, across) + across / 2 + (across > along ? 1e6 : 0);
}

/** The unit that the eye meets first when it goes from one in a direction; null at the edge. */
export function neighbourOf(
  units: readonly Pick<Place, 'code' | 'centroid'>[],
  from: Code,
  key: ArrowKey,
): Code | null {
  const start = units.find(({ code }) => code === from);
  if (start === undefined) return null;
  let best: { code: Code; cost: number } | null = null;
  for (const { code, centroid } of units) {
    const way: XY = [centroid[0] - start.centroid[0], centroid[1] - start.centroid[1]];
    const far = cost(way, DIRECTIONS[key]);
    if (far < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { code, cost: far };
  }
  return best?.code ?? null;
}
