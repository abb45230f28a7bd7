import type { StatedDate } from '../../../src/domain/agreement.ts';
import type { ISODate } from '../../../src/domain/date.ts';

/** The law on cooperation is of 2014: an earlier year is a slip. */
const YEARS = { first: 2014, last: 2060 };
const DATE = String.raw`(\d{1,2}\.\d{1,2}\.\d{4})`;

export interface Term {
  readonly until: ISODate | null;
  /** As written, where it was not understood. */
  readonly term: string | null;
}

/** A cell of a date, or text with exactly one («№ 1/19 19.08.2019»); what is no date stays as written. */
export function readStated(cell: unknown): StatedDate {
  if (cell instanceof Date) {
    const on = plausible(cell.toISOString().slice(0, 10));
    return { on, text: on === null ? cell.toISOString().slice(0, 10) : null };
  }
  const text = typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim() : '';
  const [only, ...others] = text.match(new RegExp(DATE, 'g')) ?? [];
  const on = only === undefined || others.length > 0 ? null : readDay(only);
  return { on, text: on !== null || text === '' ? null : text };
}

/** «З 22.04.2019 по 31.12.2019», «на 5 років», «до кінця 2019 року»; «З 01.11.2018» alone has no last day. */
export function readTerm(term: string, change: string): Term {
  const own = readOwnTerm(term);
  if (change === '') return own;
  const prolonged = new RegExp(String.raw`подовжено до\s+${DATE}`, 'i').exec(change)?.[1];
  const until = prolonged === undefined ? null : readDay(prolonged);
  return until === null ? { until: null, term: `${term}; ${change}` } : { until, term: null };
}

function readOwnTerm(term: string): Term {
  const until = untilDay(term) ?? untilYears(term) ?? untilYearsEnd(term);
  const open = new RegExp(String.raw`^з\s+${DATE}\s*р?\.?$`, 'i').test(term);
  return { until, term: until !== null || open || term === '' ? null : term };
}

function untilDay(term: string): ISODate | null {
  const found = new RegExp(String.raw`(?:до|по|[-–—])\s*${DATE}`, 'iu').exec(term)?.[1];
  return found === undefined ? null : readDay(found);
}

function untilYears(term: string): ISODate | null {
  const start = new RegExp(String.raw`^з\s+${DATE}`, 'i').exec(term)?.[1];
  const years = /(?:упродовж|протягом|на|терміном|[-–—])\s+(\d{1,2})\s*р(?:ок|оки|оків|оку)(?!\p{L})/iu.exec(
    term,
  )?.[1];
  const from = start === undefined ? null : readDay(start);
  if (from === null || years === undefined) return null;
  return plausible(`${Number(from.slice(0, 4)) + Number(years)}${from.slice(4)}`);
}

function untilYearsEnd(term: string): ISODate | null {
  const year = /(?:до кінця|упродовж|протягом)\s+(\d{4})\s*р/iu.exec(term)?.[1];
  return year === undefined ? null : plausible(`${year}-12-31`);
}

function readDay(text: string): ISODate | null {
  const [day = '', month = '', year = ''] = text.split('.');
  return plausible(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** A day of the calendar in years that can be meant: «31.11.2021» and «03.05.0219» are none. */
function plausible(day: string): ISODate | null {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return null;
  const year = date.getUTCFullYear();
  return year >= YEARS.first && year <= YEARS.last ? day : null;
}
