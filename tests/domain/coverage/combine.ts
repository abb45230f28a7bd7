import type { CoverageIndex } from '../../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../../src/domain/coverage/cell.ts';
import type { CoverageOptions, Match } from '../../../src/domain/coverage/options.ts';
import type { Coverage } from '../../../src/domain/coverage/state.ts';

/** Best first, as DESIGN §3 has it. */
const ORDER = [
  'served local',
  'served area',
  'planned null',
  'unknown ambiguous',
  'unknown stale',
  'unknown notSurveyed',
  'notFound null',
  'gap null',
];

const rank = ({ state, reason }: Coverage) => ORDER.indexOf(`${state} ${reason}`);

/**
 * Coverage of several types together: `any` takes the best, `all` the worst; `notApplicable` wins over everything. All
 * services and unplaced records are listed; the survey is that of the cell that decided.
 */
export function combine(cells: readonly Coverage[], match: Match): Coverage {
  const ranked = cells.toSorted((a, b) => rank(a) - rank(b));
  const outside = cells.find(({ state }) => state === 'notApplicable');
  const chosen = outside ?? ranked.at(match === 'any' ? 0 : -1);
  if (chosen === undefined) throw new Error('combine: expected a cell');
  const { state, reason, survey } = chosen;
  return {
    state,
    reason,
    survey,
    services: cells.flatMap((cell) => cell.services),
    unplaced: cells.flatMap((cell) => cell.unplaced),
  };
}

/** Coverage of one hromada and one type (indices of the index's input). */
export function coverCell(
  index: CoverageIndex,
  hromada: number,
  type: number,
  options: CoverageOptions,
): Coverage {
  return coverHromadas(index, [type], 'any', options)[hromada] as Coverage;
}
