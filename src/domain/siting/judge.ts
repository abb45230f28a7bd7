import { hasLimits } from './field.ts';
import { targetOf } from './cover/fewest-sites.ts';
import { flowOf, siteAt } from './flow-choice.ts';
import { matrixOf } from './matrix.ts';
import { outcomeOf } from './outcome.ts';
import type { Run } from './run.ts';
import type { SitesGoal } from './types.ts';
import { withinReach } from './ways.ts';

/** What a choice is worth to a goal, in whole weights. */
export interface Worth {
  /** Weight that the goal looks at first: covered, or reached by any way. */
  readonly reached: number;
  /** Weight covered, way of all, or longest way. */
  readonly value: number;
  readonly covered: number;
  /** Way of all, by which equally long longest ways are told apart; of no account to coverage. */
  readonly way: number;
}

/** A choice of sites, and what one more would make of it. */
export interface Basis {
  readonly worth: Worth | null;
  readonly plus: (site: number) => Promise<Worth | null> | Worth | null;
}

export type Judge = (sites: readonly number[]) => Promise<Basis> | Basis;

export const isCovering = (goal: SitesGoal): boolean => goal.kind === 'new' || goal.kind === 'cover';

/** Judges choices by a goal; floors of raions are another question. */
export function judgeOf(run: Run, goal: SitesGoal): Judge {
  if (isCovering(goal)) return hasLimits(run.field) ? byFlow(run) : byCover(run);
  return hasLimits(run.field) ? byOutcome(run, goal) : byNearest(run, goal);
}

/** More covered, or as much reached by a shorter way: negative. Zero where both are worth as much. */
export function byWorth(goal: SitesGoal, a: Worth, b: Worth): number {
  if (isCovering(goal)) return b.value - a.value;
  return Math.abs(b.reached - a.reached) > 0.5 ? b.reached - a.reached : a.value - b.value || a.way - b.way;
}

/** Whether another choice still does what the question demands, floors aside. */
export function isAllowed({ field }: Run, goal: SitesGoal, worth: Worth, all: Worth): boolean {
  if (goal.kind === 'cover') return worth.covered >= targetOf(field.total, goal.percent);
  return goal.kind === 'new' || worth.reached >= all.reached - 0.5;
}

const ofCover = (total: number): Worth => ({ reached: total, value: total, covered: total, way: 0 });

/** Where sites take everybody within the radius. */
function byCover({ field }: Run): Judge {
  const { near, weights, existing, places, ways, radius } = field;
  const before = withinReach(ways, places, existing, radius).map((list) => list.length > 0);
  return (sites) => {
    const covered = [...before];
    for (const site of sites) for (const place of near[site] as readonly number[]) covered[place] = true;
    const total = weights.reduce((sum, weight, i) => sum + (covered[i] === true ? weight : 0), 0);
    const gainOf = (site: number): number =>
      (near[site] as readonly number[]).reduce(
        (sum, place) => sum + (covered[place] === true ? 0 : (weights[place] as number)),
        0,
      );
    return { worth: ofCover(total), plus: (site) => ofCover(total + gainOf(site)) };
  };
}

function byFlow({ field }: Run): Judge {
  return (sites) => {
    const flow = flowOf(field, sites);
    return {
      worth: ofCover(flow.total),
      plus: (site) => ofCover(flow.total + flow.gainOf(siteAt(field, site))),
    };
  };
}

function byOutcome(run: Run, goal: SitesGoal): Judge {
  const bare = { ...run, field: { ...run.field, floors: [] } };
  const judge = async (sites: readonly number[]): Promise<Worth | null> => {
    const outcome = await outcomeOf(bare, goal.kind, sites);
    if (outcome === null) return null;
    const { reached, covered, way, longest } = outcome;
    return { reached, covered, way, value: goal.kind === 'total' ? way : longest };
  };
  return async (sites) => ({ worth: await judge(sites), plus: (site) => judge([...sites, site]) });
}

/** Where sites take everybody and ways count: each place goes to the nearest. */
function byNearest({ field }: Run, goal: SitesGoal): Judge {
  const { places, existing, ways, weights, radius } = field;
  const matrix = matrixOf(field);
  const n = places.length;
  const base = Float64Array.from(places, (home) =>
    existing.reduce((least, site) => Math.min(least, ways.between(home, site)), Infinity),
  );
  const worthOf = (way: Float64Array, site: number | null): Worth => {
    let [reached, covered, total, longest] = [0, 0, 0, 0];
    for (let i = 0; i < n; i++) {
      const weight = weights[i] as number;
      const other = site === null ? Infinity : (matrix[i * n + site] as number);
      const least = Math.min(way[i] as number, other);
      if (weight === 0 || least === Infinity) continue;
      reached += weight;
      if (least <= radius) covered += weight;
      total += weight * least;
      if (least > longest) longest = least;
    }
    return { reached, value: goal.kind === 'total' ? total : longest, covered, way: total };
  };
  return (sites) => {
    const way = base.slice();
    for (const site of sites)
      for (let i = 0; i < n; i++) way[i] = Math.min(way[i] as number, matrix[i * n + site] as number);
    return { worth: worthOf(way, null), plus: (site) => worthOf(way, site) };
  };
}
