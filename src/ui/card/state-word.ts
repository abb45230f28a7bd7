import type { CoverageReason, FillKey } from '../../domain/coverage/state.ts';
import type { Hromada } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import type { Translate } from '../../i18n/index.ts';
import { notApplicableWords } from '../territory/territory-words.ts';

/** Whose state it is: an occupied hromada says since which edition of the order. */
interface Of extends Pick<Hromada, 'territory'> {
  readonly lang: Language;
}

/** A state in a planner's words, with its reason where that says more: «Громаду не визначено (варіанти)». */
export function stateWord(fill: FillKey, reason: CoverageReason, t: Translate, of?: Of): string {
  if (fill === 'notApplicable' && of !== undefined) return notApplicableWords(of.territory, t, of.lang);
  if (reason === 'ambiguous') return t('state:plannerReason.ambiguous');
  return reason === 'stale' ? t('card:stale') : t(`state:planner.${fill}`);
}
