import { isApplicable } from '../applicable.ts';
import type { Code } from '../code.ts';
import { ageAnchor, olderThan, statusOn } from '../record-dates.ts';
import type { CoverageOptions } from '../coverage/options.ts';
import type { Service } from '../service.ts';
import type { Capacities, SitesInput, SitesQuestion } from './question.ts';
import type { ExistingSite } from './types.ts';

export interface Existing {
  readonly existing: readonly ExistingSite[];
  readonly moved: readonly Code[];
  /** Services counted whose record does not say what they can take. */
  readonly unstated: number;
}

/** Hromadas with a service that counts, those that are closed or moved left out. */
export function existingOf({ services, homes }: SitesInput, question: SitesQuestion): Existing {
  const { types, options, fixed, closed = [], moved = [], capacity } = question;
  const counted = services.filter((service) => isExisting(service, types, options));
  const byHome = new Map<Code, Service[]>();
  for (const service of counted) {
    if (service.hromada === null) continue;
    const here = byHome.get(service.hromada);
    if (here === undefined) byHome.set(service.hromada, [service]);
    else here.push(service);
  }
  const isAt = (list: readonly Code[] | 'all', code: Code): boolean =>
    list === 'all' ? byHome.has(code) : list.includes(code) && byHome.has(code);
  const stays = homes.filter(isApplicable).flatMap((home) => {
    const is = byHome.has(home.code) && !isAt(closed, home.code) && !isAt(moved, home.code);
    const sure = fixed.includes(home.code);
    if ((!is && !sure) || home.seat === null) return [];
    return [{ code: home.code, at: home.seat.at, here: is ? (byHome.get(home.code) ?? []) : [], sure }];
  });
  const existing = stays.map(({ code, at, here, sure }): ExistingSite => {
    if (capacity === undefined) return { code, at };
    return { code, at, capacity: sumOf([...here, ...(sure ? [null] : [])], capacity) };
  });
  const gone = homes.filter(({ code }) => isAt(moved, code) && !isAt(closed, code)).map(({ code }) => code);
  const unstated = stays
    .flatMap(({ here }) => here)
    .filter((service) => recipientsOf(service) === null).length;
  return { existing, moved: gone, unstated };
}

function sumOf(services: readonly (Service | null)[], { unstated, perWeight }: Capacities): number | null {
  let sum = 0;
  for (const service of services) {
    const takes = (service === null ? null : recipientsOf(service)) ?? unstated;
    if (takes === null) return null;
    sum += takes / perWeight;
  }
  return sum;
}

const PEOPLE = /ос[іо]б|люд|отримувач|клієнт|діт|місц|people|person|recipient|client|child|place/iu;
const OTHER_TIME = /день|дня|добу|тиж|рік|року|годин|day|week|year|hour/iu;

/**
 * Recipients a month as the record says them: so many people or places, a month or at a time. Null where it does not
 * say, or says it of something else («поїздок на день»).
 */
function recipientsOf({ detail, takes }: Service): number | null {
  const { capacity, capacityUnit } = detail ?? takes ?? { capacity: null, capacityUnit: null };
  const unit = capacityUnit ?? '';
  return PEOPLE.test(unit) && !OTHER_TIME.test(unit) ? capacity : null;
}

/** Whether a service counts as an existing site: it operates on the day, and its place is no secret. */
export function isExisting(
  service: Service,
  types: readonly string[],
  { date, maxAge }: CoverageOptions,
): boolean {
  if (!types.includes(service.type) || service.precision === 'redacted') return false;
  if (statusOn(service, date) !== 'operating') return false;
  return maxAge === null || !olderThan(ageAnchor(service), date, maxAge);
}
