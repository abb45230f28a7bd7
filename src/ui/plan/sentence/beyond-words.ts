import type { Language } from '../../../domain/text.ts';
import { formatKm, formatMinutes, formatNumber } from '../../../i18n/format.ts';
import type { Translate } from '../../../i18n/index.ts';
import { fillWord } from '../../card/state-word.ts';
import { peopleWords } from '../../parts/people-words.ts';
import { beyondOf, type BeyondPart, type Limit } from '../../../domain/coverage/beyond.ts';
import type { Derived } from '../../../state/derived.ts';
import { lowered } from '../../parts/lowered.ts';

function partWords(
  { fill, hromadas, people }: BeyondPart,
  together: boolean,
  t: Translate,
  lang: Language,
): string {
  return t('plan:beyond.part', {
    state: lowered(fillWord(fill, together, t)),
    hromadas: t('plan:table.hromadas', { count: hromadas, n: formatNumber(hromadas, lang) }),
    people: peopleWords(people, t, lang),
  });
}

type Scope = Pick<Derived, 'rows'> & Partial<Pick<Derived, 'together' | 'travel'>>;

/** «Далі ніж за 30 км…», «Довше ніж 40 хв дорогою…»: hromadas and residents beyond the limit, each state apart. */
export function beyondWords(
  { rows, together = false, travel = null }: Scope,
  limit: Limit,
  t: Translate,
  lang: Language,
): string {
  if (limit.by === 'km') {
    const km = formatKm(limit.most, false, lang);
    const parts = partsOf(limit);
    return parts === '' ? t('plan:beyond.none', { km }) : t('plan:beyond.main', { km, parts });
  }
  if (travel === null) return t('plan:beyond.noRoads');
  // What takes longer was left out of the table: of more minutes it says nothing.
  const { within } = travel;
  const most = within === null ? limit.most : Math.min(within, limit.most);
  const time = formatMinutes(most, lang, false);
  const parts = partsOf({ by: 'minutes', most });
  const said =
    parts === '' ? t('plan:beyond.noneRoad', { time }) : t('plan:beyond.mainRoad', { time, parts });
  return most < limit.most ? `${said} ${t('plan:beyond.within', { time })}` : said;

  function partsOf(of: Limit): string {
    return beyondOf(rows, of)
      .map((part) => partWords(part, together, t, lang))
      .join('; ');
  }
}
