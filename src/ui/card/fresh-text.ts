import { type Dated, needsConfirmation } from '../../domain/record-dates.ts';
import { oldProjectYear } from '../../domain/donor-project.ts';
import type { Service } from '../../domain/service.ts';
import type { Language } from '../../domain/text.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';

type Spoken = Pick<Service, 'reportedOn' | 'assuredOn' | 'detail'>;

/** «За повідомленням від 15.05.2024», «Перевірено 01.10.2026 (ЦНСП)»: who vouches for a record and when. */
export function freshLines(service: Spoken, t: Translate, lang: Language): string[] {
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

/** «проєкт 2022 року, міг закінчитися». */
export function projectLine(year: string | null, t: Translate): string[] {
  return year === null ? [] : [t('state:oldProject', { year })];
}

interface Words {
  readonly t: Translate;
  readonly lang: Language;
  readonly today: string;
}

/** The same, with «потребує підтвердження» where nobody has spoken for the record in a year, and what may be over. */
export function freshWords(record: Spoken & Dated, { t, lang, today }: Words): string[] {
  const old = needsConfirmation(record, today) ? [t('state:needsConfirmation')] : [];
  return [...freshLines(record, t, lang), ...old, ...projectLine(oldProjectYear(record, today), t)];
}
