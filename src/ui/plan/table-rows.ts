import { type FillKey, FILL_KEYS } from '../../domain/coverage/state.ts';
import type { Raion } from '../../domain/hromada.ts';
import { prefixOf } from '../../domain/code.ts';
import type { Basket } from '../../state/derive/basket.ts';
import type { HromadaRow } from '../../state/derived.ts';

export type SortKey = 'name' | 'people';
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

/** Rows without a figure stand last whichever way people are sorted. */
function byPeople(a: number | null, b: number | null, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return descending ? b - a : a - b;
}

/** A sorted copy. Equal rows keep the order of their codes. */
export function sortRows(rows: readonly HromadaRow[], { by, descending }: Sort): HromadaRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const order =
      by === 'people'
        ? byPeople(a.hromada.population, b.hromada.population, descending)
        : sign * collator.compare(a.hromada.name.uk, b.hromada.name.uk);
    return order === 0 ? collator.compare(a.hromada.code, b.hromada.code) : order;
  });
}

function peopleOf(rows: readonly HromadaRow[]): number | null {
  const known = rows.map((row) => row.hromada.population).filter((each) => each !== null);
  return known.length === 0 ? null : known.reduce((sum, each) => sum + each, 0);
}

/** Rows by raion; rows within and the groups themselves follow the sort. */
export function groupRows(rows: readonly HromadaRow[], sort: Sort): RowGroup[] {
  const byPrefix = new Map<string, HromadaRow[]>();
  for (const row of sortRows(rows, sort)) {
    const prefix = prefixOf(row.hromada.code, 'raion');
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), row]);
  }
  const groups = [...byPrefix].map(([prefix, of]) => ({
    prefix,
    raion: of[0]?.raion ?? null,
    rows: of,
    people: peopleOf(of),
  }));
  const sign = sort.descending ? -1 : 1;
  return groups.sort((a, b) =>
    sort.by === 'people'
      ? byPeople(a.people, b.people, sort.descending)
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
