import { expect, test } from 'vitest';
import { kyivMinuteOfWeek } from '../../../src/domain/contact/open-clock.ts';

const minute = (day: number, hour: number, min = 0) => day * 1440 + hour * 60 + min;

test('Kyiv’s clock whatever the device’s own, in winter and in summer', () => {
  expect(kyivMinuteOfWeek(new Date('2026-01-05T07:30:00Z'))).toBe(minute(0, 9, 30));
  expect(kyivMinuteOfWeek(new Date('2026-07-06T07:30:00Z'))).toBe(minute(0, 10, 30));
});

test('midnight begins a day; Sunday night in Kyiv is still Sunday afternoon in New York', () => {
  expect(kyivMinuteOfWeek(new Date('2026-01-04T22:00:00Z'))).toBe(0);
  expect(kyivMinuteOfWeek(new Date('2026-01-04T21:59:59Z'))).toBe(minute(6, 23, 59));
});

test('the hour that summer time leaves out and the one that winter time repeats', () => {
  expect(kyivMinuteOfWeek(new Date('2026-03-29T01:00:00Z'))).toBe(minute(6, 4));
  expect(kyivMinuteOfWeek(new Date('2026-10-25T00:30:00Z'))).toBe(minute(6, 3, 30));
  expect(kyivMinuteOfWeek(new Date('2026-10-25T01:30:00Z'))).toBe(minute(6, 3, 30));
});
