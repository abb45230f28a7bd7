import type { Dataset } from '../../../domain/dataset.ts';
import type { Matched } from '../../../domain/match/by-need.ts';
import { CIRCUMSTANCES, type Circumstance } from '../../../domain/filters/index.ts';
import type { Ask, Match, Reason } from '../../../domain/match/match.ts';
import type { Language } from '../../../domain/text.ts';
import type { Translate } from '../../../i18n/index.ts';
import type { MatchedCard } from '../../../domain/results/needs.ts';
import { reasonWords, valueName } from '../../filters/filter-words.ts';
import type { ResultItem } from '../../../state/derived.ts';

interface Words {
  readonly dataset: Dataset;
  readonly t: Translate;
  readonly lang: Language;
}

export interface MatchWords {
  /** Why it is here. */
  readonly reasons: readonly string[];
  /** What to ask before sending anyone. */
  readonly asks: readonly string[];
  /** Why they will not. */
  readonly refusals: readonly string[];
}

/** A match in words that a worker can say over the phone. */
export function matchWords(
  { item, match }: Pick<Matched<ResultItem>, 'item' | 'match'>,
  words: Words,
): MatchWords {
  const { t } = words;
  // What speaks for a service that will not take them is of no use.
  if (match.refusals.length > 0)
    return { reasons: [], asks: [], refusals: match.refusals.map((why) => t(`refer:refusal.${why}`)) };
  return {
    // Those that share a line with where it is come first.
    reasons: match.reasons.map((reason) => reasonText(reason, words)).toSorted((a, b) => a.length - b.length),
    asks: match.asks.map((ask) => askText(ask, item, match, words)),
    refusals: [],
  };
}

/** What holds for every card of a list is said once above it; what to ask of a single one stands on its card. */
export function commonWords(
  cards: readonly MatchedCard[],
  words: Words,
): Pick<MatchWords, 'reasons' | 'asks'> {
  const all = cards.map(([matched]) => matchWords(matched, words));
  const common = (kind: 'reasons' | 'asks') =>
    (all[0]?.[kind] ?? []).filter((text) => all.every((each) => each[kind].includes(text)));
  return { reasons: common('reasons'), asks: all.length === 1 ? [] : common('asks') };
}

function askText(ask: Ask, { service }: ResultItem, { reasons }: Match, words: Words): string {
  if (isCircumstance(ask)) return words.t(`filters:${ask}.ask`);
  const groups = service.eligibility ?? [];
  const named = reasons.some((reason) => reason.kind === 'overlap' && reason.values.length === groups.length);
  // The reason beside it names them all.
  if (ask === 'other' && named) return words.t('refer:ask.otherNamed');
  return words.t(`refer:ask.${ask}`, { list: groupNames(groups, words) });
}

const isCircumstance = (ask: Ask): ask is Circumstance => CIRCUMSTANCES.some((key) => key === ask);

function reasonText(reason: Reason, words: Words): string {
  if (!('values' in reason)) return words.t(`refer:reason.${reason.kind}`);
  if (reason.kind !== 'overlap') return reasonWords(reason.kind, reason.values, words);
  return words.t('refer:reason.overlap', { list: groupNames(reason.values, words) });
}

function groupNames(ids: readonly string[], words: Words): string {
  return ids.map((id) => valueName('recipients', id, words).toLowerCase()).join('; ');
}
