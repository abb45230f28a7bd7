import { ageAnchor, ageMonths, olderThan } from '../../src/domain/coverage/dates.ts';
import type { Code } from '../../src/domain/code.ts';
import type { ISODate, Service } from '../../src/domain/service.ts';

/** A record to be checked again with its provider. */
export interface StaleRow {
  readonly id: string;
  readonly type: string;
  readonly provider: string;
  /** Code of the hromada, or of the declared area. */
  readonly where: string;
  /** Names of the same, where they are hromadas. */
  readonly whereName: string;
  readonly phone: string;
  /** The later of reported and assured; empty where neither is known. */
  readonly last: string;
  readonly months: number | null;
  readonly source: string;
}

/** Records that nobody has spoken for in so many months, oldest first. Closed ones have nothing left to check. */
export function staleRows(
  services: readonly Service[],
  today: ISODate,
  months: number,
  nameOf: (code: Code) => string | null = () => null,
): StaleRow[] {
  return services
    .filter((each) => each.status !== 'closed' && olderThan(ageAnchor(each), today, months))
    .map((each) => rowOf(each, today, nameOf))
    .sort((a, b) => compare(a.last, b.last) || compare(a.id, b.id));
}

function rowOf(service: Service, today: ISODate, nameOf: (code: Code) => string | null): StaleRow {
  const { id, type, provider, hromada, serviceArea, detail } = service;
  const codes = hromada === null ? serviceArea : [hromada];
  return {
    id,
    type,
    provider: provider.uk,
    where: codes.join('; '),
    whereName: codes
      .map((code) => nameOf(code) ?? '')
      .filter((name) => name !== '')
      .join('; '),
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
