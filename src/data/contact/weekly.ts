import OpeningHours from 'opening_hours';
import type { WeeklyInterval } from '../../domain/hours.ts';

/** Any week without a change of clocks will do; it begins on a Monday. */
const FROM = new Date(2026, 5, 1);
const TO = new Date(2026, 5, 8);
const MINUTE = 60_000;

const known = new Map<string, readonly WeeklyInterval[] | null>();

/**
 * Compiles opening_hours syntax to the open intervals of a week, in minutes from Monday 00:00. Null where it is not
 * that syntax or is not the same every week; «PH off» alone is passed over: a week has no holidays.
 */
export function compileHours(syntax: string): readonly WeeklyInterval[] | null {
  const found = known.get(syntax);
  if (found !== undefined) return found;
  const weekly = compile(syntax.replace(/;?\s*\b[PS]H\s+(off|closed)\s*/g, ''));
  known.set(syntax, weekly);
  return weekly;
}

function compile(syntax: string): WeeklyInterval[] | null {
  try {
    const hours = new OpeningHours(syntax, null);
    if (!hours.isWeekStable()) return null;
    const open = hours.getOpenIntervals(FROM, TO).filter(([, , maybe]) => !maybe);
    return open.map(([from, to]) => ({ from: minutes(from), to: minutes(to) }));
  } catch {
    return null;
  }
}

function minutes(time: Date): number {
  return (time.getTime() - FROM.getTime()) / MINUTE;
}
