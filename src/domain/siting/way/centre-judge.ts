import { assignModel } from '../assign-model.ts';
import { fewestColumns, minimalSites } from '../cover/cover-model.ts';
import { searchCover } from '../cover/cover-search.ts';
import { type Field, withOpen } from '../field.ts';
import { chooseGreedily, coveredBy } from '../greedy.ts';
import { matrixOf } from '../matrix.ts';
import { reduce } from '../cover/reduce.ts';
import type { Run } from '../run.ts';
import { reduceCover, type SetCover } from '../cover/set-cover.ts';
import { homesWithWay, type Reach, specOf, type WayProblem } from './problem.ts';
import { withinReach } from '../ways.ts';

/** Whether so much can be reached within a way: sites that do; `no`: proven that none do; null: not known. */
type Verdict = readonly number[] | 'no' | null;

/** At most so much is spent on one level. */
interface Effort {
  readonly seconds: number;
  /** Of a search for sites that do, which mostly finds them before the solver. */
  readonly moves: number;
}

interface LevelJudge {
  /** Whether a relaxation proves that none do. */
  readonly isBeyond: (limit: number) => Promise<boolean>;
  readonly atLevel: (limit: number, effort: Effort) => Promise<Verdict>;
}

/** The solver's tolerances make no site. */
const MARGIN = 1e-3;

/** Who judges levels: where sites take everybody and everybody is to be reached, each is a set covering problem. */
export function judgeOfLevels(run: Run, problem: WayProblem, reach: Reach, plain: boolean): LevelJudge {
  const homes = homesWithWay(run.field, problem.candidates);
  const all = homes.reduce((sum, i) => sum + (run.field.weights[i] as number), 0);
  if (plain && reach.weight >= all - 0.5) return setCoverJudge(run, problem, homes);
  const by = plain ? byCovering : byServing;
  return {
    isBeyond: () => Promise.resolve(false),
    atLevel: (limit, { seconds }) => by(run, problem, reach, limit, seconds),
  };
}

function setCoverJudge(run: Run, { count }: WayProblem, homes: readonly number[]): LevelJudge {
  const coverOf = (limit: number): SetCover | null => {
    const { before, reach, open } = within(run.field, limit);
    const sitesOf = (home: number) =>
      (reach[home] as readonly number[]).filter((site) => open[site] === true);
    return reduceCover(homes.flatMap((home) => (before[home] === true ? [] : [sitesOf(home)])));
  };
  return {
    isBeyond: async (limit) => {
      const cover = coverOf(limit);
      if (cover === null || cover.forced.length > count) return true;
      const { proven, value } = await run.ask(fewestColumns(cover, true), null, { candidates: [] });
      return proven && (value ?? 0) + cover.forced.length > count + MARGIN;
    },
    atLevel: async (limit, { seconds, moves }) => {
      const cover = coverOf(limit);
      if (cover === null || cover.forced.length > count) return 'no';
      const left = count - cover.forced.length;
      const quick = searchCover(cover, left, moves, () => run.left() <= 0);
      if (quick !== null) return [...cover.forced, ...quick];
      const { sites, bound } = await run.ask(fewestColumns(cover, false), null, {
        seconds,
        candidates: cover.columns,
        isEnough: ({ best, bound: least }) =>
          (best !== null && best <= left + 0.5) || (least !== null && least > left + MARGIN),
      });
      if (sites !== null && sites.length <= left) return [...cover.forced, ...sites];
      return (bound ?? 0) > left + MARGIN ? 'no' : null;
    },
  };
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
export function quickly(
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
      (best !== null && best <= count + 0.5) || (bound !== null && bound > count + MARGIN),
  });
  if (answer.sites !== null && answer.sites.length <= count && coveredBy(field, answer.sites) >= weight)
    return answer.sites;
  return answer.impossible || (answer.bound ?? 0) > count + MARGIN ? 'no' : null;
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
