import { NOT_APPLICABLE, NOT_SURVEYED, outcomeAt, outcomeOf } from './outcome.ts';
import type { Coverage } from './state.ts';

export type Match = 'any' | 'all';

/**
 * One outcome of several: `any` takes the best, `all` the worst, in the order served, planned, unknown, notFound, gap;
 * `notApplicable` wins over everything. Of none: nobody looked.
 */
export function combineOutcomes(outcomes: readonly number[], match: Match): number {
  if (outcomes.length === 0) return NOT_SURVEYED;
  if (outcomes.includes(NOT_APPLICABLE)) return NOT_APPLICABLE;
  return match === 'any' ? Math.min(...outcomes) : Math.max(...outcomes);
}

/** Coverage of several types together: all their services and unplaced records, the survey of the one that decided. */
export function combine(cells: readonly Coverage[], match: Match): Coverage {
  const outcomes = cells.map(outcomeOf);
  const chosen = combineOutcomes(outcomes, match);
  return {
    ...outcomeAt(chosen),
    services: cells.flatMap((cell) => cell.services),
    survey: cells[outcomes.indexOf(chosen)]?.survey ?? null,
    unplaced: cells.flatMap((cell) => cell.unplaced),
  };
}
