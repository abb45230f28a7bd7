import type { WayChoice } from '../../../domain/filters/way.ts';
import type { Code } from '../../../domain/code.ts';
import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { CoverGoal } from '../../../domain/siting/types.ts';

/** Whom to count: a need figure by its id; null = residents. */
export type Weights = NeedFacts['id'] | null;

/** What a planner asks of «Де відкрити». */
export interface Question {
  /** Id of a service type. */
  readonly type: string;
  readonly goal: CoverGoal;
  /** Straight km, or minutes by road. */
  readonly radius: number;
  readonly way: WayChoice;
  readonly weights: Weights;
  /** Seconds. */
  readonly timeLimit: number;
  /** No new site where there are hostilities or a part is occupied. */
  readonly spareFire: boolean;
  /** Nor in these hromadas. */
  readonly spared: readonly Code[];
  /** Services of the planner's scenario count as existing. */
  readonly overScenario: boolean;
}

/** The form as it is typed; text of fields may be no number yet. */
export interface Draft {
  readonly kind: CoverGoal['kind'];
  readonly count: string;
  readonly percent: string;
  readonly radius: string;
  readonly weights: Weights;
  readonly limit: string;
  readonly spareFire: boolean;
  readonly spared: readonly Code[];
}

export const START: Draft = {
  kind: 'new',
  count: '2',
  percent: '80',
  radius: '30',
  weights: null,
  limit: '20',
  spareFire: false,
  spared: [],
};

export const RANGES = {
  count: [1, 100],
  percent: [1, 100],
  radius: [1, 300],
  limit: [1, 600],
} as const;

/** What was chosen where it can still be counted, else residents: a file is closed, another type has other figures. */
export function offered(weights: Weights, needs: readonly Pick<NeedFacts, 'id'>[]): Weights {
  return needs.some(({ id }) => id === weights) ? weights : null;
}

/** The question of a form; null while a field holds no number in its range. */
export function questionOf(
  type: string,
  draft: Draft,
  overScenario: boolean,
  way: WayChoice = 'straight',
): Question | null {
  const [count, percent] = [numberIn(draft.count, 'count'), numberIn(draft.percent, 'percent')];
  const [radius, timeLimit] = [numberIn(draft.radius, 'radius'), numberIn(draft.limit, 'limit')];
  const goal = goalOf(draft.kind, count, percent);
  if (type === '' || goal === null || radius === null || timeLimit === null) return null;
  const { weights, spareFire, spared } = draft;
  return { type, goal, radius, way, weights, timeLimit, spareFire, spared, overScenario };
}

function goalOf(kind: CoverGoal['kind'], count: number | null, percent: number | null): CoverGoal | null {
  if (kind === 'new') return count === null || !Number.isInteger(count) ? null : { kind, count };
  return percent === null ? null : { kind, percent };
}

export function numberIn(text: string, field: keyof typeof RANGES): number | null {
  const [least, most] = RANGES[field];
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value >= least && value <= most ? value : null;
}
