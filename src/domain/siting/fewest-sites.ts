import { bestHosts } from './best-hosts.ts';
import { chooseGreedily, coveredBy } from './greedy.ts';
import { maximalCovering, minimalSites } from './model.ts';
import type { Solution } from './result.ts';
import { better, type Run } from './run.ts';

/** Of the fewest sites those that cover most are looked for so long, seconds; what is proven is their number. */
const POLISH_SECONDS = 5;

/** The fewest new sites that cover a percentage of the total, and among as many those that cover most. */
export async function fewestSites(run: Run, percent: number): Promise<Solution> {
  const { field, reduced, ask } = run;
  const target = Math.ceil((field.total * percent) / 100 - 1e-6);
  const greedy = chooseGreedily(field, reduced.candidates, (_, covered) => covered >= target);
  if (target > field.reachable) return { status: 'infeasible', sites: [], proven: true, bound: null, greedy };
  if (greedy.length <= 1) {
    return { status: 'optimal', ...(await bestHosts(run, greedy)), bound: greedy.length, greedy };
  }
  const answer = await ask(minimalSites(reduced, target - field.coveredBefore), greedy);
  const enough = answer.sites.length > 0 && coveredBy(field, answer.sites) >= target;
  const fewest = enough && answer.sites.length <= greedy.length ? answer.sites : greedy;
  const least = Math.ceil(Math.max(1, answer.bound ?? 1) - 1e-3);
  const proven = answer.proven || least >= fewest.length;
  return {
    status: proven ? 'optimal' : 'feasible',
    ...(await bestHosts(run, await polished(run, fewest), true)),
    bound: proven ? fewest.length : least,
    greedy,
  };
}

async function polished({ field, reduced, ask }: Run, sites: readonly number[]): Promise<readonly number[]> {
  const model = maximalCovering(reduced, sites.length, field.coveredBefore);
  const answer = await ask(model, sites, { seconds: POLISH_SECONDS, silent: true });
  return better(field, answer.sites, sites);
}
