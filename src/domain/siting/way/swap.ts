import type { Field } from '../field.ts';
import { freeWays, matrixOf } from '../matrix.ts';

/** Where there is no way at all; only to compare choices by, an answer never holds it. */
const NO_WAY = 1e6;

/**
 * Sites of little way in all (p-median, without limits of what they take): chosen one after another, then exchanged one
 * for one while that helps (Teitz and Bart 1968; all exchanges for a new site in one pass, Whitaker 1983).
 * @param rounds at most so many exchanges
 * @param start sites to begin from instead of choosing
 */
export function bestSwaps(
  field: Field,
  candidates: readonly number[],
  count: number,
  rounds = Infinity,
  start: readonly number[] | null = null,
): number[] {
  const { weights } = field;
  const n = weights.length;
  const median: Median = {
    n,
    weights,
    candidates,
    matrix: matrixOf(field),
    homes: weights.flatMap((weight, i) => (weight > 0 ? [i] : [])),
    base: freeWays({ ...field, capacity: Infinity, existing: free(field) }, field.must).map((way) =>
      Math.min(way, NO_WAY),
    ),
  };
  const chosen = start === null ? chooseByWay(median, Math.min(count, candidates.length)) : [...start];
  for (let round = 0; round < rounds; round++) {
    const swap = bestSwap(median, chosen);
    if (swap === null) break;
    chosen[swap.out] = swap.in;
  }
  return chosen.sort((a, b) => a - b);
}

/** Existing sites as if they could take everybody. */
function free({ existing }: Field): Field['existing'] {
  return existing.map((site) => ({ ...site, capacity: null }));
}

/** What a choice is judged by: the way from place i to site s is `matrix[i * n + s]`, without any new site `base[i]`. */
interface Median {
  readonly n: number;
  readonly matrix: Float64Array;
  readonly weights: readonly number[];
  /** Places that have a weight. */
  readonly homes: readonly number[];
  readonly base: Float64Array;
  readonly candidates: readonly number[];
}

function chooseByWay({ n, matrix, weights, homes, base, candidates }: Median, count: number): number[] {
  const way = base.slice();
  const chosen: number[] = [];
  while (chosen.length < count) {
    let best = -1;
    let most = 0;
    for (const site of candidates) {
      let saved = 0;
      for (const i of homes) {
        const less = (way[i] as number) - (matrix[i * n + site] as number);
        if (less > 0) saved += less * (weights[i] as number);
      }
      if (saved > most) [best, most] = [site, saved];
    }
    if (best === -1) break;
    chosen.push(best);
    for (const i of homes) way[i] = Math.min(way[i] as number, matrix[i * n + best] as number);
  }
  return chosen;
}

/** The exchange that saves most; null where none saves anything. */
function bestSwap(
  { n, matrix, weights, homes, base, candidates }: Median,
  chosen: readonly number[],
): { readonly out: number; readonly in: number } | null {
  if (chosen.length === 0) return null;
  const first = base.slice();
  const second = base.slice();
  const by = new Int32Array(n).fill(-1);
  chosen.forEach((site, k) => {
    for (const i of homes) {
      const way = matrix[i * n + site] as number;
      if (way < (first[i] as number)) {
        second[i] = first[i] as number;
        first[i] = way;
        by[i] = k;
      } else if (way < (second[i] as number)) second[i] = way;
    }
  });
  const isChosen = new Set(chosen);
  let best: { out: number; in: number } | null = null;
  let most = 1e-9;
  const loss = new Float64Array(chosen.length);
  for (const site of candidates) {
    if (isChosen.has(site)) continue;
    loss.fill(0);
    let gain = 0;
    for (const i of homes) {
      const way = matrix[i * n + site] as number;
      const weight = weights[i] as number;
      const now = first[i] as number;
      const k = by[i] as number;
      if (way < now) gain += weight * (now - way);
      else if (k >= 0) loss[k] = (loss[k] as number) + weight * (Math.min(second[i] as number, way) - now);
    }
    loss.forEach((lost, k) => {
      if (gain - lost > most) {
        most = gain - lost;
        best = { out: k, in: site };
      }
    });
  }
  return best;
}
