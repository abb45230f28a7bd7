import { expect, test } from 'vitest';
import type { Hours, WeeklyInterval } from '../../src/domain/hours.ts';
import { openState } from '../../src/domain/open.ts';

const DAY = 24 * 60;
const WEEK = 7 * DAY;
const hours = (...weekly: (readonly [from: number, to: number])[]): Hours => ({
  syntax: null,
  weekly: weekly.map(([from, to]): WeeklyInterval => ({ from, to })),
  text: null,
});
const state = (of: Hours, minuteOfWeek: number) => openState(of, { minuteOfWeek });

test('unread hours say nothing', () => {
  expect(state(hours(), 0)).toBeNull();
});

test('opens at its first minute, closes at its last', () => {
  const office = hours([480, 1020], [DAY + 480, DAY + 1020]);
  expect(state(office, 479)).toEqual({ open: false, changesAt: 480 });
  expect(state(office, 480)).toEqual({ open: true, changesAt: 1020 });
  expect(state(office, 1020)).toEqual({ open: false, changesAt: DAY + 480 });
  expect(state(office, 3 * DAY)).toEqual({ open: false, changesAt: 480 });
});

test('a night from Sunday to Monday runs over the end of the week', () => {
  const night = hours([6 * DAY + 1320, WEEK + 360]);
  expect(state(night, 0)).toEqual({ open: true, changesAt: 360 });
  expect(state(night, WEEK - 1)).toEqual({ open: true, changesAt: 360 });
  expect(state(night, 360)).toEqual({ open: false, changesAt: 6 * DAY + 1320 });
});

test('intervals that touch are one; day and night never changes', () => {
  expect(state(hours([0, DAY], [DAY, 2 * DAY]), 100)).toEqual({ open: true, changesAt: 2 * DAY });
  const always = hours(...Array.from({ length: 7 }, (_, day) => [day * DAY, (day + 1) * DAY] as const));
  expect(state(always, 5000)).toEqual({ open: true, changesAt: null });
});
