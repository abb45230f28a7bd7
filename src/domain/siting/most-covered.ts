import { bestHosts } from './best-hosts.ts';
import { chooseGreedily, coveredBy } from './greedy.ts';
import { maximalCovering } from './model.ts';
import type { Solution } from './result.ts';
import { better, type Run } from './run.ts';

/** The most that at most `count` new sites cover. Where the greedy choice reaches everything, it is an optimum. */
export async function mostCovered(run: Run, count: number): Promise<Solution> {
  const { field, reduced, ask } = run;
  const greedy = chooseGreedily(field, reduced.candidates, (sites) => sites >= count);
  const known = coveredBy(field, greedy);
  if (count <= 1 || known === field.reachable) {
    return { status: 'optimal', ...(await bestHosts(run, greedy)), bound: known, greedy };
  }
  const answer = await ask(maximalCovering(reduced, count, field.coveredBefore), greedy);
  const sites = better(field, answer.sites, greedy);
  const covered = coveredBy(field, sites);
  // Weights are whole: of a bound only its whole part counts.
  const limit = Math.floor(Math.min(field.reachable, answer.bound ?? Infinity) + 1e-3);
  const proven = answer.proven || limit <= covered;
  return {
    status: proven ? 'optimal' : 'feasible',
    ...(await bestHosts(run, sites)),
    bound: proven ? covered : limit,
    greedy,
  };
}
