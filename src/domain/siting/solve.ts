import { fewestSites } from './fewest-sites.ts';
import { layField } from './field.ts';
import { coveredBy } from './greedy.ts';
import { type LoadSolver, solveMip } from './highs.ts';
import { mostCovered } from './most-covered.ts';
import { reduce } from './reduce.ts';
import { resultOf } from './result.ts';
import type { Run } from './run.ts';
import type { SitesProgress, SitesRequest, SitesResult } from './types.ts';

export interface SolveOptions {
  /** Asked only where choosing sites one after another does not settle the question. */
  readonly load: LoadSolver;
  /** Milliseconds of any clock that only goes on. */
  readonly now: () => number;
  readonly onProgress?: ((progress: SitesProgress) => void) | undefined;
}

/** A solver given no time would return nothing at all. */
const LEAST_SECONDS = 0.1;

/**
 * Best sites, proven by HiGHS. Throws RangeError where the question makes no sense (a negative radius, count,
 * percentage or weight). Blocks while it solves: in a browser only a worker may call it.
 */
export async function solveSites(request: SitesRequest, options: SolveOptions): Promise<SitesResult> {
  check(request);
  const { goal, timeLimit } = request;
  const started = options.now();
  let loading = 0;
  const seconds = (): number => (options.now() - started - loading) / 1000;
  const field = layField(request);
  const reduced = reduce(field);
  const ask: Run['ask'] = async (model, start, how = {}) => {
    const { seconds: most = Infinity, silent = false, candidates = reduced.candidates } = how;
    const asked = options.now();
    const highs = await options.load();
    loading += options.now() - asked;
    const report = silent ? undefined : inUnit(options.onProgress, model.maximise ? field.scale : 1);
    report?.({ seconds: 0, best: model.maximise ? coveredBy(field, start) : start.length, bound: null });
    const begun = seconds();
    const left = Math.min(most, Math.max(LEAST_SECONDS, (timeLimit ?? Infinity) - begun));
    const answer = solveMip(highs, model, {
      timeLimit: left,
      isOver: () => seconds() - begun >= left,
      start: start.map((site) => candidates.indexOf(site)).filter((i) => i !== -1),
      onProgress: report,
    });
    return { ...answer, sites: answer.chosen.map((i) => candidates[i] as number) };
  };
  const run: Run = { field, reduced, ask };
  const solution = await (goal.kind === 'new'
    ? mostCovered(run, goal.count)
    : fewestSites(run, goal.percent));
  return resultOf(request, field, solution, seconds());
}

/** Weights as they came instead of the whole numbers that the solver works with. */
function inUnit(report: SolveOptions['onProgress'], unit: number): SolveOptions['onProgress'] {
  if (report === undefined) return undefined;
  return ({ seconds, best, bound }) =>
    report({
      seconds,
      best: best === null ? null : best / unit,
      bound: bound === null ? null : bound / unit,
    });
}

function check({ goal, radiusKm, timeLimit }: SitesRequest): void {
  if (!(radiusKm >= 0)) throw new RangeError(`Radius: 0 km or more expected, ${radiusKm} came`);
  if (timeLimit !== null && !(timeLimit > 0)) {
    throw new RangeError(`Time limit: more than 0 seconds expected, ${timeLimit} came`);
  }
  if (goal.kind === 'new' && !(Number.isInteger(goal.count) && goal.count >= 0)) {
    throw new RangeError(`New sites: a whole number of 0 or more expected, ${goal.count} came`);
  }
  if (goal.kind === 'cover' && !(goal.percent >= 0 && goal.percent <= 100)) {
    throw new RangeError(`Percent: 0 to 100 expected, ${goal.percent} came`);
  }
}
