import type { CoverageIndex } from './build.ts';
import { bestSurvey, decide } from './decide.ts';
import { itemsOf } from './links.ts';
import type { CoverageOptions } from './options.ts';
import { GAP, NOT_FOUND, outcomeAt } from './outcome.ts';
import type { Coverage } from './state.ts';
import { clockOf } from './timeline.ts';

/** Coverage of all cells, packed: cell = hromada's index × `types` + type's index. */
export interface CoverageGrid {
  readonly types: number;
  /** Numbers of OUTCOMES. */
  readonly outcomes: Uint8Array;
  /** The survey that a claim of absence rests on; -1 without one. */
  readonly surveys: Int32Array;
}

/** Coverage of every hromada × type. */
export function coverAll(index: CoverageIndex, options: CoverageOptions): CoverageGrid {
  const clock = clockOf(options);
  const { types } = index;
  const outcomes = new Uint8Array(index.hromadas * types);
  const surveys = new Int32Array(outcomes.length).fill(-1);
  for (let hromada = 0; hromada < index.hromadas; hromada++) {
    for (let cell = hromada * types; cell < (hromada + 1) * types; cell++) {
      const outcome = decide(index, cell, hromada, clock);
      outcomes[cell] = outcome;
      if (outcome === GAP || outcome === NOT_FOUND) surveys[cell] = bestSurvey(index, cell, clock);
    }
  }
  return { types, outcomes, surveys };
}

/** One cell of a grid as a Coverage, with its lists. */
export function coverageAt(
  index: CoverageIndex,
  grid: CoverageGrid,
  hromada: number,
  type: number,
): Coverage {
  const cell = hromada * grid.types + type;
  const survey = grid.surveys[cell] as number;
  const { state, reason } = outcomeAt(grid.outcomes[cell] as number);
  return {
    state,
    reason,
    services: itemsOf(index.services, cell),
    survey: survey === -1 ? null : survey,
    unplaced: itemsOf(index.unplaced, cell),
  };
}
