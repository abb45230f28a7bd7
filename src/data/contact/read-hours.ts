import type { Hours, WeeklyInterval } from '../../domain/contact/hours.ts';
import { readSchedule } from './schedule/read.ts';

export interface ReadHours {
  readonly hours: Hours;
  /** False: the text stands as it was written, and that must be said. */
  readonly understood: boolean;
}

const HOLIDAYS = /\b[PS]H\b/;
/** A cell that is quoted as a whole: words on purpose, no schedule. */
const WORDS = /^["“«„][^"“”«»„]+["”»“]$/;

/**
 * The hours of a cell: as a clerk writes them, or in opening_hours syntax, which `compile` reads where it says more
 * than a clerk would (`We off`). What is not understood whole is kept as written.
 */
export function readHours(
  text: string,
  compile: (syntax: string) => readonly WeeklyInterval[] | null,
): ReadHours {
  if (WORDS.test(text)) return { hours: { syntax: null, weekly: [], text }, understood: true };
  const read = readSchedule(text);
  if (read !== null) {
    const { syntax, weekly, note } = read;
    return { hours: { syntax, weekly, text, ...(note !== null && { note }) }, understood: true };
  }
  // A week has no holidays: whoever says more of them is kept as written.
  const weekly = HOLIDAYS.test(text) ? [] : (compile(text) ?? []);
  const understood = weekly.length > 0;
  return { hours: { syntax: understood ? text : null, weekly, text }, understood };
}
