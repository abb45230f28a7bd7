import type { AssignSpec } from './assign-model.ts';
import { limitOf, type Outcome, outcomeOf } from './outcome.ts';
import type { Run } from './run.ts';

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
