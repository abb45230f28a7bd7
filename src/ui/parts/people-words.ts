import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

/** «5 200», in a cell; a figure that is not known is never a zero. */
export function peopleNumber(people: number | null, t: Translate, lang: Language): string {
  return people === null ? t('plan:table.unknownPeople') : formatNumber(people, lang);
}

/** «5 200 людей»; a figure that is not known is never a zero. */
export function peopleWords(people: number | null, t: Translate, lang: Language): string {
  if (people === null) return t('plan:beyond.unknownPeople');
  return t('metrics:unit.people', { count: people, n: formatNumber(people, lang) });
}
