import type { Code } from '../code.ts';
import type { TerritoryStatus } from '../hromada.ts';
import type { NeedFacts } from '../need/figure.ts';
import type { Rules } from './place-rules.ts';

/** Whom to count: a need figure by its id; null = residents. */
export type Weights = NeedFacts['id'] | null;

/** What a planner wants; `fair` is the fewest sites that leave no raion behind. */
export const GOALS = ['new', 'cover', 'fair', 'total', 'longest'] as const;
export type GoalKind = (typeof GOALS)[number];

/** What becomes of existing services. */
export const FATES = ['stays', 'moved', 'closed'] as const;
export type Fate = (typeof FATES)[number];

/** Conditions that are chosen, not typed. */
export interface Conditions {
  readonly weights: Weights;
  readonly rules: Rules;
  /** No new site where order 376 lists the hromada so. */
  readonly spareStatuses: readonly TerritoryStatus[];
  /** Of all hromadas of the scope with a service, and of those that are an exception. */
  readonly fate: Fate;
  readonly fates: readonly (readonly [Code, Fate])[];
}

/** The form as it is typed; text of fields may be no number yet, those of conditions may be empty. */
export interface Draft extends Conditions {
  readonly kind: GoalKind;
  readonly count: string;
  readonly percent: string;
  readonly share: string;
  readonly radius: string;
  readonly limit: string;
  readonly floor: string;
  /** Whether it is counted what services can take. */
  readonly limited: boolean;
  readonly capacity: string;
  readonly unstated: string;
  readonly per100: string;
}

/** The form before anything was typed. */
export const START: Draft = {
  kind: 'new',
  count: '2',
  percent: '80',
  share: '50',
  radius: '30',
  weights: null,
  limit: '20',
  floor: '',
  rules: [],
  spareStatuses: [],
  fate: 'stays',
  fates: [],
  limited: false,
  capacity: '',
  unstated: '',
  per100: '1',
};
