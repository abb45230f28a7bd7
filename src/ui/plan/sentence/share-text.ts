import type { Language } from '../../../domain/text.ts';
import { formatPercent } from '../../../i18n/format.ts';

/**
 * «51 %»; a share that is neither none nor all never reads so: «< 1 %», «> 99 %».
 * @param whole percent beside which others stand, so that they add up
 */
export function shareText(part: number, all: number, lang: Language, whole?: number): string {
  const percent = whole ?? (all === 0 ? 0 : Math.round((part / all) * 100));
  if (part > 0 && percent === 0) return `<\u00a0${formatPercent(0.01, lang)}`;
  if (part < all && percent === 100) return `>\u00a0${formatPercent(0.99, lang)}`;
  return formatPercent(percent / 100, lang);
}
