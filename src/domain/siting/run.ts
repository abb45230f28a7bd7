import type { Field } from './field.ts';
import { coveredBy } from './greedy.ts';
import type { MipAnswer, MipProgress } from './highs.ts';
import type { MipModel } from './mip.ts';
import type { Reduced } from './cover/reduce.ts';
import type { SitesResult } from './types.ts';

/** What all goals work with. */
export interface Run {
  /** Sites that must be are open in it already. */
  readonly field: Field;
  /** The covering problem without what cannot matter; counted when first asked for. */
  readonly reduced: () => Reduced;
  /** Solves a model from known sites (null = none known) within the time that is left. */
  readonly ask: (model: MipModel, start: readonly number[] | null, how: Asking) => Promise<Found>;
  /** Says what is known: the best so far and the limit, in the unit of the solution's bound. */
  readonly tell: (sites: readonly number[] | null, best: number | null, bound: number | null) => void;
  /** Seconds that are left. */
  readonly left: () => number;
}

export interface Asking {
  /** At most so many seconds. */
  readonly seconds?: number;
  /** What comes of known sites: it is not the search, so no time limit ends it. */
  readonly untimed?: boolean;
  /** Places that the model's binaries stand for. */
  readonly candidates: readonly number[];
  /** How the solver's progress is told; missing = its objective is not that of the question. */
  readonly tell?: (so: Omit<MipProgress, 'chosen'>, sites: readonly number[] | null) => void;
  /** Enough is known: true = stop. */
  readonly isEnough?: (so: MipProgress) => boolean;
}

export interface Found extends Omit<MipAnswer, 'chosen'> {
  /** Places; null where the solver has none. */
  readonly sites: readonly number[] | null;
}

/** An answer in the numbers of the field; sites that must be are not among its sites. */
export interface Solution {
  readonly status: SitesResult['status'];
  readonly cause: SitesResult['cause'];
  readonly sites: readonly number[];
  /** No equal choice is better for its hosts. */
  readonly proven: boolean;
  /** Whole weight (`new`), number of sites (`cover`), way of all in the unit of the weights (`total`), way (`longest`). */
  readonly bound: number | null;
  readonly greedy: readonly number[];
}

/** No choice meets the conditions, or none was found in time. */
export function without(cause: SitesResult['cause'], greedy: readonly number[], isProven = true): Solution {
  const status = isProven ? 'infeasible' : 'open';
  return { status, cause: isProven ? cause : null, sites: [], proven: isProven, bound: null, greedy };
}

export function better(field: Field, found: readonly number[], known: readonly number[]): readonly number[] {
  return coveredBy(field, found) >= coveredBy(field, known) ? found : known;
}
