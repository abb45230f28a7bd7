import type { Reduced } from './reduce.ts';

/** A mixed-integer linear model: columns are 0…1, the first `binaries` whole; rows compressed (CSR). */
export interface MipModel {
  readonly maximise: boolean;
  /** Added to the objective. */
  readonly offset: number;
  readonly binaries: number;
  readonly cost: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

class Rows {
  private readonly lower: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly indices: number[] = [];
  private readonly values: number[] = [];

  add(lower: number, upper: number, entries: Iterable<readonly [column: number, value: number]>): void {
    for (const [column, value] of entries) {
      this.indices.push(column);
      this.values.push(value);
    }
    this.lower.push(lower);
    this.upper.push(upper);
    this.starts.push(this.indices.length);
  }

  pack(): Pick<MipModel, 'rowLower' | 'rowUpper' | 'starts' | 'indices' | 'values'> {
    return {
      rowLower: Float64Array.from(this.lower),
      rowUpper: Float64Array.from(this.upper),
      starts: Int32Array.from(this.starts),
      indices: Int32Array.from(this.indices),
      values: Float64Array.from(this.values),
    };
  }
}

/**
 * Maximal covering location (Church and ReVelle 1974): maximise the weight covered with at most `count` sites.
 * x: site chosen; y: group covered, y ≤ sum of the x that reach it. With whole x, y needs no integrality.
 */
export function maximalCovering({ candidates, groups }: Reduced, count: number, offset: number): MipModel {
  const sites = candidates.length;
  const rows = new Rows();
  groups.forEach(({ near }, g) => rows.add(0, Infinity, reachRow(near, sites + g)));
  rows.add(
    -Infinity,
    count,
    candidates.map((_, i) => [i, 1] as const),
  );
  const cost = Float64Array.from([...candidates.map(() => 0), ...groups.map(({ weight }) => weight)]);
  return { maximise: true, offset, binaries: sites, cost, ...rows.pack() };
}

/** Partial set covering: minimise the number of sites whose groups weigh at least `needed` together. */
export function minimalSites({ candidates, groups }: Reduced, needed: number): MipModel {
  const rows = new Rows();
  const covered = coverAtLeast(rows, candidates.length, groups, needed);
  const cost = Float64Array.from([...candidates.map(() => 1), ...covered.map(() => 0)]);
  return { maximise: false, offset: 0, binaries: candidates.length, cost, ...rows.pack() };
}

/** Of at most `count` sites whose groups weigh at least `needed` together, those of the highest values. */
export function hostsModel(
  { candidates, groups }: Reduced,
  needed: number,
  count: number,
  values: readonly number[],
): MipModel {
  const rows = new Rows();
  const covered = coverAtLeast(rows, candidates.length, groups, needed);
  rows.add(
    -Infinity,
    count,
    candidates.map((_, i) => [i, 1] as const),
  );
  const cost = Float64Array.from([...values, ...covered.map(() => 0)]);
  return { maximise: true, offset: 0, binaries: candidates.length, cost, ...rows.pack() };
}

/**
 * Rows by which the groups weigh at least `needed` (a whole number); returns the groups that have a column. A group that
 * cannot be done without is a plain covering row.
 */
function coverAtLeast(
  rows: Rows,
  sites: number,
  groups: Reduced['groups'],
  needed: number,
): Reduced['groups'] {
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
  return may;
}

function reachRow(near: readonly number[], group: number): [number, number][] {
  return [[group, -1], ...near.map((i): [number, number] => [i, 1])];
}
