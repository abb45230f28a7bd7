import OpeningHours, { type opening_hours_warning_type } from 'opening_hours';
import type { WeeklyInterval } from '../../domain/contact/hours.ts';
import { perKey } from '../../domain/memo.ts';
import { joinWeek } from './week.ts';

/** Any week without a change of clocks will do; it begins on a Monday. */
const FROM = new Date(2026, 5, 1);
const TO = new Date(2026, 5, 8);
const MINUTE = 60_000;

/** Warnings after which the hours are still what was written. Any other says that the library guessed. */
const HARMLESS = new Set<opening_hours_warning_type>(['without_minutes', 'omit_ko', 'default_state']);

/** Only this vocabulary: what else the library takes for hours, it takes by guessing at words. */
const SYNTAX =
  /^(?:24\/7|(?:(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)(?:\s*[,-]\s*(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH))*\s+(?:off|closed|\d{1,2}:\d{2}-\d{1,2}:\d{2}(?:\s*,\s*\d{1,2}:\d{2}-\d{1,2}:\d{2})*)(?:\s*[;,]\s*|$))+)$/;

/**
 * Compiles opening_hours syntax to the open intervals of a week, in minutes from Monday 00:00. Null where it is not
 * that syntax, is not the same every week, or the library is not sure; «PH off» alone is passed over: a week has no
 * holidays.
 */
export const compileHours = perKey((syntax) => compile(syntax.trim()));

function compile(syntax: string): readonly WeeklyInterval[] | null {
  if (!SYNTAX.test(syntax)) return null;
  try {
    const hours = new OpeningHours(syntax.replace(/;?\s*\b[PS]H\s+(off|closed)\s*/g, ''), null);
    const guessed = hours.getStructuredWarnings().some(({ type }) => !HARMLESS.has(type));
    if (guessed || !hours.isWeekStable()) return null;
    const intervals = hours.getOpenIntervals(FROM, TO);
    if (intervals.some(([, , maybe]) => maybe)) return null;
    return joinWeek(intervals.map(([from, to]) => ({ from: minutes(from), to: minutes(to) })));
  } catch {
    return null;
  }
}

function minutes(time: Date): number {
  return (time.getTime() - FROM.getTime()) / MINUTE;
}
