import { expect, test } from 'vitest';
import type { Hours, WeeklyInterval } from '../../../src/domain/contact/hours.ts';
import { openState } from '../../../src/domain/contact/open.ts';

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

test('after midnight it is still the night before', () => {
  const thursday = hours([0, 480], [3 * DAY + 420, 4 * DAY + 240], [4 * DAY + 540, 4 * DAY + 1020]);
  expect(state(thursday, 4 * DAY + 60)).toEqual({ open: true, changesAt: 4 * DAY + 240 });
  expect(state(thursday, 4 * DAY + 240)).toEqual({ open: false, changesAt: 4 * DAY + 540 });
  const nights = hours(
    ...Array.from({ length: 7 }, (_, day) => [day * DAY + 1200, day * DAY + 1920] as const),
  );
  expect(state(nights, 10)).toEqual({ open: true, changesAt: 480 });
  expect(state(nights, 6 * DAY + 1430)).toEqual({ open: true, changesAt: 480 });
  expect(state(nights, 3 * DAY + 700)).toEqual({ open: false, changesAt: 3 * DAY + 1200 });
});

test('intervals that touch are one; day and night never changes', () => {
  expect(state(hours([0, DAY], [DAY, 2 * DAY]), 100)).toEqual({ open: true, changesAt: 2 * DAY });
  const always = hours(...Array.from({ length: 7 }, (_, day) => [day * DAY, (day + 1) * DAY] as const));
  expect(state(always, 5000)).toEqual({ open: true, changesAt: null });
});
