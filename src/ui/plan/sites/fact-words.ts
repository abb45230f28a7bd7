import type { SitesResult } from '../../../domain/siting/types.ts';
import { shareText } from '../../parts/share-text.ts';
import { amountOf, hostWords, type Unit, wayWords, withinWords, type Words } from './answer-words.ts';
import type { Question } from './question.ts';

/** The answer's figures beside its headline: whose goal it was not, what is left over, who is worst off. */
export function factWords(
  result: SitesResult,
  question: Question,
  unit: Unit,
  raionOf: (prefix: string) => string | null,
  words: Words,
): (readonly [string, string])[] {
  const { sites, lang } = words;
  const { covered, total, left, worst, meanWay, longestWay, meanWayBefore, longestWayBefore } = result;
  const isWay = question.goal.kind === 'total' || question.goal.kind === 'longest';
  const rows: (readonly [string, string])[] = isWay ? [] : hostWords(result, unit, words);
  if (isWay) {
    const share = {
      n: amountOf(covered, unit, words),
      percent: shareText(covered, total, lang),
    };
    rows.push([sites('facts.within', { km: withinWords(question, words) }), sites('facts.share', share)]);
  }
  const way = (label: 'mean' | 'longest', now: number | null, before: number | null): void => {
    if (now === null) return;
    const text = wayWords(now, question, lang);
    const was = before === null ? null : wayWords(before, question, lang);
    rows.push([
      sites(`facts.${label}`),
      was === null || was === text ? text : sites('facts.was', { now: text, before: was }),
    ]);
  };
  if (question.kind !== 'total' && isWay) way('mean', meanWay, meanWayBefore);
  if (question.kind !== 'longest' && isWay) way('longest', longestWay, longestWayBefore);
  if (left > 0) rows.push([sites('facts.left'), amountOf(left, unit, words)]);
  const raion = worst === null ? null : raionOf(worst.raion);
  if (worst !== null && raion !== null) {
    rows.push([
      sites('facts.worst'),
      sites('facts.worstOf', { name: raion, percent: shareText(worst.share, 1, lang) }),
    ]);
  }
  return rows;
}
