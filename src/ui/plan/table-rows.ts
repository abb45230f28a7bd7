import { type FillKey, FILL_KEYS } from '../../domain/coverage/state.ts';
import type { Raion } from '../../domain/hromada.ts';
import { sumKnown } from '../../domain/known-sum.ts';
import { prefixOf } from '../../domain/code.ts';
import { fold } from '../../domain/search/fold.ts';
import type { Basket } from '../../domain/coverage/basket.ts';
import type { HromadaRow } from '../../state/derived.ts';

/** `value`: the metric on the map; else a need figure. */
export type SortKey = 'name' | 'people' | 'value' | `need ${string}`;
export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Hromadas of one raion. */
export interface RowGroup {
  /** First 6 characters of the code. */
  readonly prefix: string;
  readonly raion: Raion | null;
  readonly rows: readonly HromadaRow[];
  /** Residents of those whose figure is known; null when none has one. */
  readonly people: number | null;
}

/** How often a state stands in a group's column: each state apart, absences and unknowns are never added up. */
export interface StateCount {
  readonly fill: FillKey;
  readonly n: number;
}

const collator = new Intl.Collator('uk');

/** Rows without a figure stand last whichever way figures are sorted. */
function byFigure(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

/** A hromada's number on the map; null where it has none. */
export type ValueOf = (row: HromadaRow) => number | null;

const noValue: ValueOf = () => null;

/** A sorted copy. Equal rows keep the order of their codes. */
export function sortRows(
  rows: readonly HromadaRow[],
  { by, descending }: Sort,
  valueOf: ValueOf = noValue,
): HromadaRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const figure: ValueOf = by !== 'people' ? valueOf : ({ hromada }) => hromada.population;
    const order =
      by !== 'name'
        ? byFigure(figure(a), figure(b), descending)
        : sign * collator.compare(a.hromada.name.uk, b.hromada.name.uk);
    return order === 0 ? collator.compare(a.hromada.code, b.hromada.code) : order;
  });
}

function peopleOf(rows: readonly HromadaRow[]): number | null {
  return sumKnown(rows.map((row) => row.hromada.population)).sum;
}

/** Rows by raion, in the order in which raions come. The groups do not depend on how the table is sorted. */
export function groupRows(rows: readonly HromadaRow[]): RowGroup[] {
  const byPrefix = new Map<string, HromadaRow[]>();
  for (const row of rows) {
    const prefix = prefixOf(row.hromada.code, 'raion');
    const known = byPrefix.get(prefix);
    if (known === undefined) byPrefix.set(prefix, [row]);
    else known.push(row);
  }
  return [...byPrefix].map(([prefix, of]) => ({
    prefix,
    raion: of[0]?.raion ?? null,
    rows: of,
    people: peopleOf(of),
  }));
}

/** The same groups, sorted like their rows: by the raion's name, else by its people. */
export function sortGroups(groups: readonly RowGroup[], { by, descending }: Sort): RowGroup[] {
  const sign = descending ? -1 : 1;
  return [...groups].sort((a, b) =>
    by !== 'name'
      ? byFigure(a.people, b.people, descending)
      : sign * collator.compare(a.raion?.name.uk ?? '', b.raion?.name.uk ?? ''),
  );
}

/** Counts of each state in a column of a group, in the order of FILL_KEYS, without the zeros. */
export function columnSums(rows: readonly HromadaRow[], basket: Basket, type: number): StateCount[] {
  const counts = new Map<FillKey, number>();
  for (const { hromada } of rows) {
    const fill = basket.fill(hromada.code, type);
    if (fill !== null) counts.set(fill, (counts.get(fill) ?? 0) + 1);
  }
  return FILL_KEYS.filter((fill) => counts.has(fill)).map((fill) => ({ fill, n: counts.get(fill) ?? 0 }));
}

export interface StateChange extends StateCount {
  /** Without the planner's scenario; null = the same, or there is no scenario. */
  readonly was: number | null;
}

const countsOf = (counts: readonly StateCount[]) => new Map(counts.map(({ fill, n }) => [fill, n]));

/** The same counts with those of before where they differ; a state that a scenario emptied stays, with its zero. */
export function columnSumsOver(
  rows: readonly HromadaRow[],
  basket: Basket,
  before: Basket | null,
  type: number,
): StateChange[] {
  const now = columnSums(rows, basket, type);
  if (before === null) return now.map(({ fill, n }) => ({ fill, n, was: null }));
  const [is, was] = [countsOf(now), countsOf(columnSums(rows, before, type))];
  return FILL_KEYS.filter((fill) => is.has(fill) || was.has(fill)).map((fill) => {
    const [n, old] = [is.get(fill) ?? 0, was.get(fill) ?? 0];
    return { fill, n, was: old === n ? null : old };
  });
}

/**
 * Indices of the types worth a column: the chosen ones first, then those of which anything is known in these rows;
 * all of them when asked.
 */
export function columnsOf(
  rows: readonly HromadaRow[],
  basket: Basket,
  chosen: readonly string[],
  all: boolean,
): number[] {
  const indices = basket.types.map((_, i) => i);
  const isChosen = (i: number) => chosen.includes(basket.types[i]?.id ?? '');
  const isKnown = (i: number) =>
    rows.some(({ hromada }) => {
      const fill = basket.fill(hromada.code, i);
      return fill !== null && fill !== 'unknown' && fill !== 'notApplicable';
    });
  const rest = indices.filter((i) => !isChosen(i) && (all || isKnown(i)));
  return [...indices.filter(isChosen), ...rest];
}

export interface RowFilter {
  /** Part of the name of a hromada or its raion. */
  readonly q: string;
  /** Null = any state. */
  readonly fill: FillKey | null;
}

const namesOf = ({ hromada, raion }: HromadaRow): string[] =>
  [hromada.name.uk, hromada.name.en, raion?.name.uk, raion?.name.en].map((name) => fold(name ?? ''));

/** Rows whose name (or raion's name), in either language, holds the words, and which stand in the state. */
export function filterRows(rows: readonly HromadaRow[], { q, fill }: RowFilter): readonly HromadaRow[] {
  const words = fold(q);
  if (words === '' && fill === null) return rows;
  return rows.filter(
    (row) =>
      (fill === null || row.fill === fill) &&
      (words === '' || namesOf(row).some((name) => name.includes(words))),
  );
}
