import type { Hours, WeeklyInterval } from '../../domain/contact/hours.ts';
import type { Translate } from '../../i18n/index.ts';

const DAY = 1440;
const WEEK = 7 * DAY;

function clock(minutes: number): string {
  const inDay = minutes > DAY ? minutes - DAY : minutes;
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`;
}

/** Cuts an interval longer than a day at its midnights. */
function byDay(interval: WeeklyInterval): WeeklyInterval[] {
  if (interval.to - interval.from <= DAY) return [interval];
  const midnight = (Math.floor(interval.from / DAY) + 1) * DAY;
  return [{ from: interval.from, to: midnight }, ...byDay({ from: midnight, to: interval.to })];
}

function dayText(day: number, intervals: readonly WeeklyInterval[]): string {
  return intervals
    .filter((each) => Math.floor(each.from / DAY) % 7 === day)
    .map((each) => {
      const start = Math.floor(each.from / DAY) * DAY;
      return `${clock(each.from - start)}–\u2060${clock(each.to - start)}`;
    })
    .join(', ');
}

function isAlways(weekly: readonly WeeklyInterval[]): boolean {
  const open = weekly.reduce((sum, each) => sum + each.to - each.from, 0);
  return open >= WEEK;
}

/**
 * Weekly intervals as a person reads them, one line a run of equal days: «пн–пт 8:00–17:00», «сб 9:00–13:00».
 * Closed days are left out.
 * @param days seven short names from Monday
 * @param always what an interval of a whole week is called
 */
function hoursLines(weekly: readonly WeeklyInterval[], days: readonly string[], always: string): string[] {
  if (isAlways(weekly)) return [always];
  const cut = weekly.flatMap(byDay);
  const texts = days.map((_, day) => dayText(day, cut));
  const lines: string[] = [];
  for (let first = 0; first < days.length; ) {
    let last = first;
    while (last + 1 < days.length && texts[last + 1] === texts[first]) last += 1;
    const name = first === last ? days[first] : `${days[first]}–${days[last]}`;
    if (texts[first] !== '') lines.push(`${name}\u00a0${texts[first]}`);
    first = last + 1;
  }
  return lines;
}

const DAYS = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;

/** Hours of a week in lines, with the words beside them; what could not be parsed as its source wrote it. */
export function hoursText(hours: Hours | null, t: Translate): string[] {
  if (hours === null) return [];
  if (hours.weekly.length > 0) {
    const days = DAYS.map((day) => t(`card:hours.days.${day}`));
    const lines = hoursLines(hours.weekly, days, t('card:hours.always'));
    return hours.note === undefined ? lines : [...lines, hours.note];
  }
  return hours.text === null ? [] : [t('card:hours.asWritten', { text: hours.text })];
}
