/** A sum of figures some of which may not be known. */
export interface KnownSum {
  /** Of those that are known, zero among them; null where none of them is. Of nothing at all: 0. */
  readonly sum: number | null;
  /** How many are not known. */
  readonly silent: number;
}

/** Adds what is known, and never makes a zero of what is not. */
export function sumKnown(figures: readonly (number | null)[]): KnownSum {
  const known = figures.filter((figure) => figure !== null);
  const silent = figures.length - known.length;
  if (known.length === 0 && silent > 0) return { sum: null, silent };
  return { sum: known.reduce((sum, figure) => sum + figure, 0), silent };
}
