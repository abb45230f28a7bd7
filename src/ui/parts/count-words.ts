import type { Known } from '../../domain/facets/known.ts';
import type { TypeCount, TypeCounts } from '../../domain/facets/type-counts.ts';
import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

/** «3»; «ще не знаємо»; «немає», where a complete list says so. Never a zero. */
export function knownText(known: Known, t: Translate, lang: Language): string {
  return known.kind === 'stated' ? formatNumber(known.n, lang) : t(`common:count.${known.kind}`);
}

/** «3 послуги», «ще не знаємо», «2 послуги, в інших областях ще 10»: what the list has when the type is chosen. */
export function typeCountWords(
  { here, elsewhere }: TypeCount,
  noun: 'services' | 'places',
  t: Translate,
  lang: Language,
): string {
  const stated = (count: number) =>
    noun === 'places' ? t('find:places', { count }) : t('common:services', { count });
  const own = here.kind === 'stated' ? stated(here.n) : t(`common:count.${here.kind}`);
  if (elsewhere === 0) return own;
  const n = formatNumber(elsewhere, lang);
  return t(here.kind === 'stated' ? 'common:count.more' : 'common:count.only', { own, n });
}

/** Whether «none» may be said of a whole list: complete lists say so of each of its types, and it looks no further. */
export function isNone(counts: TypeCounts, types: readonly string[]): boolean {
  return types.length > 0 && types.every((id) => counts.get(id)?.here.kind === 'none');
}
