import type { CoverageIndex } from './build.ts';
import { bestSurvey, decide } from './decide.ts';
import { itemsOf } from './links.ts';
import type { CoverageOptions, Match } from './options.ts';
import { GAP, NOT_FOUND, NOT_SURVEYED, type Outcome, outcomeAt, placeOf } from './outcome.ts';
import type { Coverage } from './state.ts';
import { type Clock, clockOf } from './timeline.ts';

/**
 * Coverage of every hromada, in the order of the input, of several types together: `any` takes the best, `all` the worst,
 * in the order of OUTCOMES. With no types, of any type of the index.
 */
export function coverHromadas(
  index: CoverageIndex,
  types: readonly number[],
  match: Match,
  options: CoverageOptions,
): Coverage[] {
  const [chosen, how] = selection(index, types, match);
  const clock = clockOf(options);
  return Array.from({ length: index.hromadas }, (_, h) => coverWith(index, h, chosen, how, clock));
}

/** What each of the types is by itself in a hromada, in their order. */
export function outcomesOf(
  index: CoverageIndex,
  hromada: number,
  types: readonly number[],
  options: CoverageOptions,
): Outcome[] {
  const clock = clockOf(options);
  return types.map((type) => outcomeAt(decide(index, hromada * index.types + type, hromada, clock)));
}

function selection(index: CoverageIndex, types: readonly number[], match: Match): [readonly number[], Match] {
  return types.length > 0 ? [types, match] : [Array.from({ length: index.types }, (_, i) => i), 'any'];
}

/** Without making the cells: all cells of a hromada are applicable, or none is. */
function coverWith(
  index: CoverageIndex,
  hromada: number,
  types: readonly number[],
  match: Match,
  clock: Clock,
): Coverage {
  const first = hromada * index.types;
  let outcome = types.length > 0 ? -1 : NOT_SURVEYED;
  let deciding = first;
  for (const type of types) {
    const found = decide(index, first + type, hromada, clock);
    const better = placeOf(found) - placeOf(outcome);
    if (outcome !== -1 && (match === 'any' ? better >= 0 : better <= 0)) continue;
    outcome = found;
    deciding = first + type;
  }
  const { state, reason } = outcomeAt(outcome);
  const absent = outcome === GAP || outcome === NOT_FOUND;
  return {
    state,
    reason,
    services: itemsOf(index.services, first, types),
    survey: absent ? bestSurvey(index, deciding, clock) : null,
    unplaced: itemsOf(index.unplaced, first, types),
  };
}
