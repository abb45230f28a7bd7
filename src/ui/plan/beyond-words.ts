import type { Language } from '../../domain/text.ts';
import { formatKm, formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import { fillWord } from '../card/state-word.ts';
import { peopleWords } from '../parts/people-words.ts';
import { beyondOf, type BeyondPart } from '../../domain/coverage/beyond.ts';
import type { HromadaRow } from '../../state/derived.ts';

function partWords(
  { fill, hromadas, people }: BeyondPart,
  together: boolean,
  t: Translate,
  lang: Language,
): string {
  return t('plan:beyond.part', {
    state: fillWord(fill, together, t),
    hromadas: t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) }),
    people: peopleWords(people, t, lang),
  });
}

/** «Далі ніж за 30 км…»: hromadas and residents beyond the radius, each state apart. */
export function beyondWords(
  rows: readonly HromadaRow[],
  km: number,
  t: Translate,
  lang: Language,
  together = false,
): string {
  const parts = beyondOf(rows, km).map((part) => partWords(part, together, t, lang));
  const radius = formatKm(km, false, lang);
  if (parts.length === 0) return t('plan:beyond.none', { km: radius });
  return t('plan:beyond.main', { km: radius, parts: parts.join('; ') });
}
