import type { Known } from '../../domain/facets/known-count.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

/** «3»; «ще не знаємо»; «немає», where a complete list says so. Never a zero. */
export function knownText(known: Known, t: Translate, lang: Language): string {
  return known.kind === 'stated' ? formatNumber(known.n, lang) : t(`common:count.${known.kind}`);
}
