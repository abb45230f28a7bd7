import { clock, type WeeklyInterval } from '../../../domain/contact/hours.ts';
import { perKey } from '../../../domain/memo.ts';
import { joinWeek } from '../week.ts';
import { type Group, type Grouped, groupsOf } from './groups.ts';
import { clausesOf } from './items.ts';
import { HOLIDAY, lex, SCHOOL_HOLIDAY, type TimeMode } from './lex.ts';

/** A schedule that is understood whole. */
export interface Schedule {
  /** The same in opening_hours syntax. */
  readonly syntax: string;
  readonly weekly: readonly WeeklyInterval[];
  /** Words that stand beside the hours: «за записом». */
  readonly note: string | null;
}

const MODES: readonly TimeMode[] = ['plain', 'comma', 'dash', 'space', 'any'];
/** Nobody writes a longer one; a pasted page is no schedule. */
const LONGEST = 1000;

/**
 * Reads a schedule as clerks write it, in Ukrainian, English or opening_hours syntax of plain weeks: «Пн-Чт з 8.00 до
 * 17.15, Пт 8-16, обід 12.00-12.45, сб, нд — вихідні». The whole meaning or null: never a part, and nothing where it
 * can be read in two ways.
 */
export const readSchedule = perKey((text): Schedule | null => readWith(text, MODES));

/** As `readSchedule`, «900-1600» too: what a person may be asked, and no machine may take for granted. */
export function guessSchedule(text: string): Schedule | null {
  return readWith(text, [...MODES, 'joined']);
}

function readWith(text: string, modes: readonly TimeMode[]): Schedule | null {
  if (text.length > LONGEST) return null;
  const meanings = new Map<string, Schedule>();
  for (const mode of modes) {
    const read = readIn(text, mode);
    if (read !== null) meanings.set(JSON.stringify([read.weekly, read.note]), read);
  }
  const [only, ...others] = meanings.values();
  return only === undefined || others.length > 0 ? null : only;
}

/** Whether a text tells times, but not of which days. */
export function lacksDays(text: string): boolean {
  const tokens = MODES.map((mode) => lex(text, mode)).find((found) => found !== null) ?? [];
  return tokens.some(({ kind }) => kind === 'time') && !tokens.some(({ kind }) => kind === 'days');
}

/** Whether a text says of every day that it names that it is closed. */
export function isAllClosed(text: string): boolean {
  const tokens = lex(text, 'plain');
  const clauses = tokens && clausesOf(tokens);
  const groups = (clauses && groupsOf(clauses))?.groups ?? [];
  return groups.length > 0 && groups.every(({ spans }) => spans.length === 0);
}

function readIn(text: string, mode: TimeMode): Schedule | null {
  const tokens = lex(text, mode);
  if (tokens === null) return null;
  // «Цілодобово» alone is every day.
  const bare = tokens.filter(({ kind }) => kind !== 'note');
  if (bare.length === 1 && bare[0]?.kind === 'always') {
    return readIn(`Mo-Su 00:00-24:00 ${text.replace(/цілодобово|24\s*\/\s*7/iu, '')}`, mode);
  }
  const clauses = clausesOf(tokens);
  const grouped = clauses && groupsOf(clauses);
  return grouped && scheduleOf(grouped);
}

function scheduleOf({ groups, notes }: Grouped): Schedule | null {
  const open = groups.filter(({ spans }) => spans.length > 0);
  const weekly = joinWeek(open.flatMap(intervalsOf));
  if (weekly === null || weekly.length === 0) return null;
  const closed = groups.flatMap(({ days }) => days.flatMap((day) => CLOSED_ON[day] ?? []));
  const note = [...new Set([...notes, ...closed])].join('; ');
  return { syntax: syntaxOf(open), weekly, note: note === '' ? null : note };
}

const CLOSED_ON: Readonly<Record<number, string>> = {
  [HOLIDAY]: 'у свята зачинено',
  [SCHOOL_HOLIDAY]: 'у шкільні канікули зачинено',
};
const DAY = 24 * 60;

function intervalsOf({ days, spans }: Group): WeeklyInterval[] {
  return days.flatMap((day) => spans.map(({ from, to }) => ({ from: day * DAY + from, to: day * DAY + to })));
}

const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

/** Days with the same hours in one rule: `Mo-We,Fr 08:00-17:00; Th 08:00-20:00`. */
function syntaxOf(groups: readonly Group[]): string {
  const rules = new Map<string, number[]>();
  for (const { days, spans } of groups) {
    const times = spans.map(({ from, to }) => `${clock(from)}-${clock(to > DAY ? to - DAY : to)}`).join(',');
    rules.set(times, [...(rules.get(times) ?? []), ...days]);
  }
  const written = [...rules].map(([times, days]) => ({ times, days: days.toSorted((a, b) => a - b) }));
  if (written.length === 1 && written[0]?.times === '00:00-24:00' && written[0].days.length === 7)
    return '24/7';
  // A rule after a semicolon would end the night before it at midnight.
  const nights = groups.some(({ spans }) => spans.some(({ to }) => to > DAY));
  return written
    .toSorted((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0))
    .map(({ times, days }) => `${dayNames(days)} ${times}`)
    .join(nights ? ', ' : '; ');
}

function dayNames(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => [run[0], run.at(-1)].filter((day, i) => i === 0 || day !== run[0]))
    .map((ends) => ends.map((day) => NAMES[day ?? 0]).join('-'))
    .join(',');
}
