import { array, assert, integer, option, pre, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { readTimetable } from '../../scripts/sources/cnap/timetable.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';

const clock = (t: number) => `${Math.floor(t / 60)}:${String(t % 60).padStart(2, '0')}`;
const syntaxOf = (text: string) => readTimetable(text).syntax;

test('the ways in which the register writes a range', () => {
  for (const range of [
    '8:00-17:00',
    '08.00 - 17.00',
    'з 8:00 - до 17:00',
    'З 8.00 до 17.00',
    '3 8:00- до 17:00',
    '8-00 до 17-00',
    '08-00 по 17-00',
    '08-00 17-00',
    '08:00 17:00',
    'з 8 до 17',
    '8-17',
    '08-17:00',
    '08,00-17,00',
    '8:00 -17:00 год',
  ]) {
    expect(syntaxOf(`пн: ${range}; вт: -`), range).toBe('Mo 08:00-17:00');
  }
});

test('days with the same hours are one rule; closed days are left out', () => {
  expect(syntaxOf('пн: 8:00-17:00; вт: 8:00-17:00; ср: 8:00-20:00; чт: 8:00-17:00; пт: вих.; сб: 0')).toBe(
    'Mo-Tu,Th 08:00-17:00; We 08:00-20:00',
  );
  expect(syntaxOf('пн 08:00-16:00 вт 08:00-16:00 ср: ні')).toBe('Mo-Tu 08:00-16:00');
  expect(syntaxOf('пн-чт 08:00-17:15, пт 08:00-16:00')).toBe('Mo-Th 08:00-17:15; Fr 08:00-16:00');
});

test('a break splits the day', () => {
  expect(syntaxOf('пн: 8.00-12.00, 13.00-17.00')).toBe('Mo 08:00-12:00,13:00-17:00');
  expect(syntaxOf('пн: 8:00-17:00 перерва 12:00-13:00')).toBe('Mo 08:00-12:00,13:00-17:00');
});

test('what cannot be understood is not guessed: one bad day leaves the whole as written', () => {
  for (const text of [
    'пн: 18:00-16:00',
    'пн: 08:00-70:00',
    'пн: 900-16.00',
    'пн: за окремим графіком',
    'пн: 8:00-17:00; вт: зранку',
    'пн: 8:00-17:00; пн: 9:00-17:00',
    'пн: 8:00-12:00, 12:00-17:00',
  ]) {
    expect(readTimetable(text), text).toMatchObject({ syntax: null, weekly: [], outcome: 'unparsed' });
  }
});

test('no hours are not unreadable hours', () => {
  for (const text of [null, '-', 'пн: - вт: - ср: -', 'пн: -; вт: ні']) {
    expect(readTimetable(text), String(text)).toMatchObject({ syntax: null, outcome: 'none' });
  }
});

test('the syntax written means the hours read, whatever they are', () => {
  const time = integer({ min: 0, max: 24 * 60 });
  const day = option(tuple(time, time).filter(([a, b]) => a < b && b - a < 24 * 60));
  const names = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];
  assert(
    property(array(day, { minLength: 7, maxLength: 7 }), (days) => {
      pre(days.some((span) => span !== null));
      const text = days
        .map((span, i) => `${names[i]}: ${span === null ? '-' : span.map(clock).join('-')}`)
        .join('; ');
      const minutes = days.flatMap((span, i) =>
        span === null ? [] : Array.from({ length: span[1] - span[0] }, (_, m) => i * 1440 + span[0] + m),
      );
      const weekly = compileHours(syntaxOf(text) ?? '') ?? [];
      // Sunday until midnight and Monday from midnight are one interval, which passes the week's end.
      const compiled = weekly
        .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, m) => (from + m) % 10_080))
        .sort((a, b) => a - b);
      expect(compiled).toEqual(minutes);
    }),
    { numRuns: 60, examples: [[[[0, 1], null, null, null, null, null, [1, 1440]]]] },
  );
});
