import type { Problem } from '../../finding.ts';

/** What was done with the list that somebody should know: left out, mended, counted. */
export interface Note extends Problem {
  /** Of the file; null = the list as a whole. */
  readonly row: number | null;
  /** The header of the column; null = none. */
  readonly header: string | null;
}

/** Counts how often the same thing was done, so that it is said once. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  entries(): [string, number][] {
    return [...this.#counts];
  }
}
