import type { CoverageReason, FillKey } from '../../domain/coverage/state.ts';
import type { Translate } from '../../i18n/index.ts';

/** A state in a planner's words, with its reason where that says more: «Громаду не визначено (варіанти)». */
export function stateWord(fill: FillKey, reason: CoverageReason, t: Translate): string {
  if (reason === 'ambiguous') return t('state:plannerReason.ambiguous');
  return reason === 'stale' ? t('card:stale') : t(`state:planner.${fill}`);
}
