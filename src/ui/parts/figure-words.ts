import { isDate } from '../../domain/date.ts';
import type { NeedFacts } from '../../domain/need/figure.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

type Named = Pick<NeedFacts, 'name'>;

/** «Учні в інклюзивних класах», at the beginning of a line. */
export function figureTitle({ name }: Named, lang: Language): string {
  const { text } = pick(name, lang);
  return text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
}

/** «Вигадане міністерство, 2022/23»; what a planner has not told of their own figure is said. */
export function figureOrigin({ source, date }: NeedFacts, t: Translate, lang: Language): string {
  const day = isDate(date) ? formatDate(date, lang) : date;
  return `${source || t('metrics:figure.noSource')}, ${day || t('metrics:figure.noDate')}`;
}

/** What stands within brackets has none of its own. */
export const inBrackets = (text: string): string => text.replaceAll('(', '[').replaceAll(')', ']');

/** «Учні в інклюзивних класах (Вигадане міністерство, 2022/23)». */
export function figureWords(figure: NeedFacts, t: Translate, lang: Language): string {
  return `${figureTitle(figure, lang)} (${inBrackets(figureOrigin(figure, t, lang))})`;
}
