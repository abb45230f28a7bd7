import type { CoverageReason, CoverageState } from './state.ts';

export interface Outcome {
  readonly state: CoverageState;
  readonly reason: CoverageReason;
}

/**
 * Every state with its reason, best first: the order in which several types are combined (DESIGN §3: served, planned,
 * unknown, notFound, gap; `placeOf`). A number of this list stands for it in typed arrays.
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
  { state: 'notFound', reason: 'conditions' },
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
/** Services are known, but none that meets the conditions of the list. Last: published tables hold the numbers. */
export const NOT_MET = 9;

/** Its place in the order of the list. */
export const placeOf = (outcome: number): number => (outcome === NOT_MET ? NOT_FOUND - 0.5 : outcome);

/** State and reason of a number of the list. */
export function outcomeAt(number: number): Outcome {
  const outcome = OUTCOMES[number];
  if (!outcome) throw new RangeError(`Outcome 0…${OUTCOMES.length - 1} expected, ${number} came`);
  return outcome;
}
