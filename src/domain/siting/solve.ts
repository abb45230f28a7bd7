import { factsOf } from './facts.ts';
import { fewestSites } from './cover/fewest-sites.ts';
import { type Field, hasLimits, layField, withOpen } from './field.ts';
import { fewestServing, mostServed } from './full-sites.ts';
import { type LoadSolver, type MipProgress, solveMip } from './highs.ts';
import { mostCovered } from './cover/most-covered.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import { type Reduced, reduce } from './cover/reduce.ts';
import { checkRequest } from './request-check.ts';
import { resultOf } from './result.ts';
import { type Run, type Solution, without } from './run.ts';
import { settleHosts } from './settle.ts';
import type { SitesProgress, SitesRequest, SitesResult } from './types.ts';
import { byWays } from './way/goals.ts';

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
 * Best sites, proven by HiGHS or with a bound. Throws RangeError where the question makes no sense (a negative radius,
 * count, percentage or weight). Blocks while it solves: in a browser only a worker may call it.
 */
export async function solveSites(request: SitesRequest, options: SolveOptions): Promise<SitesResult> {
  const begun = begin(request, options);
  return answer(request, begun, await solutionOf(request, begun.run));
}

/** The same without what each site does: that costs more than many a search. */
export async function solveValue(request: SitesRequest, options: SolveOptions): Promise<SitesResult> {
  const begun = begin(request, options);
  return answer(request, begun, await solutionOf(request, begun.run), false);
}

/**
 * What a search that was stopped had found: the same answer, with the limit that was known by then. Asks the solver only
 * where sites can be full.
 */
export async function sitesSoFar(
  request: SitesRequest,
  { sites, bound }: Pick<SitesProgress, 'sites' | 'bound'>,
  options: SolveOptions,
): Promise<SitesResult> {
  const begun = begin(request, options);
  const { field } = begun;
  const at = new Map(field.places.map(({ code }, i) => [code, i]));
  const known = sites.map((code) => at.get(code)).filter((site) => site !== undefined);
  const { goal } = request;
  const limit =
    bound === null || goal.kind === 'longest'
      ? bound
      : goal.kind === 'cover'
        ? bound - field.must.length
        : bound * field.scale;
  const found = known.filter((site) => !field.must.includes(site)).sort((a, b) => a - b);
  const solution: Solution = {
    status: 'feasible',
    cause: null,
    sites: found,
    proven: false,
    bound: limit,
    greedy: found,
  };
  return answer(request, begun, solution);
}

interface Begun {
  readonly field: Field;
  readonly run: Run;
  readonly seconds: () => number;
}

function begin(request: SitesRequest, options: SolveOptions): Begun {
  checkRequest(request);
  const { timeLimit, goal } = request;
  const started = options.now();
  let loading = 0;
  const seconds = (): number => (options.now() - started - loading) / 1000;
  const field = layField(request);
  const base = withOpen(field, field.must);
  let reduced: Reduced | null = null;
  const inUnit = (whole: number | null): number | null => {
    if (whole === null || goal.kind === 'longest') return whole;
    return goal.kind === 'cover' ? whole + field.must.length : whole / field.scale;
  };
  const codesOf = (sites: readonly number[] | null): string[] =>
    sites === null ? [] : [...field.must, ...sites].map((site) => field.places[site]?.code ?? '').sort();
  const left = (): number => (timeLimit ?? Infinity) - seconds();
  const run: Run = {
    field: base,
    reduced: () => (reduced ??= reduce(base)),
    left,
    tell: (sites, best, bound) =>
      options.onProgress?.({
        seconds: seconds(),
        best: inUnit(best),
        bound: inUnit(bound),
        sites: codesOf(sites),
      }),
    ask: async (model, start, { candidates, seconds: most = Infinity, untimed = false, tell, isEnough }) => {
      const asked = options.now();
      const highs = await options.load();
      loading += options.now() - asked;
      const begun = seconds();
      const limit = untimed ? Infinity : Math.min(most, Math.max(LEAST_SECONDS, left()));
      const sitesOf = (chosen: readonly number[] | null) =>
        chosen?.map((i) => candidates[i] as number) ?? null;
      const isOver = (so: MipProgress): boolean =>
        isEnough?.(so) === true || (!untimed && seconds() - begun >= limit);
      const { chosen, ...found } = solveMip(highs, model, {
        timeLimit: limit,
        isOver,
        start: start?.map((site) => candidates.indexOf(site)).filter((i) => i !== -1) ?? null,
        onProgress: tell && ((so) => tell(so, sitesOf(so.chosen))),
      });
      return { ...found, sites: sitesOf(chosen) };
    },
  };
  return { field, run, seconds };
}

async function solutionOf({ goal, moved = [] }: SitesRequest, run: Run): Promise<Solution> {
  const limits = hasLimits(run.field);
  if (goal.kind === 'cover')
    return limits ? fewestServing(run, goal.percent) : fewestSites(run, goal.percent);
  const count = goal.count + moved.length - run.field.must.length;
  if (count < 0) return without('must', []);
  if (goal.kind === 'new') return limits ? mostServed(run, count) : mostCovered(run, count);
  const solution = await byWays(run, goal.kind, count);
  return { ...solution, sites: await settleHosts(run, goal, solution.sites) };
}

async function answer(
  request: SitesRequest,
  { field, run, seconds }: Begun,
  solution: Solution,
  withFacts = true,
): Promise<SitesResult> {
  const { status } = solution;
  const isNone = status === 'infeasible' || status === 'open';
  const sites = isNone ? [] : [...field.must, ...solution.sites].sort((a, b) => a - b);
  const kind = request.goal.kind;
  const free: Run = { ...run, field: { ...run.field, floors: [] } };
  const outcome: Outcome | null =
    (await outcomeOf(isNone ? free : run, kind, sites)) ?? (await outcomeOf(free, kind, sites));
  if (outcome === null) throw new Error('The solver could not say what these sites come to');
  const facts = isNone || !withFacts ? [] : await factsOf(run, request.goal, sites, outcome);
  const before = await outcomeOf(free, kind, []);
  return resultOf(request, { field, solution, sites, outcome, before, facts, seconds: seconds() });
}
