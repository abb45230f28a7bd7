import type { Field } from './field.ts';
import { coveredBy } from './greedy.ts';
import type { MipAnswer } from './highs.ts';
import type { MipModel } from './model.ts';
import type { Reduced } from './reduce.ts';

/** What both goals work with. */
export interface Run {
  readonly field: Field;
  readonly reduced: Reduced;
  /** Solves a model from known sites (places, all of them candidates) within the time that is left. */
  readonly ask: (model: MipModel, start: readonly number[], how?: Asking) => Promise<Found>;
}

export interface Asking {
  /** At most so many seconds. */
  readonly seconds?: number;
  /** No progress: the objective is not that of the question. */
  readonly silent?: boolean;
  /** Places that the model's binaries stand for, where they are not those of `reduced`. */
  readonly candidates?: readonly number[];
}

export interface Found extends Pick<MipAnswer, 'proven' | 'bound'> {
  /** Places. */
  readonly sites: readonly number[];
}

export function better(field: Field, found: readonly number[], known: readonly number[]): readonly number[] {
  return coveredBy(field, found) >= coveredBy(field, known) ? found : known;
}
