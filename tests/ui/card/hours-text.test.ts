import { afterEach, describe, expect, it } from 'vitest';
import { readSchedule } from '../../../src/data/contact/schedule/read.ts';
import type { WeeklyInterval } from '../../../src/domain/contact/hours.ts';
import { setLanguage, wordsOf } from '../../../src/i18n/index.ts';
import { hoursText } from '../../../src/ui/card/hours-text.ts';

const at = (day: number, from: number, to: number) => ({
  from: day * 1440 + from * 60,
  to: day * 1440 + to * 60,
});
const lines = (weekly: readonly WeeklyInterval[]) =>
  hoursText({ syntax: null, weekly, text: null }, wordsOf('uk'));

afterEach(() => setLanguage('uk'));

describe('hoursText', () => {
  it('joins a run of equal days and leaves closed ones out', () => {
    const week = [0, 1, 2, 3, 4].map((day) => at(day, 8, 17));
    expect(lines(week)).toEqual(['пн–пт\u00a08:00–\u206017:00']);
    expect(lines([...week, at(5, 9, 13)])).toEqual([
      'пн–пт\u00a08:00–\u206017:00',
      'сб\u00a09:00–\u206013:00',
    ]);
  });

  it('keeps a break of the day and a shorter Friday', () => {
    const week = [0, 1, 2, 3].flatMap((day) => [at(day, 8, 12), at(day, 13, 17)]);
    expect(lines([...week, at(4, 8, 15.75)])).toEqual([
      'пн–чт\u00a08:00–\u206012:00, 13:00–\u206017:00',
      'пт\u00a08:00–\u206015:45',
    ]);
  });

  it('does not join equal days over a closed one', () => {
    expect(lines([at(0, 9, 18), at(2, 9, 18)])).toEqual([
      'пн\u00a09:00–\u206018:00',
      'ср\u00a09:00–\u206018:00',
    ]);
  });

  it('reads past midnight, also over the week’s end, and whole weeks', () => {
    expect(lines([at(4, 20, 26)])).toEqual(['пт\u00a020:00–\u20602:00']);
    expect(lines([at(6, 22, 30)])).toEqual(['нд\u00a022:00–\u20606:00']);
    expect(lines([at(0, 0, 24)])).toEqual(['пн\u00a00:00–\u206024:00']);
    expect(lines([{ from: 0, to: 10_080 }])).toEqual(['цілодобово']);
    expect(lines([{ from: 0, to: 2 * 1440 }])).toEqual(['пн–вт\u00a00:00–\u206024:00']);
  });

  it('says a night as people do, in both languages', async () => {
    const night = readSchedule('щодня 20:00–8:00')?.weekly ?? [];
    expect(lines(night)).toEqual(['пн–нд\u00a020:00–\u20608:00']);
    const late = readSchedule('Mo 06:00-15:00; Tu-Th 07:00-04:00; Fr-Su 09:00-17:00');
    const hours = { syntax: null, weekly: late?.weekly ?? [], text: null };
    expect(hoursText(hours, wordsOf('uk'))).toEqual([
      'пн\u00a06:00–\u206015:00',
      'вт–чт\u00a07:00–\u20604:00',
      'пт–нд\u00a09:00–\u206017:00',
    ]);
    await setLanguage('en');
    expect(hoursText({ ...hours, note: 'за записом' }, wordsOf('en'))).toEqual([
      'Mon\u00a06:00–\u206015:00',
      'Tue–Thu\u00a07:00–\u20604:00',
      'Fri–Sun\u00a09:00–\u206017:00',
      'за записом',
    ]);
  });

  it('says nothing of no hours', () => {
    expect(lines([])).toEqual([]);
  });
});
