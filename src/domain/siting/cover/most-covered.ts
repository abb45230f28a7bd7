import { bestHosts } from './best-hosts.ts';
import { maximalCovering } from './cover-model.ts';
import { meetsFloors } from '../floors.ts';
import { chooseGreedily, coveredBy } from '../greedy.ts';
import { better, type Run, type Solution, without } from '../run.ts';

/** The most that at most `count` new sites cover. Where the greedy choice reaches everything, it is an optimum. */
export async function mostCovered(run: Run, count: number): Promise<Solution> {
  const { field, ask, tell } = run;
  const reduced = run.reduced();
  const greedy = chooseGreedily(field, reduced.candidates, ({ length }) => length >= count);
  const known = coveredBy(field, greedy);
  const holds = meetsFloors(field, greedy);
  if (holds && (count <= 1 || known === field.reachable)) {
    return { status: 'optimal', cause: null, ...(await bestHosts(run, greedy)), bound: known, greedy };
  }
  if (count <= 0) return without('floor', greedy);
  if (holds) tell(greedy, known, null);
  const model = maximalCovering(reduced, count, field.coveredBefore);
  const answer = await ask(model, holds ? greedy : null, {
    candidates: reduced.candidates,
    tell: ({ best, bound }, sites) => tell(sites ?? (holds ? greedy : null), best, bound),
  });
  if (answer.impossible) return without('floor', greedy);
  const found = answer.sites !== null && meetsFloors(field, answer.sites) ? answer.sites : null;
  if (found === null && !holds) return without('floor', greedy, false);
  const sites = holds ? better(field, found ?? greedy, greedy) : (found ?? greedy);
  const covered = coveredBy(field, sites);
  // Weights are whole: of a bound only its whole part counts.
  const limit = Math.floor(Math.min(field.reachable, answer.bound ?? Infinity) + 1e-3);
  const proven = answer.proven || limit <= covered;
  return {
    status: proven ? 'optimal' : 'feasible',
    cause: null,
    ...(await bestHosts(run, sites)),
    bound: proven ? covered : limit,
    greedy,
  };
}
