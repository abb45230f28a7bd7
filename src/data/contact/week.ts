import type { WeeklyInterval } from '../../domain/contact/hours.ts';

const WEEK = 7 * 24 * 60;

/**
 * Intervals of a week in order, those that touch as one, also over midnight and over the week's end: a night from
 * Sunday to Monday ends past 10 080. Null where two of them overlap.
 */
export function joinWeek(intervals: readonly WeeklyInterval[]): WeeklyInterval[] | null {
  const sorted = intervals.toSorted((a, b) => a.from - b.from);
  const joined: WeeklyInterval[] = [];
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && next.from < last.to) return null;
    if (last?.to === next.from) joined[joined.length - 1] = { from: last.from, to: next.to };
    else joined.push(next);
  }
  const [first] = joined;
  const last = joined.at(-1);
  if (first === undefined || last === undefined) return joined;
  if (last.to - WEEK > first.from) return null;
  if (joined.length === 1 || last.to - WEEK !== first.from) return wholeWeek(joined);
  return [...joined.slice(1, -1), { from: last.from, to: first.to + WEEK }];
}

/** Open without end is one interval from Monday on, wherever its days were cut. */
function wholeWeek(joined: WeeklyInterval[]): WeeklyInterval[] {
  const [only, ...others] = joined;
  const always = only !== undefined && others.length === 0 && only.to - only.from === WEEK;
  return always ? [{ from: 0, to: WEEK }] : joined;
}
