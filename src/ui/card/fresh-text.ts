import type { Service } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

/** «За повідомленням від 15.05.2024», «Перевірено 01.10.2026 (ЦНСП)»: who vouches for a record and when. */
export function freshLines(service: Service, t: Translate, lang: Language): string[] {
  const lines: string[] = [];
  const { assuredOn, reportedOn } = service;
  if (assuredOn !== null) {
    const date = formatDate(assuredOn, lang);
    const by = service.detail?.assuredBy ?? null;
    lines.push(by === null ? t('state:assuredOn', { date }) : t('card:fresh.assuredBy', { date, by }));
  }
  if (reportedOn !== null) lines.push(t('state:reportedOn', { date: formatDate(reportedOn, lang) }));
  return lines;
}
