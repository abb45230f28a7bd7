import { ageAnchor, type Dated, olderThan } from './record-dates.ts';
import type { ISODate } from './date.ts';
import type { Service } from './service.ts';

/** How a record's note says that the service is a donor's project, as `data/README.md` asks for: «Проєкт донора.» */
const PROJECT = /(?<!\p{L})проєкт\p{L}{0,2} донор(?:а|ів)(?!\p{L})/iu;

/** Projects of donors last a year or two: after so many months without news one may be over. */
const MONTHS = 24;

/** Year of the last news of a donor's project that may have ended since; null of any other service. */
export function oldProjectYear(service: Dated & Pick<Service, 'detail'>, today: ISODate): string | null {
  const { status, detail } = service;
  if (status === 'closed' || status === 'suspended') return null;
  const anchor = ageAnchor(service);
  if (anchor === null || !olderThan(anchor, today, MONTHS)) return null;
  return PROJECT.test(detail?.note?.uk ?? '') ? anchor.slice(0, 4) : null;
}
