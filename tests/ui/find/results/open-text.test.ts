import { expect, it } from 'vitest';
import type { Hours } from '../../../../src/domain/contact/hours.ts';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { openText } from '../../../../src/ui/find/results/open-text.ts';

const DAY = 1440;
const at = (day: number, hour: number) => day * DAY + hour * 60;
const hours = (...weekly: [from: number, to: number][]): Hours => ({
  syntax: null,
  text: null,
  weekly: weekly.map(([from, to]) => ({ from, to })),
});
const WORKDAYS = hours(...[0, 1, 2, 3, 4].map((day): [number, number] => [at(day, 8), at(day, 17)]));
const said = (week: Hours | null, now: number) => openText(week, now, wordsOf('uk'))?.text ?? null;

it.each([
  [WORKDAYS, at(0, 9), 'Зараз відчинено, до 17:00'],
  [WORKDAYS, at(0, 7), 'Зараз зачинено, відчинять о 8:00'],
  [WORKDAYS, at(0, 17), 'Зараз зачинено, відчинять завтра о 8:00'],
  [WORKDAYS, at(6, 12), 'Зараз зачинено, відчинять завтра о 8:00'],
  [WORKDAYS, at(4, 18), 'Зараз зачинено, відчинять у пн о 8:00'],
  // The same day of the next week is not today.
  [hours([at(2, 8), at(2, 12)]), at(2, 13), 'Зараз зачинено, відчинять у ср о 8:00'],
  // Over midnight, and over the end of the week.
  [hours([at(6, 20), at(7, 6)]), at(6, 23), 'Зараз відчинено'],
  [hours([at(6, 20), at(7, 6)]), at(0, 5), 'Зараз відчинено, до 6:00'],
  [hours([0, 7 * DAY]), at(3, 3), 'Відчинено цілодобово'],
])('%# says whether it is open in the words of a resident', (week, now, text) => {
  expect(said(week, now)).toBe(text);
});

it('says nothing of hours that are unknown, or that nobody could read', () => {
  expect(said(null, 0)).toBeNull();
  expect(said({ ...hours(), text: 'за домовленістю' }, 0)).toBeNull();
  // Words beside the hours may be a condition.
  expect(said({ ...WORKDAYS, note: 'за записом' }, at(0, 9))).toBeNull();
});
