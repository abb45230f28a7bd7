import type { CoverageGrid } from '../coverage/all.ts';
import type { CoverageIndex } from '../coverage/build.ts';
import { bestSurvey, decide } from '../coverage/decide.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import { GAP, NOT_FOUND } from '../coverage/outcome.ts';
import { clockOf } from '../coverage/timeline.ts';

/**
 * Coverage of all cells under a scenario, equal to `coverAll` of its index: `grid` is that of the published dataset,
 * asked with the same options; only the columns of the types that the scenario touches are decided anew.
 */
export function updateGrid(
  grid: CoverageGrid,
  updated: CoverageIndex,
  types: ReadonlySet<string>,
  options: CoverageOptions,
): CoverageGrid {
  const clock = clockOf(options);
  const outcomes = grid.outcomes.slice();
  const surveys = grid.surveys.slice();
  for (const id of types) {
    const type = updated.typeIndex.get(id);
    if (type === undefined) continue;
    for (let hromada = 0; hromada < updated.hromadas; hromada++) {
      const cell = hromada * grid.types + type;
      const outcome = decide(updated, cell, hromada, clock);
      const absent = outcome === GAP || outcome === NOT_FOUND;
      outcomes[cell] = outcome;
      surveys[cell] = absent ? bestSurvey(updated, cell, clock) : -1;
    }
  }
  return { types: grid.types, outcomes, surveys };
}
