import { assignModel } from './assign-model.ts';
import { minimalSites } from './cover-model.ts';
import { type Field, hasLimits, withOpen } from './field.ts';
import { chooseGreedily, coveredBy } from './greedy.ts';
import { matrixOf } from './matrix.ts';
import { levelsOf, type Outcome } from './outcome.ts';
import { reduce } from './reduce.ts';
import type { Run, Solution } from './run.ts';
import { withinReach } from './ways.ts';
import { type Reach, specOf, type WayProblem, worthOf } from './way-problem.ts';

interface Known {
  readonly sites: readonly number[];
  readonly outcome: Outcome;
}

/** Whether so much can be reached within a way: sites that do; `no`: proven that none do; null: not known. */
type Verdict = readonly number[] | 'no' | null;

/**
 * The shortest longest way (p-centre): of the ways that there are, the smallest within which as much can be reached as
 * can be at all, found by halving; each step is a covering problem.
 */
export async function centreSites(run: Run, problem: WayProblem, reach: Reach): Promise<Solution> {
  const { field, tell } = run;
  const { greedy } = problem;
  let best = await knownOf(run, problem, reach, [greedy, reach.sites]);
  const levels = levelsOf(waysOf(field, problem)).filter((way) => way <= (best?.outcome.longest ?? Infinity));
  let low = 0;
  let high = levels.length - 1;
  // Below this nothing is possible: proven.
  let proven = 0;
  const plain = !hasLimits(field) && field.floors.length === 0;
  if (plain) {
    const quick = quickly(field, problem, reach, levels);
    best = (await knownOf(run, problem, reach, [quick, ...(best === null ? [] : [best.sites])])) ?? best;
    high = atMost(levels, best?.outcome.longest ?? Infinity, high);
  }
  const judge = (limit: number, share: number): Promise<Verdict> => {
    const seconds = Math.max(0.5, run.left() * share);
    return (plain ? byCovering : byServing)(run, problem, reach, limit, seconds);
  };
  while (low < high && run.left() > 0) {
    tell(best?.sites ?? null, best?.outcome.longest ?? null, levels[proven] ?? null);
    const middle = (low + high) >> 1;
    const verdict = await judge(levels[middle] as number, 0.15);
    if (verdict === 'no') low = proven = middle + 1;
    else if (verdict === null) low = middle + 1;
    else {
      best = (await knownOf(run, problem, reach, [verdict, ...(best === null ? [] : [best.sites])])) ?? best;
      high = Math.min(middle, atMost(levels, best?.outcome.longest ?? Infinity, middle));
    }
  }
  // What was left open: first whether the level below the best is impossible, which proves it; then how far the limit goes.
  for (let at = high - 1; at >= proven && run.left() > 0; at = (at + proven) >> 1) {
    const verdict = await judge(levels[at] as number, at === high - 1 ? 0.7 : 0.5);
    if (verdict === 'no') proven = at + 1;
    else if (verdict !== null) {
      best = (await knownOf(run, problem, reach, [verdict, ...(best === null ? [] : [best.sites])])) ?? best;
      at = high = Math.min(at, atMost(levels, best?.outcome.longest ?? Infinity, at));
    }
    if (proven >= high || at === proven) break;
  }
  const isProven = reach.proven && proven >= high;
  const sites = best?.sites ?? greedy;
  const bound = isProven ? (best?.outcome.longest ?? null) : (levels[proven] ?? 0);
  return {
    status: isProven ? 'optimal' : 'feasible',
    cause: null,
    sites,
    proven: sites.length === 0,
    bound,
    greedy,
  };
}

async function knownOf(
  run: Run,
  problem: WayProblem,
  { weight }: Reach,
  choices: readonly (readonly number[])[],
): Promise<Known | null> {
  let best: Known | null = null;
  for (const sites of choices) {
    const outcome = await worthOf(run, problem, sites);
    if (outcome === null || outcome.reached < weight - 0.5) continue;
    const { longest, way } = outcome;
    if (
      best === null ||
      longest < best.outcome.longest ||
      (longest === best.outcome.longest && way < best.outcome.way)
    )
      best = { sites, outcome };
  }
  return best;
}

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

/** The field as if the radius were another. */
function within(field: Field, radius: number): Field {
  const { places, existing, ways, must, weights } = field;
  const n = places.length;
  const matrix = matrixOf(field);
  const near: number[][] = places.map(() => []);
  const reach = places.map((_, i) => {
    const list: number[] = [];
    for (let j = 0; j < n; j++) {
      if ((matrix[i * n + j] as number) > radius) continue;
      list.push(j);
      near[j]?.push(i);
    }
    return list;
  });
  const before = withinReach(ways, places, existing, radius).map((list) => list.length > 0);
  const coveredBefore = weights.reduce((sum, weight, i) => sum + (before[i] === true ? weight : 0), 0);
  return withOpen({ ...field, radius, near, reach, before, coveredBefore }, must);
}

/** By choosing one after another: the smallest level at which that is enough, found by halving. */
function quickly(
  field: Field,
  { candidates, count, greedy }: WayProblem,
  { weight }: Reach,
  levels: readonly number[],
): readonly number[] {
  let [low, high] = [0, levels.length - 1];
  let best = greedy;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = within(field, levels[middle] as number);
    const chosen = chooseGreedily(
      at,
      candidates,
      (sites, covered) => covered >= weight || sites.length > count,
    );
    if (chosen.length <= count && coveredBy(at, chosen) >= weight) [high, best] = [middle, chosen];
    else low = middle + 1;
  }
  return best;
}

async function byCovering(
  run: Run,
  { count }: WayProblem,
  { weight }: Reach,
  limit: number,
  seconds: number,
): Promise<Verdict> {
  const field = within(run.field, limit);
  if (field.coveredBefore >= weight) return [];
  const reduced = reduce(field);
  const linked = reduced.groups.reduce((sum, group) => sum + group.weight, 0);
  if (field.coveredBefore + linked < weight || count === 0) return 'no';
  const answer = await run.ask(minimalSites(reduced, weight - field.coveredBefore), null, {
    seconds,
    candidates: reduced.candidates,
    isEnough: ({ best, bound }) =>
      (best !== null && best <= count + 0.5) || (bound !== null && bound > count + 1e-3),
  });
  if (answer.sites !== null && answer.sites.length <= count && coveredBy(field, answer.sites) >= weight)
    return answer.sites;
  return answer.impossible || (answer.bound ?? 0) > count + 1e-3 ? 'no' : null;
}

async function byServing(
  run: Run,
  problem: WayProblem,
  { weight }: Reach,
  limit: number,
  seconds: number,
): Promise<Verdict> {
  const { model, linked } = assignModel(run.field, {
    ...specOf(run, problem),
    longest: limit,
    goal: { kind: 'reach' },
  });
  if (linked < weight) return 'no';
  const answer = await run.ask(model, null, {
    seconds,
    candidates: problem.candidates,
    isEnough: ({ best, bound }) =>
      (best !== null && best >= weight - 0.5) || (bound !== null && bound < weight - 0.5),
  });
  if (answer.impossible) return 'no';
  if (answer.sites !== null && (answer.value ?? 0) >= weight - 0.5) return answer.sites;
  return answer.proven || (answer.bound ?? Infinity) < weight - 0.5 ? 'no' : null;
}
