import type { Code } from '../../src/domain/code.ts';
import { ageAnchor, ageMonths, olderThan } from '../../src/domain/record-dates.ts';
import { oldProjectYear } from '../../src/domain/donor-project.ts';
import type { Hromada } from '../../src/domain/hromada.ts';
import { sumKnown } from '../../src/domain/known-sum.ts';
import { areaOf } from '../../src/domain/serves.ts';
import type { ISODate } from '../../src/domain/date.ts';
import type { Service } from '../../src/domain/service.ts';
import { buildUnitIndex } from '../../src/domain/unit-index.ts';

/** A record to be checked again with its provider. */
export interface StaleRow {
  readonly id: string;
  readonly type: string;
  readonly provider: string;
  /** Code of the hromada, or of the declared area. */
  readonly where: string;
  /** Names of the same, where they are hromadas. */
  readonly whereName: string;
  /** Residents of the hromadas that it serves; of one served in part all. Null where no figure is known. */
  readonly people: number | null;
  readonly phone: string;
  /** The later of reported and assured; empty where neither is known. */
  readonly last: string;
  readonly months: number | null;
  /** Year of the last news of a donor's project that may have ended; else empty. */
  readonly project: string;
  readonly source: string;
}

export interface StaleQuestion {
  readonly today: ISODate;
  readonly months: number;
  readonly hromadas: readonly Hromada[];
}

/**
 * Records that nobody has spoken for in so many months, what matters most first: residents served times months without
 * news, so that neither a small place nor a fresh record stands first; of equals those without a phone, which nobody
 * else can check, then the oldest. An undated one counts as the oldest of all. Without a figure of residents a record
 * stands after the rest. Closed ones have nothing left to check.
 */
export function staleRows(services: readonly Service[], question: StaleQuestion): StaleRow[] {
  const { today, months, hromadas } = question;
  const peopleOf = peopleIn(hromadas);
  const names = new Map<Code, string>(hromadas.map(({ code, name }) => [code, name.uk]));
  const rows = services
    .filter((each) => each.status !== 'closed' && olderThan(ageAnchor(each), today, months))
    .map((each) => rowOf(each, today, peopleOf(each), names));
  const oldest = Math.max(months, ...rows.map((row) => row.months ?? 0));
  const weight = (row: StaleRow) => (row.people === null ? -1 : row.people * (row.months ?? oldest));
  return rows.sort(
    (a, b) =>
      weight(b) - weight(a) ||
      Number(a.phone !== '') - Number(b.phone !== '') ||
      compare(a.last, b.last) ||
      compare(a.id, b.id),
  );
}

/** Residents of all that a service's area touches, each hromada once. */
function peopleIn(hromadas: readonly Hromada[]): (service: Service) => number | null {
  const index = buildUnitIndex(hromadas);
  return (service) => {
    const units = new Set(areaOf(service).flatMap((code) => index.within(code)));
    if (units.size === 0) return null;
    return sumKnown([...units].map((at) => hromadas[at]?.population ?? null)).sum;
  };
}

function rowOf(
  service: Service,
  today: ISODate,
  people: number | null,
  names: ReadonlyMap<Code, string>,
): StaleRow {
  const { id, type, provider, hromada, serviceArea, detail } = service;
  const codes = hromada === null ? serviceArea : [hromada];
  return {
    id,
    type,
    provider: provider.uk,
    where: codes.join('; '),
    whereName: codes.flatMap((code) => names.get(code) ?? []).join('; '),
    people,
    phone: (detail?.phones ?? []).map(({ label }) => label).join('; '),
    last: ageAnchor(service) ?? '',
    months: ageMonths(service, today),
    project: oldProjectYear(service, today) ?? '',
    source: detail?.source ?? '',
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
