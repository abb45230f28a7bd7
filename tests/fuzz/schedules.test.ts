import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSchedule } from '../../src/data/contact/schedule/read.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';
import { minutesOf } from '../data/contact/schedules.ts';
import { damaged, hostileText, RUNS } from './hostile.ts';

/*
 * Whatever stands in a cell, its meaning is that of somebody who knows it: here the texts are written from a week that
 * is known, in as many ways as clerks have. Where the text is harmed afterwards nobody knows what it means; then at
 * least no number and no day of it may be lost, and none be made up.
 */

const DAY = 1440;
const SHORT = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'нд'];
const WHOLE = ['понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця', 'субота', 'неділя'];
const OSM = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

interface Run {
  readonly days: readonly number[];
  readonly spans: readonly (readonly [from: number, to: number])[];
}

const quarter = (at: number) => at * 15;

/** Runs of days from Monday on, some of them closed. */
const runs = fc
  .array(
    fc.record({
      length: fc.integer({ min: 1, max: 5 }),
      open: fc.integer({ min: 0, max: 4 }),
      from: fc.integer({ min: 24, max: 40 }),
      noon: fc.integer({ min: 44, max: 50 }),
      pause: fc.integer({ min: 2, max: 4 }),
      to: fc.integer({ min: 56, max: 88 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list): Run[] => {
    let day = 0;
    return list
      .map(({ length, open, from, noon, pause, to }) => {
        const days = Array.from({ length }, (_, i) => day + i).filter((each) => each < 7);
        day += length;
        if (open === 0) return { days, spans: [] };
        if (open === 1) {
          const spans = [
            [quarter(from), quarter(noon)] as const,
            [quarter(noon + pause), quarter(to)] as const,
          ];
          return { days, spans };
        }
        // Nights begin in the evening and end before the next day's hours.
        return {
          days,
          spans: [[quarter(open === 2 ? 76 : from), quarter(open === 2 ? 96 + 20 : to)] as const],
        };
      })
      .filter(({ days }) => days.length > 0);
  });

const style = fc.record({
  names: fc.constantFrom(
    SHORT,
    WHOLE,
    OSM,
    SHORT.map((name) => `${name}.`),
  ),
  clock: fc.constantFrom<(h: number, m: string) => string>(
    (h, m) => `${h}:${m}`,
    (h, m) => `${String(h).padStart(2, '0')}:${m}`,
    (h, m) => `${h}.${m}`,
    (h, m) => (m === '00' ? String(h) : `${h}:${m}`),
    (h, m) => `${h}-${m}`,
    (h, m) => `${h},${m}`,
  ),
  range: fc.constantFrom('A-B', 'A – B', 'з A до B', 'з A - до B', 'A до B'),
  link: fc.constantFrom('-', ' – ', ' по '),
  after: fc.constantFrom(' ', ': ', ' - '),
  between: fc.constantFrom('; ', ', ', '\n', ' '),
  pause: fc.constantFrom(', ', ' та ', ' обід ', ' (перерва X)'),
  closed: fc.constantFrom('вихідний', '-', 'не працює', null),
});

function written(list: readonly Run[], how: typeof style extends fc.Arbitrary<infer S> ? S : never): string {
  const time = (at: number) => how.clock(Math.floor((at % DAY) / 60), String(at % 60).padStart(2, '0'));
  const range = ([from, to]: readonly [number, number]) =>
    how.range.replace('A', time(from)).replace('B', time(to));
  return list
    .flatMap(({ days, spans }): string[] => {
      const [first = 0, last = 0] = [days[0], days.at(-1)];
      const named = first === last ? how.names[first] : `${how.names[first]}${how.link}${how.names[last]}`;
      if (spans.length === 0) return how.closed === null ? [] : [`${named}${how.after}${how.closed}`];
      return [`${named}${how.after}${hoursOf(spans, range, how.pause)}`];
    })
    .join(how.between);
}

function hoursOf(
  spans: Run['spans'],
  range: (span: readonly [number, number]) => string,
  pause: string,
): string {
  const [morning = [0, 0] as const, evening] = spans;
  if (evening === undefined) return range(morning);
  const lunch = range([morning[1], evening[0]]);
  if (pause === ' обід ') return `${range([morning[0], evening[1]])}${pause}${lunch}`;
  if (pause.includes('X')) return `${range([morning[0], evening[1]])}${pause.replace('X', lunch)}`;
  return `${range(morning)}${pause}${range(evening)}`;
}

/** The minutes that a model is open. */
function modelOf(list: readonly Run[]): number[] {
  const open = new Set<number>();
  for (const { days, spans } of list)
    for (const day of days)
      for (const [from, to] of spans)
        for (let at = from; at < to; at++) open.add((day * DAY + at) % (7 * DAY));
  return [...open].toSorted((a, b) => a - b);
}

/** Minutes in few words: `480-1020`. */
function spansOf(minutes: readonly number[]): string {
  const edges = minutes.filter((at, i) => minutes[i - 1] !== at - 1 || minutes[i + 1] !== at + 1);
  return edges.join(' ');
}

test('a week that is written in any way is read as that week, or kept as written', () => {
  let [read, all] = [0, 0];
  fc.assert(
    fc.property(runs, style, (list, how) => {
      // «пн - вт 8-17» says Monday to Tuesday, whatever its writer had in mind.
      fc.pre(!(how.between === ' ' && how.closed === '-' && how.after !== ': '));
      const text = written(list, how);
      const schedule = readSchedule(text);
      all++;
      if (schedule === null) return;
      read++;
      const meant = spansOf(modelOf(list));
      expect([text, spansOf(minutesOf(schedule.weekly))]).toEqual([text, meant]);
      // And the library reads what is exported as the same week.
      const exported = minutesOf(compileHours(schedule.syntax) ?? []);
      expect([schedule.syntax, spansOf(exported)]).toEqual([schedule.syntax, meant]);
    }),
    RUNS,
  );
  expect(read / all).toBeGreaterThan(0.6);
});

const NAMED = new RegExp(
  `(?<!\\p{L})(${[...WHOLE, ...SHORT, ...OSM].join('|')}|щодня|будні)(?!\\p{L})`,
  'giu',
);

/** Days that a text may speak of: those that it names, and all between two of them. */
function daysOf(text: string): Set<number> {
  const plain = text.replace(/['’ʼ`]/g, '’');
  const found = [...plain.matchAll(NAMED)].map(([name]) => name.toLowerCase());
  if (found.some((name) => name === 'щодня')) return new Set([0, 1, 2, 3, 4, 5, 6]);
  const named = found.flatMap((name) => {
    if (name === 'будні') return [0, 1, 2, 3, 4];
    return [SHORT, WHOLE, OSM.map((each) => each.toLowerCase())].map((names) => names.indexOf(name));
  });
  const days = named.filter((day) => day >= 0);
  const all = new Set(days);
  for (const from of days)
    for (const to of days) for (let day = from; day !== to; day = (day + 1) % 7) all.add(day);
  return all;
}

const GOOD = [
  'Пн-Чт 8:00-17:15, Пт 8:00-16:00, обід 12:00-12:45, сб, нд вихідні',
  'понеділок-п’ятниця з 8.00 до 17.00; субота 9.00-13.00',
  'щодня 20:00-08:00',
  'Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-14:00',
];

test('of a harmed schedule no number is dropped, and no day or time is made up', () => {
  const text = fc.oneof(hostileText, ...GOOD.map((good) => damaged(good)), ...GOOD.map(withoutSome));
  fc.assert(
    fc.property(text, (cell) => {
      const schedule = readSchedule(cell);
      if (schedule === null || /цілодобово|24\s*\/\s*7/i.test(cell)) return;
      const edges = schedule.weekly.flatMap(({ from, to }) => [from % DAY, to % DAY]);
      const hours = new Set(edges.map((at) => Math.floor(at / 60)));
      const minutes = new Set(edges.map((at) => at % 60));
      const numbers = (cell.match(/\d+/g) ?? []).map(Number);
      // A break outside of some day's hours is no edge of that day, and a nought may stand for a closed day.
      for (const number of numbers)
        expect([cell, number, hours.has(number % 24) || minutes.has(number)]).toEqual([cell, number, true]);
      const shown = new Set(numbers.flatMap((number) => [number, number % 24]));
      for (const hour of hours)
        expect([cell, hour, shown.has(hour) || hour === 0]).toEqual([cell, hour, true]);
      const named = daysOf(cell);
      for (const { from } of schedule.weekly) {
        const day = Math.floor(from / DAY);
        expect([cell, day, named.has(day)]).toEqual([cell, day, true]);
      }
    }),
    RUNS,
  );
});

/** A text that lost some characters, as when a cell is typed in haste. */
function withoutSome(good: string): fc.Arbitrary<string> {
  return fc.uniqueArray(fc.nat({ max: good.length }), { minLength: 1, maxLength: 4 }).map((lost) =>
    Array.from(good)
      .filter((_, at) => !lost.includes(at))
      .join(''),
  );
}
