import type { CoverageState } from '../coverage/state.ts';

/** `organise`: «Прошу організувати…»; `ask`: «Прошу повідомити, хто надає…». */
export type LetterKind = 'organise' | 'ask';

/**
 * Which letter fits what we know. Only a proven absence lets a resident ask for the service to be set up; all else is
 * a question. None where the service is there, or where no council can be asked.
 */
export function letterFor(state: CoverageState): LetterKind | null {
  if (state === 'served' || state === 'notApplicable') return null;
  return state === 'gap' ? 'organise' : 'ask';
}
