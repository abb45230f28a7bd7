import type { Code } from '../../../domain/code.ts';
import type { WayChoice } from '../../../domain/filters/way.ts';
import type { NeedFacts } from '../../../domain/need/figure.ts';
import type { Conditions, Draft, GoalKind, Weights } from '../../../domain/siting/draft.ts';
import type { SitesGoal } from '../../../domain/siting/types.ts';

/** What a planner asks of «Де відкрити». Plain data: equal questions have equal JSON. */
export interface Question extends Conditions {
  /** Id of a service type. */
  readonly type: string;
  readonly kind: GoalKind;
  readonly goal: SitesGoal;
  /** Straight km, or minutes by road. */
  readonly radius: number;
  readonly way: WayChoice;
  /** Percent of each raion that must be covered; null = none. */
  readonly floor: number | null;
  /** What services can take a month; null = everybody. `per100`: recipients of 100 residents. */
  readonly capacity: Limits | null;
  /** Seconds. */
  readonly timeLimit: number;
  /** Services of the planner's scenario count as existing. */
  readonly overScenario: boolean;
}

export interface Limits {
  readonly ofNew: number | null;
  readonly unstated: number | null;
  readonly per100: number;
}

export const RANGES = {
  count: [0, 100],
  percent: [1, 100],
  share: [1, 100],
  radius: [1, 300],
  limit: [1, 600],
  floor: [1, 100],
  capacity: [1, 1_000_000],
  unstated: [1, 1_000_000],
  per100: [0.01, 100],
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
  const { kind, weights, rules, spareStatuses, fate, fates } = draft;
  const goal = goalOf(draft);
  const [radius, timeLimit] = [numberIn(draft.radius, 'radius'), numberIn(draft.limit, 'limit')];
  const floor = kind === 'fair' ? numberIn(draft.share, 'share') : optionalIn(draft.floor, 'floor');
  const capacity = limitsOf(draft);
  if (type === '' || goal === null || radius === null || timeLimit === null) return null;
  if (floor === undefined || capacity === undefined || (kind === 'fair' && floor === null)) return null;
  const conditions = { weights, rules, spareStatuses, fate, fates };
  return { type, kind, goal, radius, way, floor, capacity, timeLimit, overScenario, ...conditions };
}

function goalOf(draft: Draft): SitesGoal | null {
  const { kind } = draft;
  if (kind === 'fair') return { kind: 'cover', percent: 0 };
  if (kind === 'cover') {
    const percent = numberIn(draft.percent, 'percent');
    return percent === null ? null : { kind, percent };
  }
  const count = numberIn(draft.count, 'count');
  // No new place at all is a question only where services may be moved.
  const least = draft.fate === 'moved' || codesOf(draft.fates, 'moved').length > 0 ? 0 : 1;
  return count === null || !Number.isInteger(count) || count < least ? null : { kind, count };
}

/** Undefined where a field holds no number in its range. */
function limitsOf({ limited, capacity, unstated, per100, weights }: Draft): Limits | null | undefined {
  if (!limited) return null;
  const [ofNew, known] = [optionalIn(capacity, 'capacity'), optionalIn(unstated, 'unstated')];
  const share = weights === null ? numberIn(per100, 'per100') : 100;
  if (ofNew === undefined || known === undefined || share === null) return undefined;
  return { ofNew, unstated: known, per100: share };
}

export function numberIn(text: string, field: keyof typeof RANGES): number | null {
  const [least, most] = RANGES[field];
  const value = Number(text.replace(',', '.'));
  return text.trim() !== '' && value >= least && value <= most ? value : null;
}

/** Null for an empty field, undefined where what stands in it is no number of its range. */
function optionalIn(text: string, field: keyof typeof RANGES): number | null | undefined {
  return text.trim() === '' ? null : (numberIn(text, field) ?? undefined);
}

/** The rules with another one for a hromada, or without any; `null` removes it. */
export function withRule<T>(
  pairs: readonly (readonly [Code, T])[],
  code: Code,
  rule: T | null,
): readonly (readonly [Code, T])[] {
  const at = pairs.findIndex(([each]) => each === code);
  if (rule === null) return pairs.filter(([each]) => each !== code);
  return at === -1 ? [...pairs, [code, rule]] : pairs.with(at, [code, rule]);
}

/** Hromadas with a rule. */
export const codesOf = <T>(pairs: readonly (readonly [Code, T])[], rule: T): Code[] =>
  pairs.filter(([, each]) => each === rule).map(([code]) => code);

/** How many conditions stand under «Ще умови». */
export function conditionsIn(draft: Draft): number {
  const { rules, spareStatuses, fate, fates, floor, kind, limited } = draft;
  const isFloor = kind !== 'fair' && floor.trim() !== '';
  return (
    rules.length +
    spareStatuses.length +
    fates.length +
    Number(fate !== 'stays') +
    Number(isFloor) +
    Number(limited)
  );
}
