import type { Field } from './field.ts';
import { freeWays, matrixOf } from './matrix.ts';
import { type MipModel, Rows, WHOLE_GAP } from './mip.ts';

/** `reach`: most weight served; `sites`: fewest sites; `way`: least mean way; `hosts`: highest sum of `values`. */
export type AssignGoal =
  | { readonly kind: 'reach' | 'sites' | 'way' }
  | { readonly kind: 'hosts'; readonly values: readonly number[] };

export interface AssignSpec {
  readonly goal: AssignGoal;
  /** Places where a site is open anyway, besides the existing ones. */
  readonly open: readonly number[];
  /** Places where one may be opened. */
  readonly candidates: readonly number[];
  /** At most so many of them; null = any number. */
  readonly count: number | null;
  /** Nobody goes further. */
  readonly longest: number;
  /** Whole weight that must be served; null = none. */
  readonly target: number | null;
}

/** Somebody of a place served at a site. */
export interface Link {
  readonly place: number;
  /** A place; -1 - i = the existing site i; null = whichever site without limits is the nearest. */
  readonly site: number | null;
  readonly way: number;
}

export interface Assignment {
  readonly model: MipModel;
  /** Columns after the candidates, each the share of a place's weight that goes along a link. */
  readonly links: readonly Link[];
  /** Weight that has a link at all. */
  readonly linked: number;
}

/** Tolerance of a row of whole numbers: less than what a vote of one changes, more than what rounding does. */
const SLACK = 1e-6;
/** Of a mean way, km or minutes. */
const WAY_GAP = 1e-6;

/**
 * Who goes where, as a model: places are shared among open sites, which take what they can. Covers limits, floors of
 * raions, ways; with no candidates it only says what a choice of sites comes to.
 */
export function assignModel(field: Field, spec: AssignSpec): Assignment {
  const { weights, existing, places } = field;
  const { candidates, open, longest } = spec;
  const matrix = matrixOf(field);
  const n = places.length;
  const free = freeWays(field, open);
  const full = existing.flatMap(({ capacity }, i) => (capacity === null ? [] : [-1 - i]));
  const sites = [...candidates, ...(Number.isFinite(field.capacity) ? open : []), ...full];
  const wayTo = (place: number, site: number): number =>
    site < 0
      ? field.ways.between(
          places[place] as Field['places'][number],
          existing[-1 - site] as Field['existing'][number],
        )
      : (matrix[place * n + site] as number);
  const links: Link[] = [];
  const of: number[][] = places.map(() => []);
  const into = new Map<number, number[]>(sites.map((site) => [site, []]));
  places.forEach((_, place) => {
    if (!((weights[place] as number) > 0)) return;
    const nearest = free[place] as number;
    const add = (site: number | null, way: number): void => {
      const link = links.push({ place, site, way }) - 1;
      of[place]?.push(link);
      if (site !== null) into.get(site)?.push(link);
    };
    if (nearest <= longest && Number.isFinite(nearest)) add(null, nearest);
    for (const site of sites) {
      const way = wayTo(place, site);
      if (way <= longest && way < nearest) add(site, way);
    }
  });
  const linked = of.reduce((sum, list, place) => sum + (list.length > 0 ? (weights[place] as number) : 0), 0);
  const model = modelOf(field, spec, { links, of, into, linked });
  return { model, links, linked };
}

interface Net {
  readonly links: readonly Link[];
  readonly of: readonly (readonly number[])[];
  readonly into: ReadonlyMap<number, readonly number[]>;
  readonly linked: number;
}

function modelOf(field: Field, spec: AssignSpec, { links, of, into, linked }: Net): MipModel {
  const { weights, existing, floors, raion, radius } = field;
  const { candidates, count, target, goal } = spec;
  const first = candidates.length;
  const weightOf = (link: number): number => weights[(links[link] as Link).place] as number;
  const rows = new Rows();
  const everybody = target !== null && target >= linked;
  for (const list of of) {
    if (everybody ? list.length > 0 : list.length > 1)
      rows.add(
        everybody ? 1 : -Infinity,
        1,
        list.map((link) => [first + link, 1] as const),
      );
  }
  const column = new Map(candidates.map((site, i) => [site, i]));
  for (const [site, list] of into) {
    const x = column.get(site);
    if (x !== undefined)
      for (const link of list)
        rows.add(-Infinity, 0, [
          [first + link, 1],
          [x, -1],
        ]);
    const limit = site < 0 ? (existing[-1 - site]?.capacity ?? Infinity) : field.capacity;
    if (limit >= list.reduce((sum, link) => sum + weightOf(link), 0)) continue;
    const load = list.map((link) => [first + link, weightOf(link)] as const);
    if (x === undefined) rows.add(-Infinity, limit, load);
    else rows.add(-Infinity, 0, [...load, [x, -limit]]);
  }
  if (count !== null)
    rows.add(
      -Infinity,
      count,
      candidates.map((_, i) => [i, 1] as const),
    );
  if (target !== null && !everybody)
    rows.add(
      target - SLACK,
      Infinity,
      links.map((_, link) => [first + link, weightOf(link)] as const),
    );
  floors.forEach((floor, r) => {
    if (floor <= 0) return;
    const within = links.flatMap(({ place, way }, link) =>
      raion[place] === r && way <= radius ? [[first + link, weightOf(link)] as const] : [],
    );
    rows.add(floor - SLACK, Infinity, within);
  });
  const isWay = goal.kind === 'way';
  const price = ({ way }: Link, link: number): number =>
    isWay ? (weightOf(link) * way) / Math.max(1, linked) : goal.kind === 'reach' ? weightOf(link) : 0;
  const values = goal.kind === 'hosts' ? goal.values : candidates.map(() => (goal.kind === 'sites' ? 1 : 0));
  return {
    maximise: goal.kind === 'reach' || goal.kind === 'hosts',
    offset: 0,
    gap: isWay ? WAY_GAP : WHOLE_GAP,
    binaries: first,
    cost: Float64Array.from([...values, ...links.map(price)]),
    ...rows.pack(),
  };
}
