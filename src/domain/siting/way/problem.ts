import type { AssignSpec } from '../assign-model.ts';
import type { Field } from '../field.ts';
import { matrixOf } from '../matrix.ts';
import { limitOf, type Outcome, outcomeOf } from '../outcome.ts';
import type { Run, Solution } from '../run.ts';

export interface WayProblem {
  readonly kind: 'total' | 'longest';
  readonly candidates: readonly number[];
  readonly count: number;
  readonly greedy: readonly number[];
}

/** The most that can be reached at all, and a choice that does. */
export interface Reach {
  readonly weight: number;
  readonly sites: readonly number[];
  readonly proven: boolean;
}

/** Places with a weight that have a way to some site. */
export function homesWithWay(field: Field, candidates: readonly number[]): number[] {
  const { places, existing, ways, must, weights } = field;
  const matrix = matrixOf(field);
  const sites = [...must, ...candidates];
  return places.flatMap((home, i) => {
    const hasWay =
      (weights[i] as number) > 0 &&
      (sites.some((site) => Number.isFinite(matrix[i * places.length + site])) ||
        existing.some((site) => Number.isFinite(ways.between(home, site))));
    return hasWay ? [i] : [];
  });
}

export function specOf({ field }: Run, { candidates, count, kind }: WayProblem): Omit<AssignSpec, 'goal'> {
  return { open: field.must, candidates, count, longest: limitOf(field, kind), target: null };
}

/** What a choice beyond the sites that must be comes to. */
export function worthOf(
  run: Run,
  { kind }: Pick<WayProblem, 'kind'>,
  sites: readonly number[],
): Promise<Outcome | null> {
  return outcomeOf(run, kind, [...run.field.must, ...sites]);
}

export interface Choice {
  readonly sites: readonly number[];
  readonly outcome: Outcome;
}

/** Whether an outcome is better than another. */
export type Better = (one: Outcome, other: Outcome) => boolean;

/** The best of some choices among those that reach enough; the first of equals. */
export async function bestOf(
  run: Run,
  problem: WayProblem,
  { weight }: Reach,
  isBetter: Better,
  choices: readonly (readonly number[])[],
): Promise<Choice | null> {
  let best: Choice | null = null;
  for (const sites of choices) {
    const outcome = await worthOf(run, problem, sites);
    if (outcome === null || outcome.reached < weight - 0.5) continue;
    if (best === null || isBetter(outcome, best.outcome)) best = { sites, outcome };
  }
  return best;
}

/** The answer of a search; of equal choices only that of no site is surely the least. */
export function solved(
  proven: boolean,
  sites: readonly number[],
  bound: number | null,
  greedy: readonly number[],
): Solution {
  return {
    status: proven ? 'optimal' : 'feasible',
    cause: null,
    sites,
    proven: sites.length === 0,
    bound,
    greedy,
  };
}
