import { hostsModel, minimalSites } from './cover-model.ts';
import { meetsFloors } from '../floors.ts';
import { coveredBy } from '../greedy.ts';
import { byHost, hostValues } from '../hosts.ts';
import { alternatives } from './reduce.ts';
import type { Run } from '../run.ts';
import { tidy } from './tidy.ts';

/** What is proven by then is how much is covered; choosing among equals may not take long, seconds. */
export const HOSTS_SECONDS = 4;

export interface Hosts {
  /** As many sites or fewer, covering as much. */
  readonly sites: readonly number[];
  /** No choice that covers as much with as few sites has hosts with more people. */
  readonly proven: boolean;
}

/**
 * Among choices that cover as much as the known one with as few sites, the one that a planner would want: most people
 * in the host hromadas, then most hosts with a figure. Never covers less, never needs more sites.
 * @param isFewest no fewer sites cover as much: that is settled already
 */
export async function bestHosts(run: Run, known: readonly number[], isFewest = false): Promise<Hosts> {
  const { field } = run;
  const neat = tidy(field, known);
  const fewest = isFewest ? neat : tidy(field, await fewer(run, neat));
  if (fewest.length === 0) return { sites: [], proven: true };
  if (fewest.length === 1) return { sites: [bestAlone(run, fewest)], proven: true };
  const covered = coveredBy(field, fewest);
  const all = alternatives(field);
  const values = hostValues(field, all.candidates, fewest.length);
  const model = hostsModel(all, covered - field.coveredBefore, fewest.length, values);
  const answer = await quietly(() =>
    run.ask(model, fewest, { seconds: HOSTS_SECONDS, candidates: all.candidates }),
  );
  const found = answer?.sites ?? [];
  const valid = isAsGood(run, found, fewest, covered);
  return { sites: tidy(field, valid ? found : fewest), proven: valid && answer?.proven === true };
}

function isAsGood(
  { field }: Run,
  found: readonly number[],
  known: readonly number[],
  covered: number,
): boolean {
  const few = found.length > 0 && found.length <= known.length;
  return few && coveredBy(field, found) >= covered && meetsFloors(field, found);
}

/** Where everything is reached, fewer sites than those chosen one after another may do. */
async function fewer(run: Run, sites: readonly number[]): Promise<readonly number[]> {
  const { field, ask } = run;
  const covered = coveredBy(field, sites);
  if (sites.length <= 1 || covered < field.reachable) return sites;
  const reduced = run.reduced();
  const model = minimalSites(reduced, covered - field.coveredBefore);
  const answer = await quietly(() =>
    ask(model, inReduced(reduced.candidates, sites), {
      seconds: HOSTS_SECONDS,
      candidates: reduced.candidates,
    }),
  );
  const found = answer?.sites ?? [];
  return found.length < sites.length && isAsGood(run, found, sites, covered) ? found : sites;
}

/** Only what the smaller problem knows can be its start. */
function inReduced(candidates: readonly number[], sites: readonly number[]): readonly number[] | null {
  return sites.every((site) => candidates.includes(site)) ? sites : null;
}

function bestAlone({ field }: Run, [known = 0]: readonly number[]): number {
  const covered = coveredBy(field, [known]);
  return field.places.reduce(
    (best, _, site) =>
      field.open[site] === true &&
      coveredBy(field, [site]) >= covered &&
      meetsFloors(field, [site]) &&
      byHost(field, site, best) < 0
        ? site
        : best,
    known,
  );
}

/** An answer that is proven already is not lost because the solver cannot be had for its ties. */
export async function quietly<T>(ask: () => Promise<T>): Promise<T | null> {
  return ask().catch(() => null);
}
