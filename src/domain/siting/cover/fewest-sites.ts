import { bestHosts } from './best-hosts.ts';
import { maximalCovering, minimalSites } from './cover-model.ts';
import { meetsFloors } from '../floors.ts';
import { chooseGreedily, coveredBy } from '../greedy.ts';
import { better, type Run, type Solution, without } from '../run.ts';

/** Of the fewest sites those that cover most are looked for so long, seconds; what is proven is their number. */
export const POLISH_SECONDS = 5;

/** The fewest new sites that cover a percentage of the total, and among as many those that cover most. */
export async function fewestSites(run: Run, percent: number): Promise<Solution> {
  const { field, ask, tell } = run;
  const reduced = run.reduced();
  const target = targetOf(field.total, percent);
  const greedy = chooseGreedily(
    field,
    reduced.candidates,
    (sites, covered) => covered >= target && meetsFloors(field, sites),
  );
  if (target > field.reachable) return without('percent', greedy);
  if (!meetsFloors(field, greedy)) return without('floor', greedy);
  if (greedy.length <= 1) {
    return {
      status: 'optimal',
      cause: null,
      ...(await bestHosts(run, greedy)),
      bound: greedy.length,
      greedy,
    };
  }
  tell(greedy, greedy.length, null);
  const answer = await ask(minimalSites(reduced, target - field.coveredBefore), greedy, {
    candidates: reduced.candidates,
    tell: ({ best, bound }, sites) => tell(sites ?? greedy, best, bound),
  });
  const found = answer.sites !== null && isEnough(run, target, answer.sites) ? answer.sites : null;
  const fewest = found !== null && found.length <= greedy.length ? found : greedy;
  const least = Math.ceil(Math.max(1, answer.bound ?? 1) - 1e-3);
  const proven = answer.proven || least >= fewest.length;
  return {
    status: proven ? 'optimal' : 'feasible',
    cause: null,
    ...(await bestHosts(run, await polished(run, fewest), true)),
    bound: proven ? fewest.length : least,
    greedy,
  };
}

/** Whole weight that a percentage asks for. */
export function targetOf(total: number, percent: number): number {
  return Math.ceil((total * percent) / 100 - 1e-6);
}

function isEnough({ field }: Run, target: number, sites: readonly number[]): boolean {
  return coveredBy(field, sites) >= target && meetsFloors(field, sites);
}

async function polished(run: Run, sites: readonly number[]): Promise<readonly number[]> {
  const { field, ask } = run;
  const reduced = run.reduced();
  const model = maximalCovering(reduced, sites.length, field.coveredBefore);
  const answer = await ask(model, sites, { seconds: POLISH_SECONDS, candidates: reduced.candidates });
  const found = answer.sites !== null && meetsFloors(field, answer.sites) ? answer.sites : sites;
  return better(field, found, sites);
}
