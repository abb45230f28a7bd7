import type { Language } from '../../domain/text.ts';
import { formatKm, formatMinutes } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { NearestService, ResultItem } from '../../state/derived.ts';

/** «≈ 34 км»; null where it is not known, or would be «≈ 0 км» from a seat to itself, which nobody measured. */
export function kmWords(
  { km, approximate }: Pick<ResultItem, 'km' | 'approximate'>,
  lang: Language,
): string | null {
  return km === null || (approximate && km < 0.5) ? null : formatKm(km, approximate, lang);
}

/** «≈ 40 хв дорогою», from the visitor's seat or, where they stand elsewhere in their hromada, said to be from it. */
export function roadWords({ road }: Pick<ResultItem, 'road'>, t: Translate, lang: Language): string | null {
  if (road === null) return null;
  return t(road.fromSeat ? 'card:roadFromSeat' : 'card:road', { time: formatMinutes(road.minutes, lang) });
}

/** How far the nearest is from a hromada's centre, which is nobody's door: «≈ 40 хв дорогою» where it is that by road, else «≈ 30 км по прямій». */
export function awayWords(
  { km, minutes }: Pick<NearestService, 'km' | 'minutes'>,
  t: Translate,
  lang: Language,
): string {
  // Within the hromada itself the table says nothing.
  if (minutes === null || minutes === 0) return t('card:straight', { km: formatKm(km, true, lang) });
  return t('card:road', { time: formatMinutes(minutes, lang) });
}
