import type { ISODate } from './date.ts';
import type { Status } from './service.ts';

/** What dates say of a service or of an unplaced record. */
export interface Dated {
  readonly status: Status | null;
  readonly validFrom: ISODate | null;
  readonly validTo: ISODate | null;
  readonly reportedOn: ISODate | null;
  readonly assuredOn: ISODate | null;
}

/** `absent`: nothing was known of it yet; `ended`: its `validTo` has come. */
export type StatusOn = Status | 'absent' | 'ended';

/** After so many months a card says «потребує підтвердження». */
export const CONFIRM_MONTHS = 12;

const earlier = (a: ISODate, b: ISODate): ISODate => (a < b ? a : b);
const later = (a: ISODate, b: ISODate): ISODate => (a > b ? a : b);

function pick(a: ISODate | null, b: ISODate | null, choose: (a: ISODate, b: ISODate) => ISODate) {
  if (a === null) return b;
  return b === null ? a : choose(a, b);
}

/** First day on which the record counts: `validFrom`, else the earlier of reported and assured; null = unbounded. */
export function effectiveFrom(record: Dated): ISODate | null {
  return record.validFrom ?? pick(record.reportedOn, record.assuredOn, earlier);
}

/** The day from which its age counts: the later of reported and assured. */
export function ageAnchor(record: Dated): ISODate | null {
  return pick(record.reportedOn, record.assuredOn, later);
}

/**
 * Status on a date. A stated `validFrom` that is still to come is an announcement (`planned`); before an implied one
 * nothing was known (`absent`). `validTo` is exclusive. Null: the record's own status was unreadable.
 */
export function statusOn(record: Dated, date: ISODate): StatusOn | null {
  if (record.status === null) return null;
  if (record.validTo !== null && date >= record.validTo) return 'ended';
  const from = effectiveFrom(record);
  if (from === null || date >= from) return record.status;
  if (record.validFrom === null) return 'absent';
  return record.status === 'operating' ? 'planned' : record.status;
}

/** What is told of it on a date: what has ended is closed. Null: nothing was known of it yet, or it is unreadable. */
export function toldOn(record: Dated, date: ISODate): Status | null {
  const on = statusOn(record, date);
  if (on === 'absent') return null;
  return on === 'ended' ? 'closed' : on;
}

function pad(n: number, width: number): string {
  return String(n).padStart(width, '0');
}

/** The same day so many months before, or the last day of a shorter month: `2024-03-31` less 1 is `2024-02-29`. */
export function monthsBefore(date: ISODate, months: number): ISODate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = year * 12 + (month - 1) - months;
  const y = Math.floor(first / 12);
  const m = first - y * 12;
  const lastDay = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  return `${pad(y, 4)}-${pad(m + 1, 2)}-${pad(Math.min(day, lastDay), 2)}`;
}

/** Thousands of cards ask for the same date and limit one after another. */
let asked = { date: '', months: 0, limit: '' };

function limitOf(date: ISODate, months: number): ISODate {
  if (asked.date !== date || asked.months !== months)
    asked = { date, months, limit: monthsBefore(date, months) };
  return asked.limit;
}

/** Whether the record is more than `months` old on the date; one without any date is older than any limit. */
export function olderThan(anchor: ISODate | null, date: ISODate, months: number): boolean {
  return anchor === null || anchor < limitOf(date, months);
}

/** Whole months since it was last reported or assured; null where it never was. Negative before that day. */
export function ageMonths(record: Dated, date: ISODate): number | null {
  const anchor = ageAnchor(record);
  if (anchor === null) return null;
  const [y1 = 0, m1 = 0, d1 = 0] = anchor.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = date.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}

/** «потребує підтвердження»: older than `CONFIRM_MONTHS`. */
export function needsConfirmation(record: Dated, today: ISODate): boolean {
  return olderThan(ageAnchor(record), today, CONFIRM_MONTHS);
}
