import type { Dataset } from '../../domain/dataset.ts';
import type { Matched } from '../../domain/match/by-need.ts';
import type { Reason } from '../../domain/match/match.ts';
import type { Language } from '../../domain/text.ts';
import { formatKm, pick } from '../../i18n/format.ts';
import type { Translate } from '../../i18n/index.ts';
import type { MatchedCard } from '../../state/derive/needs.ts';
import type { ResultItem } from '../../state/derived.ts';

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
    reasons: match.reasons.map((reason) => reasonText(reason, words)),
    asks: match.asks.map((ask) =>
      t(`refer:ask.${ask}`, { list: groupNames(item.service.eligibility ?? [], words) }),
    ),
    refusals: [],
  };
}

/** What is to be asked of every card of a list: said once above it. Of a single card it stands on the card. */
export function commonAsks(cards: readonly MatchedCard[], words: Words): readonly string[] {
  const [first, ...more] = cards.map(([matched]) => matchWords(matched, words).asks);
  if (first === undefined || more.length === 0) return [];
  return first.filter((ask) => more.every((asks) => asks.includes(ask)));
}

function reasonText(reason: Reason, words: Words): string {
  const { t } = words;
  if (reason.kind === 'recipients' || reason.kind === 'overlap') {
    return t(`refer:reason.${reason.kind}`, { list: groupNames(reason.ids, words) });
  }
  if (reason.kind === 'delivery') {
    const list = reason.values.map((value) => t(`card:delivery.${value}`)).join(', ');
    return t('refer:reason.delivery', { list });
  }
  if (reason.kind === 'fees') return t(`refer:fees.${reason.fees}`);
  if (reason.kind === 'access') return t(`card:access.${reason.value}`).toLowerCase();
  return t(`refer:reason.${reason.kind}`);
}

/** «≈ 34 км»; null where it is not known, or would be «≈ 0 км» from a seat to itself. */
export function distanceText(
  { km, approximate }: Pick<ResultItem, 'km' | 'approximate'>,
  { lang }: Pick<Words, 'lang'>,
): string | null {
  return km === null || (approximate && km < 0.5) ? null : formatKm(km, approximate, lang);
}

function groupNames(ids: readonly string[], { dataset, lang }: Words): string {
  const names = ids.map((id) => {
    const group = dataset.recipients.find((each) => each.id === id);
    return group === undefined ? id : pick(group.name, lang).text.toLowerCase();
  });
  return names.join('; ');
}
