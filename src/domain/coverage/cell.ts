import type { CoverageIndex } from './build.ts';
import { combineOutcomes, type Match } from './combine.ts';
import { bestSurvey, decide } from './decide.ts';
import { itemsOf } from './links.ts';
import type { CoverageOptions } from './options.ts';
import { GAP, NOT_FOUND, outcomeAt } from './outcome.ts';
import type { Coverage } from './state.ts';
import { type Clock, clockOf } from './timeline.ts';

/** Coverage of one hromada and one type (indices of the index's input). */
export function coverCell(
  index: CoverageIndex,
  hromada: number,
  type: number,
  options: CoverageOptions,
): Coverage {
  return coverWith(index, hromada, [type], 'any', clockOf(options));
}

/**
 * Coverage of one hromada and several types together, equal to `combine` of its cells; with no types, of any type
 * of the index.
 */
export function coverHromada(
  index: CoverageIndex,
  hromada: number,
  types: readonly number[],
  match: Match,
  options: CoverageOptions,
): Coverage {
  const [chosen, how] = selection(index, types, match);
  return coverWith(index, hromada, chosen, how, clockOf(options));
}

/** `coverHromada` of every hromada, in the order of the input: one pass over the options. */
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

function selection(index: CoverageIndex, types: readonly number[], match: Match): [readonly number[], Match] {
  return types.length > 0 ? [types, match] : [Array.from({ length: index.types }, (_, i) => i), 'any'];
}

function coverWith(
  index: CoverageIndex,
  hromada: number,
  types: readonly number[],
  match: Match,
  clock: Clock,
): Coverage {
  const cells = types.map((type) => hromada * index.types + type);
  const outcomes = cells.map((cell) => decide(index, cell, hromada, clock));
  const outcome = combineOutcomes(outcomes, match);
  const deciding = cells[outcomes.indexOf(outcome)];
  const absent = outcome === GAP || outcome === NOT_FOUND;
  return {
    ...outcomeAt(outcome),
    services: cells.flatMap((cell) => itemsOf(index.services, cell)),
    survey: absent && deciding !== undefined ? bestSurvey(index, deciding, clock) : null,
    unplaced: cells.flatMap((cell) => itemsOf(index.unplaced, cell)),
  };
}
