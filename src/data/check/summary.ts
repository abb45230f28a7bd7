import { en } from '../messages/en.ts';
import { uk } from '../messages/uk.ts';
import type { MessageLang } from '../finding.ts';
import type { CheckCounts } from './check-rows.ts';

/** «Рядків: 12 = 10 без помилок (2 з попередженнями) + 2 з помилками. Помилок: 3, попереджень: 2.» */
export function summaryOf(counts: CheckCounts, lang: MessageLang = 'uk'): string {
  const { summary } = { uk, en }[lang].frame;
  return summary.replace(/\{(\w+)\}/g, (_, name: keyof CheckCounts) => String(counts[name]));
}
