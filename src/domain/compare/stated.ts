import { statusOn } from '../record-dates.ts';
import type { ISODate } from '../date.ts';
import type { Service } from '../service.ts';

/** One side of a comparison, as far as it could know. */
export interface Knowing {
  /** The last day that it can speak of: the day that was looked at, or the release where that is older. */
  readonly knownTo: ISODate;
}

/** The record itself says that the service began after all that the older side could know. */
export function isStatedBegun({ validFrom }: Service, before: Knowing, date: ISODate): boolean {
  return validFrom !== null && validFrom > before.knownTo && validFrom <= date;
}

const OVER: ReadonlySet<unknown> = new Set(['ended', 'closed', 'suspended', 'planned']);

/** The record, in its older or its newer form, says that the service does not operate on the day. */
export function isStatedOver(was: Service, now: Service | undefined, date: ISODate): boolean {
  return (
    (was.validTo !== null && was.validTo <= date) || (now !== undefined && OVER.has(statusOn(now, date)))
  );
}
