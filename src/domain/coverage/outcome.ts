import type { CoverageReason, CoverageState } from './state.ts';

export interface Outcome {
  readonly state: CoverageState;
  readonly reason: CoverageReason;
}

/**
 * Every state with its reason, best first: the order in which several types are combined (DESIGN §3: served, planned,
 * unknown, notFound, gap). A number of this list stands for it in typed arrays.
 */
const OUTCOMES = [
  { state: 'served', reason: 'local' },
  { state: 'served', reason: 'area' },
  { state: 'planned', reason: null },
  { state: 'unknown', reason: 'ambiguous' },
  { state: 'unknown', reason: 'stale' },
  { state: 'unknown', reason: 'notSurveyed' },
  { state: 'notFound', reason: null },
  { state: 'gap', reason: null },
  { state: 'notApplicable', reason: null },
] as const satisfies readonly Outcome[];

export const LOCAL = 0;
export const AREA = 1;
export const PLANNED = 2;
export const AMBIGUOUS = 3;
export const STALE = 4;
export const NOT_SURVEYED = 5;
export const NOT_FOUND = 6;
export const GAP = 7;
export const NOT_APPLICABLE = 8;

/** State and reason of a number of the list. */
export function outcomeAt(number: number): Outcome {
  const outcome = OUTCOMES[number];
  if (!outcome) throw new RangeError(`Outcome 0…${OUTCOMES.length - 1} expected, ${number} came`);
  return outcome;
}
