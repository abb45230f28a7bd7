export type ProblemReason = 'malformed' | 'unknown' | 'notNumber' | 'outOfRange' | 'notDate' | 'elsewhere';

/** A part of a link that was dropped, and why. `reason` is a key of i18n `errors.link`. */
export interface Problem {
  /** Key of the fragment: `region`. */
  readonly key: string;
  /** As it stood in the link. */
  readonly value: string;
  readonly reason: ProblemReason;
  /** What would have been right; the same in every language: `any | all`, `0–24/lat/lon`. */
  readonly expected: string;
}
