import type { Hours } from './hours.ts';

const WEEK = 7 * 24 * 60;

export interface OpenState {
  readonly open: boolean;
  /** Minute of the week (0 = Monday 00:00, Kyiv) when that changes next; null = never. */
  readonly changesAt: number | null;
}

/** Whether it is open at a minute of the week (Europe/Kyiv wall clock); null where the hours could not be read. */
export function openState(hours: Hours, at: { readonly minuteOfWeek: number }): OpenState | null {
  if (hours.weekly.length === 0) return null;
  const now = at.minuteOfWeek;
  const until = closingAfter(hours, now);
  if (until !== null) return { open: true, changesAt: until === Infinity ? null : until % WEEK };
  const starts = hours.weekly.map(({ from }) => (from > now ? from : from + WEEK));
  return { open: false, changesAt: Math.min(...starts) % WEEK };
}

/** End of the open time that `now` lies in, intervals that touch taken as one; null = closed, Infinity = never ends. */
function closingAfter({ weekly }: Hours, now: number): number | null {
  let end = now;
  for (;;) {
    const next = Math.max(...weekly.map(({ from, to }) => reach(from, to, end)));
    if (next <= end) return end === now ? null : end;
    if (next - now >= WEEK) return Infinity;
    end = next;
  }
}

/** Where an interval, this week's or a neighbouring week's, carries a moment that it holds; else nowhere. */
function reach(from: number, to: number, moment: number): number {
  const shift = Math.floor((moment - from) / WEEK) * WEEK;
  return moment >= from + shift && moment < to + shift ? to + shift : -Infinity;
}
