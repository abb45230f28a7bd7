import { NOT_APPLICABLE, NOT_SURVEYED, outcomeAt, outcomeOf } from './outcome.ts';
import type { Coverage } from './state.ts';

export type Match = 'any' | 'all';

/**
 * Coverage of several types together: `any` takes the best, `all` the worst, in the order served, planned, unknown,
 * notFound, gap; `notApplicable` wins over everything. Of none: nobody looked. All services and unplaced records are
 * listed; the survey is that of the cell that decided.
 */
export function combine(cells: readonly Coverage[], match: Match): Coverage {
  const outcomes = cells.map(outcomeOf);
  const chosen = decideBetween(outcomes, match);
  const { state, reason } = outcomeAt(chosen);
  return {
    state,
    reason,
    services: cells.flatMap((cell) => cell.services),
    survey: cells[outcomes.indexOf(chosen)]?.survey ?? null,
    unplaced: cells.flatMap((cell) => cell.unplaced),
  };
}

function decideBetween(outcomes: readonly number[], match: Match): number {
  if (outcomes.length === 0) return NOT_SURVEYED;
  if (outcomes.includes(NOT_APPLICABLE)) return NOT_APPLICABLE;
  return match === 'any' ? Math.min(...outcomes) : Math.max(...outcomes);
}
