import { type Code, prefixOf } from './code.ts';
import type { Hromada } from './hromada.ts';

/** Sizes are alike while one has at most so many times the other's residents. */
const ALIKE = 2.5;

/** How many times larger the larger one is; null where a figure is missing or zero. */
function ratio(a: number | null, b: number | null): number | null {
  if (a === null || b === null || a === 0 || b === 0) return null;
  return Math.max(a, b) / Math.min(a, b);
}

/**
 * Hromadas like one among others (those that have what it lacks): of similar size, first of its raion, then of its
 * oblast, then of elsewhere; inside each the nearest in size first.
 */
export function similarTo(to: Hromada, among: readonly Hromada[], limit: number): Hromada[] {
  const distance = (code: Code): number => {
    if (prefixOf(code, 'raion') === prefixOf(to.code, 'raion')) return 0;
    return prefixOf(code, 'oblast') === prefixOf(to.code, 'oblast') ? 1 : 2;
  };
  return among
    .flatMap((hromada) => {
      const size = hromada.code === to.code ? null : ratio(hromada.population, to.population);
      return size === null || size > ALIKE ? [] : [{ hromada, size, far: distance(hromada.code) }];
    })
    .sort((a, b) => a.far - b.far || a.size - b.size || (a.hromada.code < b.hromada.code ? -1 : 1))
    .slice(0, limit)
    .map(({ hromada }) => hromada);
}
