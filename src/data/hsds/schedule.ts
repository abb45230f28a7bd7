import { clock, type WeeklyInterval } from '../../domain/contact/hours.ts';
import type { Service } from '../../domain/service.ts';
import { hsdsId } from './ids.ts';
import type { HsdsRow } from './types.ts';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const DAY = 1440;

/** Days with the same hours are one row; hours that could not be read are a row of words alone. */
export function scheduleRows(service: Service): HsdsRow[] {
  const hours = service.detail?.hours ?? null;
  if (hours === null) return [];
  const shared = { service_id: hsdsId('service', service.id), description: hours.text ?? hours.note ?? null };
  const byTimes = new Map<string, string[]>();
  for (const interval of hours.weekly.flatMap(cutAtMidnight)) {
    const day = Math.floor(interval.from / DAY);
    const times = `${clock(interval.from - day * DAY)}-${clock(Math.min(interval.to - day * DAY, DAY - 1))}`;
    byTimes.set(times, [...(byTimes.get(times) ?? []), DAYS[day % 7] ?? 'MO']);
  }
  if (byTimes.size === 0) return [{ id: hsdsId('schedule', service.id), ...shared, ...EMPTY }];
  const { service_id, description } = shared;
  return [...byTimes].map(([times, days]) => ({
    id: hsdsId('schedule', service.id, times),
    service_id,
    description,
    freq: 'WEEKLY',
    byday: days.join(','),
    opens_at: times.slice(0, 5),
    closes_at: times.slice(6),
    notes: 'Europe/Kyiv',
  }));
}

const EMPTY = { freq: null, byday: null, opens_at: null, closes_at: null, notes: null };

/** A night that passes midnight ends at 23:59 of its day and goes on at 00:00 of the next. */
function cutAtMidnight({ from, to }: WeeklyInterval): WeeklyInterval[] {
  const midnight = (Math.floor(from / DAY) + 1) * DAY;
  return to <= midnight ? [{ from, to }] : [{ from, to: midnight }, ...cutAtMidnight({ from: midnight, to })];
}
