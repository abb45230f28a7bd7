import type { Language } from '../../domain/text.ts';
import { formatPercent } from '../../i18n/format.ts';

/** «51 %», rounded by itself: the same share reads the same wherever it stands. Neither none nor all: «< 1 %», «> 99 %». */
export function shareText(part: number, all: number, lang: Language): string {
  const percent = all === 0 ? 0 : Math.round((part / all) * 100);
  if (part > 0 && percent === 0) return `<\u00a0${formatPercent(0.01, lang)}`;
  if (part < all && percent === 100) return `>\u00a0${formatPercent(0.99, lang)}`;
  return formatPercent(percent / 100, lang);
}
