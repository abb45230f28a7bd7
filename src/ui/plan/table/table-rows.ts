import { type FillKey, FILL_KEYS } from '../../../domain/coverage/state.ts';
import type { Raion } from '../../../domain/hromada.ts';
import { sumKnown } from '../../../domain/known-sum.ts';
import { prefixOf } from '../../../domain/code.ts';
import type { Basket } from '../../../domain/coverage/basket.ts';
import type { NeedFigure } from '../../../domain/need/figure.ts';
import { METRICS } from '../../../domain/metrics/index.ts';
import type { MetricView } from '../../../domain/metrics/view.ts';
import type { HromadaRow } from '../../../state/derived.ts';

/**
 * `value`: the metric on the map; `raion` where rows are not grouped by it; `need …`: a need figure; else the state of a
 * service type.
 */
export type SortKey = 'name' | 'raion' | 'people' | 'value' | `need ${string}` | `type ${string}`;
export interface Sort {
  readonly by: SortKey;
  readonly descending: boolean;
}

/** Figures begin with the greatest, words and states with the first. */
export const sortFirst = (by: SortKey): Sort => ({
  by,
  descending: by === 'people' || by === 'value' || by.startsWith('need '),
});

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

/** What a hromada is sorted by: a figure or a word; null where it has none. */
export type KeyOf = (row: HromadaRow) => number | string | null;

const peopleIn: KeyOf = ({ hromada }) => hromada.population;

/** Whether the row of a raion tells a column’s sum: residents add up; services would be counted once a hromada that they serve, ways and rates not at all. */
export const isSummed = (by: SortKey, metric: Pick<MetricView, 'id'> | null): boolean =>
  by.startsWith('need ') || (by === 'value' && metric !== null && METRICS[metric.id].unit === 'people');

/** Rows without a figure stand last whichever way figures are sorted. */
function byKey(a: ReturnType<KeyOf>, b: ReturnType<KeyOf>, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'string' ? collator.compare(a, String(b)) : a - Number(b);
  return descending ? -order : order;
}

/** Of which nothing is said: last, whichever way. */
const SILENT: ReadonlySet<FillKey | null> = new Set(['unknown', 'notApplicable', null]);

/** States stand as the legend lists them, from «є» on. */
const rankOf = (fill: FillKey | null) => (fill === null || SILENT.has(fill) ? null : FILL_KEYS.indexOf(fill));

interface Columns {
  readonly basket: Pick<Basket, 'types' | 'fill'>;
  readonly metric: Pick<MetricView, 'cells'> | null;
  /** Besides residents. */
  readonly figures: readonly Pick<NeedFigure, 'id' | 'weights'>[];
  readonly raionOf: (row: HromadaRow) => string;
}

/** What a column is sorted by. */
export function keyBy(by: SortKey, { basket, metric, figures, raionOf }: Columns): KeyOf {
  if (by === 'name') return ({ hromada }) => hromada.name.uk;
  if (by === 'raion') return raionOf;
  if (by === 'people') return peopleIn;
  if (by === 'value') return ({ hromada }) => metric?.cells.get(hromada.code)?.value ?? null;
  const figure = figures.find(({ id }) => by === `need ${id}`);
  if (figure !== undefined) return ({ hromada }) => figure.weights.get(hromada.code) ?? null;
  const at = basket.types.findIndex(({ id }) => by === `type ${id}`);
  return ({ hromada }) => rankOf(basket.fill(hromada.code, at));
}

/** A sorted copy. Equal rows stand by people, then by their codes. */
export function sortRows(
  rows: readonly HromadaRow[],
  descending: boolean,
  keyOf: KeyOf = peopleIn,
): HromadaRow[] {
  return [...rows].sort(
    (a, b) =>
      byKey(keyOf(a), keyOf(b), descending) ||
      byKey(peopleIn(a), peopleIn(b), true) ||
      collator.compare(a.hromada.code, b.hromada.code),
  );
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

/** How rows of the whole country stand where they are not grouped: so many to a part that is made when it is near. */
const PART = 40;

/** Sorted rows in parts, which have no head of their own. */
export function partsOf(rows: readonly HromadaRow[]): RowGroup[] {
  return Array.from({ length: Math.ceil(rows.length / PART) }, (_, i) => ({
    prefix: `${i}`,
    raion: null,
    rows: rows.slice(i * PART, (i + 1) * PART),
    people: null,
  }));
}

/**
 * The same groups, sorted like their rows: by the raion's name, its people, or what its hromadas have, of those that have
 * it: the sum where their column tells it (`summed`), else the mean.
 */
export function sortGroups(
  groups: readonly RowGroup[],
  { by, descending }: Sort,
  keyOf: KeyOf = peopleIn,
  summed = false,
): RowGroup[] {
  const keyOfGroup = ({ raion, people, rows }: RowGroup) => {
    if (by === 'name' || by === 'raion') return raion?.name.uk ?? '';
    if (by === 'people') return people;
    const known = rows.map(keyOf).filter((key) => typeof key === 'number');
    if (known.length === 0) return null;
    return known.reduce((sum, key) => sum + key, 0) / (summed ? 1 : known.length);
  };
  const keys = new Map(groups.map((group) => [group, keyOfGroup(group)]));
  return [...groups].sort(
    (a, b) => byKey(keys.get(a) ?? null, keys.get(b) ?? null, descending) || byKey(a.people, b.people, true),
  );
}

/** Counts of each state in a column of a group, in the order of FILL_KEYS, without the zeros. */
function columnSums(rows: readonly HromadaRow[], basket: Basket, type: number): StateCount[] {
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
