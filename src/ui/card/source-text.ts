import type { Service } from '../../domain/service.ts';
import { formatDate } from '../../i18n/format.ts';

type Told = Pick<Service, 'detail' | 'reportedOn' | 'assuredOn'>;

/** Who says so, without the date that stands beside it in the reader’s own format. */
export function sourceText({ detail, reportedOn, assuredOn }: Told): string {
  const dates = [reportedOn, assuredOn].filter((date) => date !== null);
  return dates.reduce((text, date) => text.replace(`, ${formatDate(date, 'uk')}`, ''), detail?.source ?? '');
}
