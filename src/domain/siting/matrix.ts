import type { Field } from './field.ts';

const known = new WeakMap<Field['places'], Float64Array>();

/** Ways between all places, by home × number of places + site; counted when first asked for. */
export function matrixOf({ places, ways }: Pick<Field, 'places' | 'ways'>): Float64Array {
  const kept = known.get(places);
  if (kept !== undefined) return kept;
  const n = places.length;
  const matrix = new Float64Array(n * n);
  places.forEach((home, i) => {
    places.forEach((site, j) => {
      matrix[i * n + j] = ways.between(home, site);
    });
  });
  known.set(places, matrix);
  return matrix;
}

/** By place: the way to the nearest site that takes everybody; Infinity where there is none. */
export function freeWays(field: Field, open: readonly number[]): Float64Array {
  const { places, existing, ways, capacity } = field;
  const n = places.length;
  const nearest = new Float64Array(n).fill(Infinity);
  for (const site of existing) {
    if (site.capacity !== null) continue;
    places.forEach((home, i) => {
      nearest[i] = Math.min(nearest[i] as number, ways.between(home, site));
    });
  }
  if (Number.isFinite(capacity) || open.length === 0) return nearest;
  const matrix = matrixOf(field);
  for (const site of open) {
    for (let i = 0; i < n; i++) nearest[i] = Math.min(nearest[i] as number, matrix[i * n + site] as number);
  }
  return nearest;
}
