import type { Token } from './lex.ts';

export interface Span {
  /** Minutes from the day's midnight. */
  readonly from: number;
  /** At most as much past midnight as the next day allows: up to 48 hours. */
  readonly to: number;
}

/** Parts of a schedule. `apart`: a comma or the like stands before it. */
export type Item = { readonly apart: boolean } & (
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'span'; readonly span: Span }
  | { readonly kind: 'break'; readonly span: Span }
  | { readonly kind: 'closed' | 'always' }
  | { readonly kind: 'note'; readonly text: string }
);

const DAY = 24 * 60;
/** «20:00–8:00» is a night, «18:00–16:00» a slip; twenty hours and more are believed only where they are exact. */
const LONGEST_NIGHT = 16 * 60;

/** Clauses of items; null where the tokens make no sense of their own. */
export function clausesOf(tokens: readonly Token[]): Item[][] | null {
  const clauses: Item[][] = [[]];
  for (let at = 0; at < tokens.length; ) {
    const apart = isApart(tokens, at);
    const from = skipCommas(tokens, at);
    const next = tokens[from];
    if (next === undefined) break;
    if (next.kind === 'end') {
      if (clauses.at(-1)?.length !== 0) clauses.push([]);
      at = from + 1;
      continue;
    }
    const read = itemAt(tokens, from);
    if (read === null) return null;
    clauses.at(-1)?.push(...read.items.map((item, i) => ({ ...item, apart: i === 0 && apart })));
    at = read.to;
  }
  return clauses.filter((clause) => clause.length > 0);
}

interface Read {
  readonly items: readonly Item[];
  readonly to: number;
}

function skipCommas(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.kind === 'comma') to++;
  return to;
}

function isApart(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]?.kind === 'comma' || tokens[at - 1]?.kind === 'end';
}

function itemAt(tokens: readonly Token[], at: number): Read | null {
  const token = tokens[at];
  if (token === undefined) return null;
  switch (token.kind) {
    case 'note':
      return { items: [{ ...token, apart: false }], to: at + 1 };
    case 'always':
      return { items: [{ kind: 'always', apart: false }], to: at + 1 };
    case 'closed':
      return { items: [{ kind: 'closed', apart: false }], to: skipMark(tokens, at + 1) };
    case 'break': {
      const span = spanAt(tokens, skipMark(tokens, at + 1));
      return span && { items: [{ kind: 'break', span: span.span, apart: false }], to: span.to };
    }
    case 'days':
      return daysAt(tokens, at);
    case 'from':
    case 'to':
      return daysAfterWord(tokens, at) ?? asItem(spanAt(tokens, at));
    case 'time':
      return asItem(spanAt(tokens, at));
    case 'colon':
    case 'dash':
      // «Графік роботи: …», «Прийом громадян — …».
      return at === 0 || tokens[at - 1]?.kind === 'note' ? { items: [], to: at + 1 } : null;
    case 'comma':
    case 'end':
    case 'except':
    case 'nextDay':
      return null;
    default:
      return token satisfies never;
  }
}

function asItem(read: { readonly span: Span; readonly to: number } | null): Read | null {
  return read && { items: [{ kind: 'span', span: read.span, apart: false }], to: read.to };
}

/** «Вихідні: сб», «обід — 12:00». */
function skipMark(tokens: readonly Token[], at: number): number {
  const kind = tokens[at]?.kind;
  return kind === 'colon' || kind === 'dash' ? at + 1 : at;
}

/** «З понеділка по п’ятницю», «по середах». */
function daysAfterWord(tokens: readonly Token[], at: number): Read | null {
  return tokens[at + 1]?.kind === 'days' ? daysAt(tokens, at + 1) : null;
}

/** A list of days with all that tells where its hours begin. A dash that no hours follow says that it is closed. */
function daysAt(tokens: readonly Token[], start: number): Read | null {
  const list = dayList(tokens, start);
  if (list === null) return null;
  const items: Item[] = [{ kind: 'days', days: list.days, apart: false }];
  let at = list.to;
  if (tokens[at]?.kind === 'colon') at++;
  if (tokens[at]?.kind !== 'dash') return { items, to: at };
  const after = tokens[at + 1]?.kind;
  const content =
    after !== undefined && ['time', 'from', 'closed', 'always', 'break', 'note'].includes(after);
  return content
    ? { items, to: at + 1 }
    : { items: [...items, { kind: 'closed', apart: false }], to: skipDashes(tokens, at) };
}

function skipDashes(tokens: readonly Token[], at: number): number {
  let to = at;
  while (tokens[to]?.kind === 'dash') to++;
  return to;
}

function dayList(tokens: readonly Token[], start: number): { days: readonly number[]; to: number } | null {
  const days: number[] = [];
  let at = start;
  for (;;) {
    const run = dayRun(tokens, at);
    if (run === null) return null;
    days.push(...run.days);
    at = run.to;
    const next = skipCommas(tokens, at);
    const word = tokens[next]?.kind === 'to' || tokens[next]?.kind === 'from' ? next + 1 : next;
    if (tokens[word]?.kind !== 'days') break;
    at = word;
  }
  const named = [...new Set(days)];
  const word = skipCommas(tokens, at);
  if (tokens[word]?.kind !== 'except') return { days: named, to: at };
  const except = tokens[word + 1]?.kind === 'days' ? dayList(tokens, word + 1) : null;
  if (except === null || !except.days.every((day) => days.includes(day))) return null;
  return { days: named.filter((day) => !except.days.includes(day)), to: except.to };
}

/** One day, a named set of them, or a range that may pass Sunday: «пт-пн». */
function dayRun(tokens: readonly Token[], at: number): { days: readonly number[]; to: number } | null {
  const first = tokens[at];
  const link = tokens[at + 1]?.kind;
  const last = tokens[at + 2];
  if (first?.kind !== 'days') return null;
  if ((link !== 'dash' && link !== 'to') || last?.kind !== 'days') return { days: first.days, to: at + 1 };
  const [from, to] = [first.days[0] ?? 0, last.days[0] ?? 0];
  if (first.days.length !== 1 || last.days.length !== 1 || from === to || from > 6 || to > 6) return null;
  const length = (to - from + 7) % 7;
  return { days: Array.from({ length: length + 1 }, (_, i) => (from + i) % 7), to: at + 3 };
}

/** «з 8:00 до 17:00», «8-17», «08:00 17:00», «20:00-8:00». */
function spanAt(tokens: readonly Token[], start: number): { span: Span; to: number } | null {
  let at = start;
  if (tokens[at]?.kind === 'from') at++;
  const from = tokens[at++];
  if (from?.kind !== 'time') return null;
  const before = at;
  if (tokens[at]?.kind === 'dash') at++;
  if (tokens[at]?.kind === 'to') at++;
  // «9:00 : 16:00» is a slip that leaves no doubt.
  if (tokens[at]?.kind === 'colon' && !from.bare) at++;
  let linked = at > before;
  if (tokens[at]?.kind === 'dash' && linked) at++;
  const to = tokens[at++];
  if (to?.kind !== 'time') return null;
  linked ||= !from.bare && !to.bare;
  const nextDay = tokens[at]?.kind === 'nextDay';
  if (nextDay) at++;
  if (!linked || from.at >= DAY) return null;
  const end = endOf(from.at, to.at, nextDay, from.exact && to.exact);
  return end === null ? null : { span: { from: from.at, to: end }, to: at };
}

function endOf(from: number, to: number, nextDay: boolean, exact: boolean): number | null {
  if (to === 0) return nextDay || from > 0 ? DAY : null;
  if (nextDay) return to <= from ? to + DAY : null;
  if (to > from) return to;
  return to < from && (exact || to + DAY - from <= LONGEST_NIGHT) ? to + DAY : null;
}
