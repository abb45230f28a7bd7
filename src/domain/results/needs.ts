import type { Dataset } from '../dataset.ts';
import { type Matched, matchNeeds } from '../match/by-need.ts';
import type { Situation, Verdict } from '../match/match.ts';
import { groupByProvider } from './provider-groups.ts';
import { overlapsOf } from '../recipients.ts';
import type { ServiceType } from '../service-type.ts';
import { perObject } from '../memo.ts';
import type { ResultItem } from './item.ts';

/** Services of one provider in one place that answer a need alike. They have one number. */
export type MatchedCard = readonly [Matched<ResultItem>, ...Matched<ResultItem>[]];

/** Cards that are judged alike, as ranked. */
export interface NeedGroup {
  readonly verdict: Verdict;
  readonly cards: readonly MatchedCard[];
  /** So many stand open; none of those that refuse, nor of those that come after enough better ones. */
  readonly best: number;
}

/** What answers one need of a client. */
export interface Need {
  /** Null when no need was named: then of all. */
  readonly type: ServiceType | null;
  /** In reading order, none empty. */
  readonly groups: readonly NeedGroup[];
  /** km to the nearest, where it is farther than people would travel; else null. */
  readonly farKm: number | null;
}

const REFUSE: ReadonlySet<Verdict> = new Set(['willNot', 'notWorking']);

/** So many cards of each need stand open where there are several, its best; of each group where there is one need alone. */
const BEST = 3;
const ALONE = 10;

const overlaps = perObject(({ recipients }: Dataset) => overlapsOf(recipients));

/** The list by need. Numbered in the order in which it is read, what stands open first: list and map say the same. */
export function needsOf(
  dataset: Dataset,
  results: readonly ResultItem[],
  types: readonly ServiceType[],
  situation: Omit<Situation, 'overlaps'>,
): readonly Need[] {
  const ids = types.map(({ id }) => id);
  const several = ids.length > 1;
  const matched = matchNeeds(results, ids, { ...situation, overlaps: overlaps(dataset) });
  const typed = (need: (typeof matched)[number]) => {
    let left = several ? BEST : Infinity;
    const groups = need.groups.map(({ verdict, matches }) => {
      const cards = cardsOf(matches);
      const best = REFUSE.has(verdict) ? 0 : Math.min(cards.length, ALONE, left);
      left -= best;
      return { verdict, best, cards };
    });
    return { ...need, type: types.find(({ id }) => id === need.type) ?? null, groups };
  };
  const needs = matched.map(typed);
  const groups = needs.flatMap((need) => need.groups);
  const read = [
    ...groups.flatMap(({ cards, best }) => cards.slice(0, best)),
    ...groups.flatMap(({ cards, best }) => cards.slice(best)),
  ];
  const numbers = new Map(read.map((card, i) => [card, i + 1]));
  const numbered = (card: MatchedCard): MatchedCard => {
    const number = numbers.get(card) ?? 0;
    const [first, ...more] = card;
    const set = (each: Matched<ResultItem>) => ({ ...each, item: { ...each.item, number } });
    return [set(first), ...more.map(set)];
  };
  const counted = (need: (typeof needs)[number]): Need => ({
    ...need,
    groups: need.groups.map(({ verdict, best, cards }) => ({ verdict, best, cards: cards.map(numbered) })),
  });
  return needs.map(counted);
}

/** What is asked of one of a card is asked of all. */
const cardsOf = (matches: readonly Matched<ResultItem>[]): readonly MatchedCard[] =>
  groupByProvider(
    matches,
    ({ item }) => item.service,
    ({ match, nearest }) => JSON.stringify([match, nearest]),
  );

/** The same as one list, as numbered. */
export function listOfNeeds(needs: readonly Need[]): readonly ResultItem[] {
  const items = needs.flatMap(({ groups }) => groups.flatMap(({ cards }) => cards.flat()));
  return items.map(({ item }) => item).sort((a, b) => a.number - b.number);
}
