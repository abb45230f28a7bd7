import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../domain/text.ts';

/** A count for words: its plural, and the number as the language writes it («4 000»). */
export function counted(count: number, lang: Language) {
  return { count, replace: { count: formatNumber(count, lang) } };
}
