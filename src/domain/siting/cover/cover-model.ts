import { type MipModel, Rows, WHOLE_GAP } from '../mip.ts';
import type { Reduced } from './reduce.ts';
import type { SetCover } from './set-cover.ts';

/**
 * Maximal covering location (Church and ReVelle 1974): maximise the weight covered with at most `count` sites.
 * x: site chosen; y: group covered, y ≤ sum of the x that reach it. With whole x, y needs no integrality.
 */
export function maximalCovering(reduced: Reduced, count: number, offset: number): MipModel {
  const { candidates, groups } = reduced;
  const sites = candidates.length;
  const rows = new Rows();
  groups.forEach(({ near }, g) => rows.add(0, Infinity, reachRow(near, sites + g)));
  rows.add(-Infinity, count, ones(sites));
  addFloors(rows, sites, reduced, [], groups);
  const cost = Float64Array.from([...candidates.map(() => 0), ...groups.map(({ weight }) => weight)]);
  return { maximise: true, offset, gap: WHOLE_GAP, binaries: sites, cost, ...rows.pack() };
}

/** Partial set covering: minimise the number of sites whose groups weigh at least `needed` together. */
export function minimalSites(reduced: Reduced, needed: number): MipModel {
  const { candidates } = reduced;
  const rows = new Rows();
  const covered = coverAtLeast(rows, reduced, needed);
  const cost = Float64Array.from([...candidates.map(() => 1), ...covered.map(() => 0)]);
  return { maximise: false, offset: 0, gap: WHOLE_GAP, binaries: candidates.length, cost, ...rows.pack() };
}

/** The fewest columns that cover every row (set covering); `relaxed`: parts of columns too, a bound that comes at once. */
export function fewestColumns({ rows: all, columns }: SetCover, relaxed: boolean): MipModel {
  const at = new Map(columns.map((column, c) => [column, c]));
  const rows = new Rows();
  for (const row of all)
    rows.add(
      1,
      Infinity,
      row.map((column) => [at.get(column) as number, 1] as const),
    );
  const cost = new Float64Array(columns.length).fill(1);
  const binaries = relaxed ? 0 : columns.length;
  return { maximise: false, offset: 0, gap: WHOLE_GAP, binaries, cost, ...rows.pack() };
}

/** Of at most `count` sites whose groups weigh at least `needed` together, those of the highest values. */
export function hostsModel(
  reduced: Reduced,
  needed: number,
  count: number,
  values: readonly number[],
): MipModel {
  const { candidates } = reduced;
  const rows = new Rows();
  const covered = coverAtLeast(rows, reduced, needed);
  rows.add(-Infinity, count, ones(candidates.length));
  const cost = Float64Array.from([...values, ...covered.map(() => 0)]);
  return { maximise: true, offset: 0, gap: WHOLE_GAP, binaries: candidates.length, cost, ...rows.pack() };
}

/**
 * Rows by which the groups weigh at least `needed` (a whole number); returns the groups that have a column. A group that
 * cannot be done without is a plain covering row.
 */
function coverAtLeast(rows: Rows, reduced: Reduced, needed: number): Reduced['groups'] {
  const { groups, candidates } = reduced;
  const sites = candidates.length;
  const spare = groups.reduce((sum, { weight }) => sum + weight, 0) - needed;
  const must = groups.filter(({ weight }) => weight > spare);
  const may = groups.filter(({ weight }) => weight <= spare);
  for (const { near } of must)
    rows.add(
      1,
      Infinity,
      near.map((i) => [i, 1] as const),
    );
  may.forEach(({ near }, g) => rows.add(0, Infinity, reachRow(near, sites + g)));
  const left = needed - must.reduce((sum, { weight }) => sum + weight, 0);
  // Weights are whole: half a unit less admits no other choice, and the solver's tolerance cannot refuse a right one.
  if (left > 0)
    rows.add(
      left - 0.5,
      Infinity,
      may.map(({ weight }, g) => [sites + g, weight] as const),
    );
  addFloors(rows, sites, reduced, must, may);
  return may;
}

/** Every raion has its floor: of the groups that are covered anyway, and those that have a column. */
function addFloors(
  rows: Rows,
  sites: number,
  { needed }: Reduced,
  must: Reduced['groups'],
  may: Reduced['groups'],
): void {
  needed.forEach((floor, r) => {
    const sure = must.reduce((sum, { raion, weight }) => sum + (raion === r ? weight : 0), 0);
    if (floor <= sure) return;
    rows.add(
      floor - sure - 0.5,
      Infinity,
      may.flatMap(({ raion, weight }, g) => (raion === r ? [[sites + g, weight] as const] : [])),
    );
  });
}

function ones(count: number): (readonly [number, number])[] {
  return Array.from({ length: count }, (_, i) => [i, 1] as const);
}

function reachRow(near: readonly number[], group: number): [number, number][] {
  return [[group, -1], ...near.map((i): [number, number] => [i, 1])];
}
