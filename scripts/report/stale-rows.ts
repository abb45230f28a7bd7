import { ageAnchor, ageMonths, olderThan } from '../../src/domain/coverage/dates.ts';
import type { ISODate, Service } from '../../src/domain/service.ts';

/** A record to be checked again with its provider. */
export interface StaleRow {
  readonly id: string;
  readonly type: string;
  readonly provider: string;
  /** Hromada, or the declared area. */
  readonly where: string;
  readonly phone: string;
  /** The later of reported and assured; empty where neither is known. */
  readonly last: string;
  readonly months: number | null;
  readonly source: string;
}

/** Records that nobody has spoken for in so many months, oldest first. Closed ones have nothing left to check. */
export function staleRows(services: readonly Service[], today: ISODate, months: number): StaleRow[] {
  return services
    .filter((each) => each.status !== 'closed' && olderThan(ageAnchor(each), today, months))
    .map((each) => rowOf(each, today))
    .sort((a, b) => compare(a.last, b.last) || compare(a.id, b.id));
}

function rowOf(service: Service, today: ISODate): StaleRow {
  const { id, type, provider, hromada, serviceArea, detail } = service;
  return {
    id,
    type,
    provider: provider.uk,
    where: hromada ?? serviceArea.join('; '),
    phone: (detail?.phones ?? []).map(({ label }) => label).join('; '),
    last: ageAnchor(service) ?? '',
    months: ageMonths(service, today),
    source: detail?.source ?? '',
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
