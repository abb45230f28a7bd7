import type { View } from './view.ts';

export type ProblemReason =
  | 'malformed'
  | 'cut'
  | 'tooLong'
  | 'unknown'
  | 'notNumber'
  | 'outOfRange'
  | 'notDate'
  | 'elsewhere';

/** A part of a link that was dropped, and why. `reason` is a key of i18n `errors.link`. */
export interface Problem {
  /** Key of the fragment: `region`; also of i18n `errors.linkPart`. */
  readonly key: keyof View;
  /** As it stood in the link. */
  readonly value: string;
  readonly reason: ProblemReason;
  /** What would have been right; the same in every language: `any | all`, `0–24`. */
  readonly expected: string;
}
