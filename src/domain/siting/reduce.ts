import type { Field } from './field.ts';

/** The problem without what cannot matter. */
export interface Reduced {
  /** Places worth choosing, ascending. */
  readonly candidates: readonly number[];
  /** Demand not covered yet, by the same candidates taken together. */
  readonly groups: readonly Group[];
}

export interface Group {
  readonly weight: number;
  /** Indices into `candidates`, ascending. */
  readonly near: readonly number[];
}

/**
 * Leaves out demand that is covered already, weighs nothing or is beyond every site, joins demand that the same candidates reach, and drops
 * candidates that reach nothing more than another one (of equals the first by code stays). Every optimum of what is
 * left is one of the whole.
 */
export function reduce(field: Field): Reduced {
  const waiting = field.weights.flatMap((weight, i) => (weight > 0 && field.before[i] !== true ? [i] : []));
  const demand = waiting.map((i) => ({
    weight: field.weights[i] as number,
    near: (field.near[i] as readonly number[]).filter((site) => field.open[site]),
  }));
  const first = join(demand.filter(({ near }) => near.length > 0));
  const kept = undominated(first);
  const candidates = [...kept].sort((a, b) => a - b);
  const position = new Map(candidates.map((candidate, i) => [candidate, i]));
  const groups = first.map(({ weight, near }) => ({
    weight,
    near: near.map((candidate) => position.get(candidate)).filter((i) => i !== undefined),
  }));
  return { candidates, groups: join(groups) };
}

function join(demand: readonly Group[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { weight, near } of demand) {
    const key = near.join();
    groups.set(key, { weight: weight + (groups.get(key)?.weight ?? 0), near });
  }
  return [...groups.values()];
}

/** Candidates whose groups are not all reached by another candidate. */
function undominated(groups: readonly Group[]): Set<number> {
  const reach = new Map<number, Set<number>>();
  groups.forEach(({ near }, g) => {
    for (const candidate of near) {
      const set = reach.get(candidate);
      if (set) set.add(g);
      else reach.set(candidate, new Set([g]));
    }
  });
  const kept = new Set<number>();
  for (const [candidate, own] of reach) {
    // Whatever dominates it reaches its least reached group too.
    const rarest = [...own].reduce((a, b) => (sizeOf(b) < sizeOf(a) ? b : a));
    const rivals = (groups[rarest] as Group).near;
    if (!rivals.some((rival) => dominates(rival, candidate, own))) kept.add(candidate);
  }
  return kept;

  function sizeOf(group: number): number {
    return (groups[group] as Group).near.length;
  }
  function dominates(rival: number, candidate: number, own: ReadonlySet<number>): boolean {
    const theirs = reach.get(rival) as ReadonlySet<number>;
    if (rival === candidate || theirs.size < own.size) return false;
    if (theirs.size === own.size && rival > candidate) return false;
    for (const group of own) if (!theirs.has(group)) return false;
    return true;
  }
}
