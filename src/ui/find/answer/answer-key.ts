import { type CoverageReason, type FillKey, fillOf, isServed } from '../../../domain/coverage/state.ts';
import type { Coverage } from '../../../domain/coverage/state.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { HromadaRow, RowPart } from '../../../state/derived.ts';
import { awayTitle } from '../../territory/territory-words.ts';

export type AnswerKey =
  | FillKey
  | 'ambiguous'
  | 'stale'
  | 'conditions'
  | 'gapSeveral'
  | 'notFoundSeveral'
  | 'notAll'
  | 'mixed';

/**
 * Which sentence answers: by state and reason; an absence speaks of one type or of several. Where several are asked for
 * together and are not all alike, `parts` say which there is: the worst state alone would be wrong of the rest.
 */
export function answerKey(
  { state, reason }: Pick<Coverage, 'state' | 'reason'>,
  types: number,
  parts: readonly RowPart[] = [],
): AnswerKey {
  const unlike = parts.some(({ fill, reason: why }) => fill !== parts[0]?.fill || why !== parts[0]?.reason);
  if (unlike && state !== 'served') return parts.some(({ fill }) => isServed(fill)) ? 'notAll' : 'mixed';
  const key = reasonedKey(fillOf(state, reason), reason);
  if (types < 2) return key;
  if (key === 'gap') return 'gapSeveral';
  return key === 'notFound' ? 'notFoundSeveral' : key;
}

/** A state with a reason that has words of its own is told by it. */
export const reasonedKey = (fill: FillKey, reason: CoverageReason) =>
  reason === 'ambiguous' || reason === 'stale' || reason === 'conditions' ? reason : fill;

/** The answer in one sentence. */
export function answerTitle(key: AnswerKey, hromada: HromadaRow['hromada'], t: Translate): string {
  return key === 'notApplicable' ? awayTitle(hromada, t, true) : t(`find:answer.${key}`);
}
