import { type CoverageReason, type FillKey, fillOf, isServed } from '../../../domain/coverage/state.ts';
import type { Coverage } from '../../../domain/coverage/state.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { RowPart } from '../../../state/derived.ts';

export type AnswerKey = FillKey | 'ambiguous' | 'stale' | 'conditions' | 'notAll' | 'mixed';

/**
 * Which sentence answers: by state and reason. Where several types are asked for together and are not all alike, `parts`
 * say which there is: the worst state alone would be wrong of the rest.
 */
export function answerKey(
  { state, reason }: Pick<Coverage, 'state' | 'reason'>,
  parts: readonly RowPart[] = [],
): AnswerKey {
  const unlike = parts.some(({ fill, reason: why }) => fill !== parts[0]?.fill || why !== parts[0]?.reason);
  if (unlike && state !== 'served') return parts.some(({ fill }) => isServed(fill)) ? 'notAll' : 'mixed';
  return reasonedKey(fillOf(state, reason), reason);
}

/** A state with a reason that has words of its own is told by it. */
export const reasonedKey = (fill: FillKey, reason: CoverageReason) =>
  reason === 'ambiguous' || reason === 'stale' || reason === 'conditions' ? reason : fill;

/** The answer in one sentence: of what was asked for alone, one type or several. */
export function answerTitle(key: AnswerKey, several: boolean, t: Translate): string {
  if (key === 'notApplicable') return t('find:state.notApplicable');
  if (several && (key === 'planned' || key === 'gap' || key === 'notFound' || key === 'unknown'))
    return t(`find:answer.several.${key}`);
  return t(`find:answer.${key}`);
}
