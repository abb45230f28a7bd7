import type { Field } from '../field.ts';
import { stillNeeded } from '../floors.ts';
import { byHost } from '../hosts.ts';

/** The problem without what cannot matter. */
export interface Reduced {
  /** Places worth choosing, ascending. */
  readonly candidates: readonly number[];
  /** Demand not covered yet, by the same candidates taken together. */
  readonly groups: readonly Group[];
  /** By raion: weight of its groups that must be covered; empty where nothing is asked. */
  readonly needed: readonly number[];
}

export interface Group {
  readonly weight: number;
  /** Told apart only where raions have floors. */
  readonly raion: number;
  /** Indices into `candidates`, ascending. */
  readonly near: readonly number[];
}

/**
 * Leaves out demand that is covered already, weighs nothing or is beyond every site, joins demand that the same
 * candidates reach, and drops candidates that reach nothing more than another one (of equals the first by code stays).
 * Every optimum of what is left is one of the whole.
 */
export function reduce(field: Field): Reduced {
  const demand = waitingOf(field).map((i) => ({
    weight: field.weights[i] as number,
    raion: raionIn(field, i),
    near: (field.reach[i] as readonly number[]).filter((site) => field.open[site]),
  }));
  const first = join(demand.filter(({ near }) => near.length > 0));
  const kept = undominated(first);
  const candidates = [...kept].sort((a, b) => a - b);
  const position = new Map(candidates.map((candidate, i) => [candidate, i]));
  const groups = first.map(({ weight, raion, near }) => ({
    weight,
    raion,
    near: near.map((candidate) => position.get(candidate)).filter((i) => i !== undefined),
  }));
  return { candidates, groups: join(groups), needed: stillNeeded(field) };
}

/**
 * Every place that reaches demand and may host, of those that reach the same only the best host: a place that reaches less than
 * another may stand in an equal choice, so none is left out for that.
 */
export function alternatives(field: Field): Reduced {
  const waiting = waitingOf(field);
  const isWaiting = new Set(waiting);
  const best = new Map<string, number>();
  field.near.forEach((near, site) => {
    const key = near.filter((place) => isWaiting.has(place)).join();
    if (key === '' || field.open[site] !== true) return;
    const other = best.get(key);
    if (other === undefined || byHost(field, site, other) < 0) best.set(key, site);
  });
  const candidates = [...best.values()].sort((a, b) => a - b);
  const position = new Map(candidates.map((candidate, i) => [candidate, i]));
  const groups = waiting.map((i) => ({
    weight: field.weights[i] as number,
    raion: raionIn(field, i),
    near: (field.reach[i] as readonly number[])
      .map((site) => position.get(site))
      .filter((at) => at !== undefined),
  }));
  return {
    candidates,
    groups: join(groups.filter(({ near }) => near.length > 0)),
    needed: stillNeeded(field),
  };
}

/** Demand that no existing site reaches. */
function waitingOf({ weights, before }: Field): number[] {
  return weights.flatMap((weight, i) => (weight > 0 && before[i] !== true ? [i] : []));
}

const raionIn = ({ floors, raion }: Field, place: number): number =>
  floors.length === 0 ? 0 : (raion[place] as number);

function join(demand: readonly Group[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { weight, raion, near } of demand) {
    const key = `${raion}:${near.join()}`;
    groups.set(key, { weight: weight + (groups.get(key)?.weight ?? 0), raion, near });
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
