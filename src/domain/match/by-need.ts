import { isNear } from '../reach.ts';
import { judge } from './judge.ts';
import type { Candidate, Match, Situation, Verdict } from './match.ts';
import { VERDICTS } from './match.ts';

export interface Matched<T extends Candidate> {
  readonly item: T;
  readonly match: Match;
  /** The nearest of its need among those that work and do not refuse, where people would travel so far. */
  readonly nearest: boolean;
}

interface Groups<T extends Candidate> {
  readonly groups: readonly { readonly verdict: Verdict; readonly matches: readonly Matched<T>[] }[];
  /** km to the nearest that works and does not refuse, where none serves the client and none is near; else null. */
  readonly farKm: number | null;
}

/**
 * What answers one need: groups in reading order, none empty; within a group as ranked, but those that name only other
 * groups of people stand after the rest.
 */
export interface NeedAnswer<T extends Candidate> extends Groups<T> {
  /** Id of a service type; null when no need was named: then of all. */
  readonly type: string | null;
}

/** The candidates under each need, judged. A need that nothing answers is there with no group. */
export function matchNeeds<T extends Candidate>(
  candidates: readonly T[],
  needs: readonly string[],
  situation: Situation,
): NeedAnswer<T>[] {
  if (needs.length === 0) return [{ type: null, ...grouped(candidates, situation) }];
  return needs.map((type) => ({
    type,
    ...grouped(
      candidates.filter(({ service }) => service.type === type),
      situation,
    ),
  }));
}

const REACHED: ReadonlySet<Verdict> = new Set(['will', 'works', 'may']);

function grouped<T extends Candidate>(candidates: readonly T[], situation: Situation): Groups<T> {
  const judged = candidates.map((item) => ({ item, match: judge(item.service, situation) }));
  const reached = judged.filter(({ match }) => REACHED.has(match.verdict));
  const distances = reached.flatMap(({ item }) => (item.km === null ? [] : [item.km]));
  const least = distances.length > 1 ? Math.min(...distances) : null;
  const isNearest = ({ km, type }: T, verdict: Verdict) =>
    least !== null && km === least && isNear(km, type) && REACHED.has(verdict);
  const matched = judged
    .map(({ item, match }): Matched<T> => ({ item, match, nearest: isNearest(item, match.verdict) }))
    .sort((a, b) => Number(unlikely(a.match)) - Number(unlikely(b.match)));
  const groups = VERDICTS.map((verdict) => ({
    verdict,
    matches: matched.filter(({ match }) => match.verdict === verdict),
  })).filter(({ matches }) => matches.length > 0);
  return { groups, farKm: farKm(reached) };
}

/** It names only groups that have little to do with the client's. */
function unlikely({ reasons, asks }: Match): boolean {
  return asks.includes('other') && !reasons.some(({ kind }) => kind === 'overlap');
}

const SERVES: ReadonlySet<string> = new Set(['servesHromada', 'servesRegion']);

function farKm(reached: readonly { readonly item: Candidate; readonly match: Match }[]): number | null {
  if (reached.some(({ match }) => match.reasons.some(({ kind }) => SERVES.has(kind)))) return null;
  // Of a place that is not known, or kept secret, nobody can say that it is far.
  const far = reached.every(({ item: { km, type } }) => km !== null && !isNear(km, type));
  return far && reached.length > 0 ? Math.min(...reached.map(({ item }) => item.km ?? Infinity)) : null;
}
