import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/data/contact/read-hours.ts';
import { compileHours } from '../../../src/data/contact/weekly.ts';
import { guessSchedule, lacksDays } from '../../../src/data/contact/schedule/read.ts';
import { joinWeek } from '../../../src/data/contact/week.ts';
import { minutesOf, SCHEDULES, weekOf } from './schedules.ts';

describe('schedules as clerks write them', () => {
  it('are many, and some of them cannot be read', () => {
    expect(SCHEDULES.length).toBeGreaterThanOrEqual(80);
    expect(SCHEDULES.filter(([, week]) => week === null).length).toBeGreaterThanOrEqual(20);
  });

  it.each(SCHEDULES.map(([text, week, note]) => ({ text, week, note })))('$text', ({ text, week, note }) => {
    const { hours, understood } = readHours(text, compileHours);
    expect(understood).toBe(week !== null);
    expect(hours.text).toBe(text);
    expect(hours.note).toBe(note);
    expect(minutesOf(hours.weekly)).toEqual(week === null ? [] : weekOf(week));
    // The syntax that is exported says the same.
    const again = hours.syntax === null ? [] : readHours(hours.syntax, compileHours).hours.weekly;
    expect(again).toEqual(hours.weekly);
  });

  it('a night over the end of the week is one, and hours that overlap are none', () => {
    const sunday = 6 * 1440;
    expect(compileHours('Su 22:00-06:00')).toEqual([{ from: sunday + 1320, to: sunday + 1800 }]);
    expect(
      joinWeek([
        { from: 0, to: 360 },
        { from: sunday + 1320, to: sunday + 1440 },
      ]),
    ).toEqual([{ from: sunday + 1320, to: sunday + 1800 }]);
    expect(
      joinWeek([
        { from: 300, to: 360 },
        { from: sunday, to: sunday + 1800 },
      ]),
    ).toBeNull();
    expect(
      joinWeek([
        { from: 0, to: 360 },
        { from: 300, to: 400 },
      ]),
    ).toBeNull();
  });

  it('words in quotes are words on purpose', () => {
    expect(readHours('«за графіком надавача»', compileHours)).toEqual({
      hours: { syntax: null, weekly: [], text: '«за графіком надавача»' },
      understood: true,
    });
  });

  it('a slip in a time is a question, never an answer', () => {
    expect(guessSchedule('пн-пт 900-1700')?.syntax).toBe('Mo-Fr 09:00-17:00');
    expect(guessSchedule('пн 2025-2030')).toBeNull();
  });

  it('times without days are known for what they are', () => {
    expect(['8.00-17.00', 'з 9 до 18'].map(lacksDays)).toEqual([true, true]);
    expect(['Пн-Пт', 'за графіком', 'пн 8-17'].map(lacksDays)).toEqual([false, false, false]);
  });
});
