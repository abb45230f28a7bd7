/**
 * A count that may be said: so many are stated; none is stated and nobody can say that there is none; a complete list
 * says that there is none. Only the last is a zero (DESIGN §3: unknown is never zero).
 */
export type Known =
  | { readonly kind: 'stated'; readonly n: number }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'none' };

/** @param complete whoever looked found all there is, and all of it says */
export function knownOf(n: number, complete: boolean): Known {
  if (n > 0) return { kind: 'stated', n };
  return { kind: complete ? 'none' : 'unknown' };
}
