import type { CoverageState } from '../coverage/state.ts';
import type { ServiceType } from '../service-type.ts';

/** `organise`: «Прошу організувати…»; `ask`: «Прошу повідомити, хто надає…». */
export type LetterKind = 'organise' | 'ask';

/**
 * Which letter fits what we know. Only a proven absence lets a resident ask for the service to be set up; all else is
 * a question. None where the service is there, or where no council can be asked; none about a place that hides: who
 * looks for one must not be led to write it down for a council.
 */
export function letterFor(
  state: CoverageState,
  types: readonly Pick<ServiceType, 'redacted'>[],
): LetterKind | null {
  if (state === 'served' || state === 'notApplicable') return null;
  if (types.some(({ redacted }) => redacted)) return null;
  return state === 'gap' ? 'organise' : 'ask';
}
