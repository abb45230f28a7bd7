import type { Language } from '../../domain/text.ts';
import { fill } from '../../i18n/plain.ts';
import { checkWords } from '../finding.ts';
import type { CheckCounts } from './check-rows.ts';

/** «Рядків: 12 = 10 без помилок (2 з попередженнями) + 2 з помилками. Помилок: 3, попереджень: 2.» */
export function summaryOf(counts: CheckCounts, lang: Language = 'uk'): string {
  return fill(checkWords(lang).frame.summary, { ...counts });
}
