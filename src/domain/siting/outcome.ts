import { type AssignSpec, assignModel, type Assignment, type Link } from './assign-model.ts';
import { type Field, hasLimits } from './field.ts';
import { meetsFloors, servesFloors } from './floors.ts';
import { flowOf } from './flow-choice.ts';
import { freeWays, matrixOf } from './matrix.ts';
import type { Run } from './run.ts';
import type { SitesGoal } from './types.ts';

/** What a choice of sites comes to, in whole weights. */
export interface Outcome {
  /** By place: weight covered within the radius. */
  readonly cover: readonly number[];
  readonly covered: number;
  /** By site (places): weight that goes there. */
  readonly serves: ReadonlyMap<number, number>;
  readonly reached: number;
  /** Weight × way of all who are reached. */
  readonly way: number;
  /** Of those who are reached. */
  readonly longest: number;
}

/**
 * What these sites (places, those that must be among them) and the existing ones come to for a goal; null where they do
 * not meet the floors of the raions.
 */
export async function outcomeOf(
  run: Run,
  goal: SitesGoal['kind'],
  sites: readonly number[],
): Promise<Outcome | null> {
  const { field } = run;
  if (!hasLimits(field)) return nearestOutcome(field, sites);
  const spec = { open: sites, candidates: [], count: null, target: null, longest: limitOf(field, goal) };
  const most = await weigh(run, { ...spec, goal: { kind: 'reach' } });
  if (most === null) return null;
  const target = Math.round(most.value);
  const longest = goal === 'longest' ? await shortest(run, spec, target) : spec.longest;
  const least = await weigh(run, { ...spec, longest, target, goal: { kind: 'way' } });
  return least === null ? null : flowOutcome(field, sites, least);
}

/** How far anybody goes at all: only the goals of coverage end at the radius. */
export function limitOf({ radius }: Field, goal: SitesGoal['kind']): number {
  return goal === 'new' || goal === 'cover' ? radius : Number.MAX_VALUE;
}

/** Whether these sites, besides those that must be, meet the floors of the raions. */
export async function floorsHold(run: Run, sites: readonly number[]): Promise<boolean> {
  const { field } = run;
  if (field.floors.length === 0) return true;
  // As if none were full: what is not reached so is not reached at all.
  if (!meetsFloors(field, sites)) return false;
  const open = [...field.must, ...sites];
  // Nor need the solver be asked where serving the most meets them anyway.
  if (!hasLimits(field) || servesFloors(field, flowOf(field, open).served)) return true;
  const spec = { open, candidates: [], count: null, target: null, longest: field.radius };
  return (await weigh(run, { ...spec, goal: { kind: 'reach' } })) !== null;
}

interface Weighed extends Assignment {
  readonly value: number;
  readonly shares: ArrayLike<number>;
}

async function weigh(run: Run, spec: AssignSpec): Promise<Weighed | null> {
  const assignment = assignModel(run.field, spec);
  const answer = await run.ask(assignment.model, null, { candidates: spec.candidates, untimed: true });
  if (answer.value === null) return null;
  return { ...assignment, value: answer.value, shares: answer.columns };
}

/** The smallest way within which so much can be served. */
async function shortest(run: Run, spec: Omit<AssignSpec, 'goal'>, target: number): Promise<number> {
  const { links } = assignModel(run.field, { ...spec, goal: { kind: 'reach' } });
  const levels = levelsOf(links.map(({ way }) => way));
  let [low, high] = [0, levels.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const most = await weigh(run, { ...spec, longest: levels[middle] as number, goal: { kind: 'reach' } });
    if (most !== null && most.value >= target - 0.5) high = middle;
    else low = middle + 1;
  }
  return levels[low] ?? 0;
}

/** Different ways, ascending. */
export function levelsOf(ways: readonly number[]): number[] {
  return [...new Set(ways)].sort((a, b) => a - b);
}

function nearestOutcome(field: Field, sites: readonly number[]): Outcome | null {
  if (!meetsFloors(field, sites)) return null;
  const { weights, places } = field;
  const n = places.length;
  const matrix = matrixOf(field);
  const links: Link[] = [];
  const free = freeWays(field, []);
  places.forEach((_, place) => {
    let link: Link = { place, site: null, way: free[place] as number };
    for (const site of sites) {
      const way = matrix[place * n + site] as number;
      if (way < link.way) link = { place, site, way };
    }
    if ((weights[place] as number) > 0 && Number.isFinite(link.way)) links.push(link);
  });
  return summed(field, sites, links, () => 1);
}

function flowOutcome(field: Field, sites: readonly number[], { links, shares }: Weighed): Outcome {
  return summed(field, sites, links, (link) => Math.max(0, shares[link] ?? 0));
}

/** Less of a place than this is rounding. */
const NOTHING = 1e-7;

/** People are whole where the solver nearly says so. */
function whole(weight: number): number {
  const near = Math.round(weight);
  return Math.abs(weight - near) < 1e-3 ? near : weight;
}

function summed(
  { weights, radius, places }: Field,
  sites: readonly number[],
  links: readonly Link[],
  shareOf: (link: number) => number,
): Outcome {
  const cover = places.map(() => 0);
  const serves = new Map<number, number>(sites.map((site) => [site, 0]));
  let [covered, reached, total, longest] = [0, 0, 0, 0];
  links.forEach(({ place, site, way }, i) => {
    const share = shareOf(i);
    if (share <= NOTHING) return;
    const weight = whole(share * (weights[place] as number));
    if (way <= radius) {
      cover[place] = (cover[place] as number) + weight;
      covered += weight;
    }
    if (site !== null) serves.set(site, (serves.get(site) ?? 0) + weight);
    reached += weight;
    total += weight * way;
    longest = Math.max(longest, way);
  });
  return { cover, covered, serves, reached, way: total, longest };
}
