import { judgeOfLevels, quickly } from './centre-judge.ts';
import { type Field, hasLimits } from '../field.ts';
import { matrixOf } from '../matrix.ts';
import { levelsOf } from '../outcome.ts';
import type { Run, Solution } from '../run.ts';
import { bestOf, type Better, type Reach, solved, type WayProblem } from './problem.ts';

/** How long one level is looked at in the first round, and how much longer in each round that follows. */
const FIRST = { seconds: 0.3, moves: 20_000 };
const LONGER = { seconds: 2, moves: 6 };

/**
 * The shortest longest way (p-centre): of the ways that there are, the smallest within which as much can be reached as
 * can be at all, found by halving; each step is a covering problem. First the relaxed ones, which prove quickly how short
 * it cannot be; then in rounds, each of which looks longer at what the one before left open.
 */
export async function centreSites(run: Run, problem: WayProblem, reach: Reach): Promise<Solution> {
  const { field, tell } = run;
  const { greedy } = problem;
  const plain = !hasLimits(field) && field.floors.length === 0;
  let best = await bestOf(run, problem, reach, isCloser, [greedy, reach.sites]);
  const levels = levelsOf(waysOf(field, problem)).filter((way) => way <= (best?.outcome.longest ?? Infinity));
  // Below `proven` nothing is possible; at `high` it is.
  let proven = 0;
  let high = levels.length - 1;
  const take = async (sites: readonly number[], at: number): Promise<void> => {
    best =
      (await bestOf(run, problem, reach, isCloser, [sites, ...(best === null ? [] : [best.sites])])) ?? best;
    high = Math.min(at, atMost(levels, best?.outcome.longest ?? Infinity, at));
  };
  const say = (): void => tell(best?.sites ?? null, best?.outcome.longest ?? null, levels[proven] ?? null);
  if (plain) await take(quickly(field, problem, reach, levels), high);
  const judge = judgeOfLevels(run, problem, reach, plain);
  for (let top = high; proven < top && run.left() > 0; say()) {
    const middle = (proven + top) >> 1;
    if (await judge.isBeyond(levels[middle] as number)) proven = middle + 1;
    else top = middle;
  }
  for (
    let { seconds, moves } = FIRST;
    proven < high && run.left() > 0;
    seconds *= LONGER.seconds, moves *= LONGER.moves
  ) {
    let low = proven;
    while (low < high && run.left() > 0) {
      const middle = (low + high) >> 1;
      const verdict = await judge.atLevel(levels[middle] as number, { seconds, moves });
      if (verdict === 'no') low = proven = middle + 1;
      else if (verdict === null) low = middle + 1;
      else await take(verdict, middle);
      say();
    }
  }
  const isProven = reach.proven && proven >= high;
  const sites = best?.sites ?? greedy;
  const bound = isProven ? (best?.outcome.longest ?? null) : (levels[proven] ?? 0);
  return solved(isProven, sites, bound, greedy);
}

const isCloser: Better = (one, other) =>
  one.longest < other.longest || (one.longest === other.longest && one.way < other.way);

/** All ways that may be the longest one. */
function waysOf(field: Field, { candidates }: WayProblem): number[] {
  const { places, must, existing, ways, weights } = field;
  const n = places.length;
  const matrix = matrixOf(field);
  const found: number[] = [];
  places.forEach((home, i) => {
    if (!((weights[i] as number) > 0)) return;
    for (const site of must) found.push(matrix[i * n + site] as number);
    for (const site of candidates) found.push(matrix[i * n + site] as number);
    for (const site of existing) found.push(ways.between(home, site));
  });
  return found.filter((way) => Number.isFinite(way));
}

/** The last level that is not beyond a way. */
function atMost(levels: readonly number[], way: number, otherwise: number): number {
  const at = levels.findLastIndex((level) => level <= way);
  return at === -1 ? otherwise : at;
}
