import { type AssignSpec, assignModel } from './assign-model.ts';
import { HOSTS_SECONDS, quietly } from './cover/best-hosts.ts';
import { POLISH_SECONDS, targetOf } from './cover/fewest-sites.ts';
import { chooseByFlow, flowOf, withoutIdle } from './flow-choice.ts';
import { byHost, hostValues } from './hosts.ts';
import { floorsHold } from './outcome.ts';
import { type Run, type Solution, without } from './run.ts';

/** The most that at most `count` new sites cover, where sites may be full. */
export async function mostServed(run: Run, count: number): Promise<Solution> {
  const { field, tell } = run;
  const candidates = candidatesOf(run);
  const greedy = chooseByFlow(field, field.must, candidates, ({ length }) => length >= count);
  const known = served(run, greedy);
  const holds = await floorsHold(run, greedy);
  const limit = Math.min(field.reachable, served(run, candidates));
  if (count <= 0 && !holds) return without('floor', greedy);
  if (holds && (count <= 1 || known === limit)) return settled(run, greedy, known, greedy, known);
  if (holds) tell(greedy, known, null);
  const { model } = assignModel(field, { ...specOf(run, candidates), goal: { kind: 'reach' }, count });
  const answer = await run.ask(model, holds ? greedy : null, {
    candidates,
    tell: ({ best, bound }, sites) => tell(sites ?? (holds ? greedy : null), best, bound),
  });
  if (answer.impossible) return without('floor', greedy);
  if (answer.sites === null && !holds) return without('floor', greedy, false);
  const isNew = answer.sites !== null && (!holds || served(run, answer.sites) >= known);
  const sites = isNew ? (answer.sites ?? greedy) : greedy;
  const covered = served(run, sites);
  const bound = Math.floor(Math.min(limit, answer.bound ?? Infinity) + 1e-3);
  return settled(run, sites, covered, greedy, answer.proven || bound <= covered ? covered : bound);
}

/** The fewest new sites that cover a percentage, where sites may be full. */
export async function fewestServing(run: Run, percent: number): Promise<Solution> {
  const { field, tell } = run;
  const candidates = candidatesOf(run);
  const target = targetOf(field.total, percent);
  const greedy = chooseByFlow(field, field.must, candidates, (_, covered) => covered >= target);
  if (served(run, greedy) < target) return without('percent', greedy);
  const holds = await floorsHold(run, greedy);
  if (!holds && !(await floorsHold(run, candidates))) return without('floor', greedy);
  const known = holds ? greedy : candidates;
  if (holds && greedy.length <= 1)
    return { ...(await settled(run, greedy, served(run, greedy), greedy, 0, true)), bound: greedy.length };
  tell(known, known.length, null);
  const spec = { ...specOf(run, candidates), target };
  const answer = await run.ask(assignModel(field, { ...spec, goal: { kind: 'sites' } }).model, known, {
    candidates,
    tell: ({ best, bound }, sites) => tell(sites ?? known, best, bound),
  });
  const fewest = answer.sites !== null && answer.sites.length <= known.length ? answer.sites : known;
  const least = Math.ceil(Math.max(1, answer.bound ?? 1) - 1e-3);
  const proven = answer.proven || least >= fewest.length;
  const most = { ...spec, goal: { kind: 'reach' } as const, count: fewest.length };
  const polished = await run.ask(assignModel(field, most).model, fewest, {
    seconds: POLISH_SECONDS,
    candidates,
  });
  const isMore = polished.sites !== null && served(run, polished.sites) >= served(run, fewest);
  const sites = isMore ? (polished.sites ?? fewest) : fewest;
  const answered = await settled(run, sites, served(run, sites), greedy, 0, true);
  return { ...answered, status: proven ? 'optimal' : 'feasible', bound: proven ? fewest.length : least };
}

/** Places where a site may be opened and would find somebody. */
function candidatesOf({ field }: Run): number[] {
  return field.places.flatMap((_, site) =>
    field.open[site] === true && field.near[site]?.some((place) => (field.weights[place] as number) > 0)
      ? [site]
      : [],
  );
}

function specOf({ field }: Run, candidates: readonly number[]): Omit<AssignSpec, 'goal'> {
  return { open: field.must, candidates, count: null, longest: field.radius, target: null };
}

function served({ field }: Run, sites: readonly number[]): number {
  return flowOf(field, [...field.must, ...sites]).total;
}

/** Of choices that serve as much with as few sites, that with the best hosts; no site that adds nothing. */
async function settled(
  run: Run,
  found: readonly number[],
  covered: number,
  greedy: readonly number[],
  bound: number,
  isFewest = false,
): Promise<Solution> {
  const { field } = run;
  const status = bound === covered || isFewest ? 'optimal' : 'feasible';
  const neat = isFewest ? found : await neatOf(run, found);
  const result = { status, cause: null, sites: neat, proven: neat.length === 0, bound, greedy } as const;
  if (neat.length === 0) return result;
  const candidates = candidatesOf(run);
  const spec = { ...specOf(run, candidates), target: covered, count: neat.length };
  // Where it is asked twice, both share the time.
  const seconds = isFewest ? HOSTS_SECONDS : HOSTS_SECONDS / 2;
  const fewer = isFewest ? null : await hosts(run, { ...spec, goal: { kind: 'sites' } }, neat, seconds);
  const few = fewer?.sites ?? neat;
  const values = hostValues(field, candidates, few.length);
  const best = await hosts(
    run,
    { ...spec, count: few.length, goal: { kind: 'hosts', values } },
    few,
    seconds,
  );
  const valid = best?.sites != null && served(run, best.sites) >= covered && best.sites.length <= few.length;
  const proven = valid && best.proven && (isFewest || fewer?.proven === true);
  return { ...result, sites: valid ? (best.sites ?? few) : few, proven };
}

async function neatOf(run: Run, sites: readonly number[]): Promise<readonly number[]> {
  const { field } = run;
  const neat = withoutIdle(field, field.must, sites, (a, b) => byHost(field, b, a));
  return neat.length === sites.length || (await floorsHold(run, neat)) ? neat : sites;
}

function hosts(run: Run, spec: AssignSpec, start: readonly number[], seconds: number) {
  return quietly(() =>
    run.ask(assignModel(run.field, spec).model, start, {
      seconds,
      candidates: spec.candidates,
    }),
  );
}
