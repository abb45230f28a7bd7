import type { WeeklyInterval } from '../../../src/domain/contact/hours.ts';
import { isAllClosed, readSchedule } from '../../../src/data/contact/schedule/read.ts';

export interface Timetable {
  /** opening_hours syntax; null where the text could not be understood or gives no hours. */
  readonly syntax: string | null;
  readonly weekly: readonly WeeklyInterval[];
  readonly note: string | null;
  /** `none`: the register gives no hours; `unparsed`: it gives some that could not be understood. */
  readonly outcome: 'parsed' | 'none' | 'unparsed';
}

const NOTHING = { syntax: null, weekly: [], note: null };

/** Reads «пн: 8:00-17:00; вт: з 9.00 до 20.00; сб: -» of the register into `Mo 08:00-17:00; Tu 09:00-20:00`. */
export function readTimetable(text: string | null): Timetable {
  if (text === null || isBlank(text)) return { ...NOTHING, outcome: 'none' };
  const read = readSchedule(text);
  if (read !== null) return { ...read, outcome: 'parsed' };
  return { ...NOTHING, outcome: isAllClosed(text) ? 'none' : 'unparsed' };
}

function isBlank(text: string): boolean {
  return /^[\s\-–—_.,]*$/.test(text);
}
