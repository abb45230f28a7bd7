import { judge } from './judge.ts';
import type { Candidate, Match, Situation, Verdict } from './match.ts';
import { VERDICTS } from './match.ts';

export interface Matched<T extends Candidate> {
  readonly item: T;
  readonly match: Match;
  /** The nearest of its need among those that work and do not refuse. */
  readonly nearest: boolean;
}

/** What answers one need: groups in reading order, none empty; within a group as ranked. */
export interface NeedAnswer<T extends Candidate> {
  /** Id of a service type; null when no need was named: then of all. */
  readonly type: string | null;
  readonly groups: readonly { readonly verdict: Verdict; readonly matches: readonly Matched<T>[] }[];
}

/** The candidates under each need, judged. A need that nothing answers is there with no group. */
export function matchNeeds<T extends Candidate>(
  candidates: readonly T[],
  needs: readonly string[],
  situation: Situation,
): NeedAnswer<T>[] {
  if (needs.length === 0) return [{ type: null, groups: grouped(candidates, situation) }];
  return needs.map((type) => ({
    type,
    groups: grouped(
      candidates.filter(({ service }) => service.type === type),
      situation,
    ),
  }));
}

const REACHED: ReadonlySet<Verdict> = new Set(['will', 'works', 'may']);

function grouped<T extends Candidate>(
  candidates: readonly T[],
  situation: Situation,
): NeedAnswer<T>['groups'] {
  const judged = candidates.map((item) => ({ item, match: judge(item.service, situation) }));
  const distances = judged.flatMap(({ item, match }) =>
    item.km !== null && REACHED.has(match.verdict) ? [item.km] : [],
  );
  const least = distances.length > 1 ? Math.min(...distances) : null;
  const isNearest = ({ km }: T, verdict: Verdict) => least !== null && km === least && REACHED.has(verdict);
  const matched = judged.map(
    ({ item, match }): Matched<T> => ({ item, match, nearest: isNearest(item, match.verdict) }),
  );
  return VERDICTS.map((verdict) => ({
    verdict,
    matches: matched.filter(({ match }) => match.verdict === verdict),
  })).filter(({ matches }) => matches.length > 0);
}
