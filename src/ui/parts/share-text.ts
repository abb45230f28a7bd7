import type { Language } from '../../domain/text.ts';
import { formatNumber } from '../../i18n/format.ts';
import { languageOf } from '../../i18n/languages.ts';

/** «51 %», rounded by itself: the same share reads the same wherever it stands. Neither none nor all: «< 1 %», «> 99 %». */
export function shareText(part: number, all: number, lang: Language): string {
  const rounded = all === 0 ? 0 : Math.round((part / all) * 100);
  const said = (percent: number) => `${formatNumber(percent, lang)}${languageOf(lang).percent}`;
  if (part > 0 && rounded === 0) return `<\u00a0${said(1)}`;
  if (part < all && rounded === 100) return `>\u00a0${said(99)}`;
  return said(rounded);
}
