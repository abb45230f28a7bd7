import type { Item, Span } from './items.ts';
import { HOLIDAY } from './lex.ts';

/** Days with the same hours; no spans = closed. Days past 6 are holidays. */
export interface Group {
  readonly days: readonly number[];
  readonly spans: readonly Span[];
}

export interface Grouped {
  readonly groups: readonly Group[];
  readonly notes: readonly string[];
}

const DAY = 24 * 60;
const WHOLE: Span = { from: 0, to: DAY };

interface Open {
  readonly days: readonly number[];
  readonly spans: Span[];
  closed: boolean;
  readonly breaks: Span[];
}

/** A break that stands apart: which days it is of shows when all are known. `after`: so many groups stand before it. */
interface Loose {
  readonly span: Span;
  readonly after: number;
}

/** Who has which hours. Null where that is not told without doubt. */
export function groupsOf(clauses: readonly (readonly Item[])[]): Grouped | null {
  const notes = notesOf(clauses.flat());
  if (notes === null) return null;
  const state: State = { groups: [], loose: [], own: 0 };
  for (const clause of clauses) {
    if (
      !readClause(
        clause.filter(({ kind }) => kind !== 'note'),
        state,
      )
    )
      return null;
  }
  const { groups } = state;
  if (groups.length === 0 || groups.some((group) => !group.closed && group.spans.length === 0)) return null;
  const days = groups.flatMap((group) => group.days);
  if (new Set(days).size !== days.length || !placeBreaks(state)) return null;
  const cut = groups.map((group) => ({ days: group.days, spans: cutAll(group) }));
  return cut.some(({ spans }) => spans === null) ? null : { groups: cut as Group[], notes };
}

interface State {
  readonly groups: Open[];
  readonly loose: Loose[];
  /** The group that got its own break last, by its number from 1; 0 = none. */
  own: number;
}

/** Words stand beside all of the hours only at either end; within they may be of one day. */
function notesOf(items: readonly Item[]): string[] | null {
  const notes: string[] = [];
  const several = items.filter(({ kind }) => kind === 'days').length > 1;
  for (const [i, item] of items.entries()) {
    if (item.kind !== 'note') continue;
    const last = items.slice(i).every(({ kind }) => kind === 'note');
    const first = items.slice(0, i).every(({ kind }) => kind === 'note');
    if (!(first || (last && (item.apart || !several)))) return null;
    if (RESTRICTS.test(item.text)) return null;
    if (item.text !== '') notes.push(item.text);
  }
  return notes;
}

/** Words that change the hours themselves. */
const RESTRICTS =
  /\d|(?<!\p{L})(?:пн|вт|ср|чт|пт|сб|нд|понед|вівт|серед|четв|п.?ятн|субот|неділ|вихідн|обід|перерв|не прац|зачин|лише|тільки|парн|непарн|крім(?! (?:державних |офіційних )?свят)|closed|off|only(?!$)|except)/iu;

function readClause(items: readonly Item[], state: State): boolean {
  const leading: Span[] = [];
  let current: Open | null = null;
  let closedFirst = false;
  for (const [i, item] of items.entries()) {
    const next = items[i + 1];
    switch (item.kind) {
      case 'days': {
        const before = leading.length > 0 || closedFirst;
        if (before && next !== undefined && next.kind !== 'break' && !isNewGroup(items, i)) return false;
        current = { days: item.days, spans: leading.splice(0), closed: closedFirst, breaks: [] };
        closedFirst = false;
        state.groups.push(current);
        break;
      }
      case 'closed': {
        const named: Item | undefined = next?.kind === 'days' ? next : undefined;
        if (current !== null && current.spans.length === 0 && !current.closed) current.closed = true;
        else if (named !== undefined) closedFirst = true;
        else return false;
        break;
      }
      case 'span':
      case 'always': {
        const span = item.kind === 'span' ? item.span : WHOLE;
        if (current !== null) {
          if (current.closed) return false;
          current.spans.push(span);
        } else leading.push(span);
        break;
      }
      case 'break':
        if (current !== null && !item.apart && items[i - 1]?.kind === 'span' && leading.length === 0) {
          current.breaks.push(item.span);
          state.own = state.groups.length;
        } else state.loose.push({ span: item.span, after: state.groups.length });
        break;
      case 'note':
        break;
      default:
        return item satisfies never;
    }
  }
  return !closedFirst && keepLeading(leading, items, state);
}

/** «…, вихідні: сб, нд, …» is followed by days of another group, never by hours of its own. */
function isNewGroup(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.apart === true && items[at + 1]?.kind === 'closed';
}

/** Hours alone go on with the days before, where these are the only ones: «Пн-Пт 8:00-12:00; 13:00-17:00». */
function keepLeading(leading: readonly Span[], items: readonly Item[], { groups }: State): boolean {
  if (leading.length === 0) return true;
  const [only, ...others] = groups;
  if (only === undefined || others.length > 0 || only.closed || items.some(({ kind }) => kind === 'days')) {
    return false;
  }
  only.spans.push(...leading);
  return true;
}

const bare = (group: Open) => !group.closed && group.breaks.length === 0;

/**
 * A break after all groups is everyone's, unless the others have theirs; one between groups is of the one before it.
 * What could be either is not understood.
 */
function placeBreaks({ groups, loose, own }: State): boolean {
  const open = groups.filter(({ closed }) => !closed);
  if (loose.length === 0) {
    // «пн-чт 8-17, пт 8-16 обід 12-13»: of Friday, or of all?
    const last = groups[own - 1];
    return (
      own === 0 || last !== open.at(-1) || open.length === 1 || open.filter(bare).length < open.length - 1
    );
  }
  const [first] = loose;
  const everyone =
    first !== undefined && loose.length === 1 && (first.after === 0 || first.after === groups.length);
  if (everyone && open.every(bare)) {
    const having = open.filter(
      ({ spans }) => spans.some((span) => touches(span, first.span)) || isGap(spans, first.span),
    );
    for (const group of having) group.breaks.push(first.span);
    return having.length > 0;
  }
  for (const { span, after } of loose) {
    const group = groups[after - 1];
    const earlier = groups.slice(0, Math.max(0, after - 1));
    if (group === undefined || !bare(group) || earlier.some(bare)) return false;
    group.breaks.push(span);
  }
  return true;
}

function touches(span: Span, pause: Span): boolean {
  return pause.from < span.to && pause.to > span.from;
}

/** «8-12, 13-17, обід 12-13»: the hours leave it out already. */
function isGap(spans: readonly Span[], pause: Span): boolean {
  return spans.some(({ to }, i) => to === pause.from && spans[i + 1]?.from === pause.to);
}

/** The hours without the breaks; null where they do not rise (8-12, 12-17 is a slip), or a break lies across their edge. */
function cutAll({ days, spans, closed, breaks }: Open): readonly Span[] | null {
  if (closed) return spans.length === 0 && breaks.length === 0 ? [] : null;
  if (days.some((day) => day >= HOLIDAY)) return null;
  const rising = spans.every(({ from }, i) => i === 0 || from > (spans[i - 1]?.to ?? 0));
  if (!rising || spans.slice(0, -1).some(({ to }) => to > DAY)) return null;
  let rest: readonly Span[] | null = spans;
  for (const pause of breaks) rest = rest && cutOne(rest, pause);
  return rest;
}

function cutOne(spans: readonly Span[], pause: Span): readonly Span[] | null {
  if (isGap(spans, pause)) return spans;
  const at = spans.findIndex(({ from, to }) => from < pause.from && pause.to < to);
  const whole = spans[at];
  if (whole === undefined) return null;
  const parts = [
    { from: whole.from, to: pause.from },
    { from: pause.to, to: whole.to },
  ];
  return [...spans.slice(0, at), ...parts, ...spans.slice(at + 1)];
}
