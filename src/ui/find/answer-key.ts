import { type FillKey, fillOf } from '../../domain/coverage/state.ts';
import type { Coverage } from '../../domain/coverage/state.ts';

export type AnswerKey = FillKey | 'ambiguous' | 'stale' | 'gapSeveral' | 'notFoundSeveral';

/** Which sentence answers: by state and reason; an absence speaks of one type or of several. */
export function answerKey({ state, reason }: Pick<Coverage, 'state' | 'reason'>, types: number): AnswerKey {
  if (reason === 'ambiguous' || reason === 'stale') return reason;
  const fill = fillOf(state, reason);
  if (types < 2) return fill;
  if (fill === 'gap') return 'gapSeveral';
  return fill === 'notFound' ? 'notFoundSeveral' : fill;
}
