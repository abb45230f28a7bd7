import { assignModel } from '../assign-model.ts';
import { centreSites } from './centre.ts';
import { type Field, hasLimits } from '../field.ts';
import { freeWays } from '../matrix.ts';
import { bestSwaps } from './swap.ts';
import { lagrange } from './lagrange.ts';
import { type Run, type Solution, without } from '../run.ts';
import {
  bestOf,
  type Better,
  type Choice,
  homesWithWay,
  type Reach,
  solved,
  specOf,
  type WayProblem,
  worthOf,
} from './problem.ts';

/** A model of more links is beyond what the solver does in the time that people wait. */
const MOST_LINKS = 20_000;

/** Sites by how far people have to go; as much as can be reached at all is reached, first. */
export async function byWays(run: Run, kind: 'total' | 'longest', count: number): Promise<Solution> {
  const { field } = run;
  const candidates = field.places.flatMap((_, site) => (field.open[site] === true ? [site] : []));
  const greedy = bestSwaps(field, candidates, count, 0);
  const problem = { kind, candidates, count, greedy };
  const target = await mostReached(run, problem);
  if (target === 'impossible') return without('floor', greedy);
  if (target === 'open') return without('floor', greedy, false);
  return kind === 'total' ? leastWay(run, problem, target) : centreSites(run, problem, target);
}

async function mostReached(run: Run, problem: WayProblem): Promise<Reach | 'impossible' | 'open'> {
  const { candidates, count, greedy } = problem;
  const known = await worthOf(run, problem, greedy);
  const most = limitOfReach(run.field, candidates, count);
  if (known !== null && known.reached >= most - 0.5)
    return { weight: Math.round(known.reached), sites: greedy, proven: true };
  if (count <= 0 && known === null) return 'impossible';
  const { model } = assignModel(run.field, { ...specOf(run, problem), goal: { kind: 'reach' } });
  const answer = await run.ask(model, known === null ? null : greedy, { candidates });
  if (answer.impossible) return 'impossible';
  if (answer.sites === null || answer.value === null)
    return known === null ? 'open' : { weight: Math.round(known.reached), sites: greedy, proven: false };
  return { weight: Math.round(answer.value), sites: answer.sites, proven: answer.proven };
}

/** No choice reaches more: everybody who has a way, and all that the largest sites take. */
function limitOfReach(field: Field, candidates: readonly number[], count: number): number {
  const reachable = homesWithWay(field, candidates).reduce((sum, i) => sum + (field.weights[i] as number), 0);
  const opened = field.must.length + Math.min(count, candidates.length);
  const room = opened === 0 ? 0 : opened * field.capacity;
  return Math.min(
    reachable,
    room + field.existing.reduce((sum, { capacity }) => sum + (capacity ?? Infinity), 0),
  );
}

async function leastWay(run: Run, problem: WayProblem, reach: Reach): Promise<Solution> {
  const { field, tell } = run;
  const { candidates, count, greedy } = problem;
  const start = await bestOf(run, problem, reach, isShorter, [
    bestSwaps(field, candidates, count),
    greedy,
    reach.sites,
  ]);
  const known = start === null ? null : start.outcome.way;
  const report = (sites: readonly number[] | null, bound: number | null): void => tell(sites, known, bound);
  report(start?.sites ?? null, null);
  const { model, links, linked } = assignModel(field, {
    ...specOf(run, problem),
    target: reach.weight,
    goal: { kind: 'way' },
  });
  if (links.length > MOST_LINKS) return largeWay(run, problem, reach, start);
  const answer = await run.ask(model, start?.sites ?? null, {
    candidates,
    tell: ({ best, bound }, sites) =>
      tell(
        sites ?? start?.sites ?? null,
        best === null ? null : best * linked,
        bound === null ? null : bound * linked,
      ),
  });
  const found = await bestOf(run, problem, reach, isShorter, [
    answer.sites ?? [],
    ...(start === null ? [] : [start.sites]),
  ]);
  if (found === null) return without(null, greedy, false);
  const least = answer.bound === null ? null : answer.bound * linked;
  const proven = reach.proven && answer.proven;
  return solved(proven, found.sites, proven ? found.outcome.way : least, greedy);
}

const isShorter: Better = (one, other) => one.way < other.way;

/** Where the whole model is too large: the best of swaps, and a bound by relaxation; then the model of what is left. */
async function largeWay(
  run: Run,
  problem: WayProblem,
  reach: Reach,
  start: Choice | null,
): Promise<Solution> {
  const { field, tell } = run;
  const { candidates, count, greedy } = problem;
  const known = start?.outcome.way ?? Infinity;
  const limits = hasLimits(field) || field.floors.length > 0;
  const relaxed = lagrange(field, {
    candidates,
    count,
    reached: reach.weight,
    free: freeWays(field, field.must),
    best: known,
    isOver: () => run.left() <= 0,
    tell: (bound) => tell(start?.sites ?? null, Number.isFinite(known) ? known : null, bound),
    // What the relaxation chooses is tried: swaps from there may end lower.
    improve: limits ? null : (sites) => bestSwaps(field, candidates, count, undefined, sites),
  });
  const found =
    (await bestOf(run, problem, reach, isShorter, [
      ...(relaxed.sites === null ? [] : [relaxed.sites]),
      ...(start === null ? [] : [start.sites]),
    ])) ?? start;
  if (found === null) return without(null, greedy, false);
  const { way } = found.outcome;
  const proven = reach.proven && relaxed.bound >= way * (1 - 1e-9) - 1e-6;
  return solved(proven, found.sites, proven ? way : relaxed.bound, greedy);
}
