import type { Dataset } from '../../domain/dataset.ts';
import { type Matched, matchNeeds } from '../../domain/match/by-need.ts';
import type { Situation, Verdict } from '../../domain/match/match.ts';
import { groupByProvider } from '../../domain/provider-groups.ts';
import { overlapsOf } from '../../domain/recipients.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { ResultItem } from '../derived.ts';
import { perObject } from './memo.ts';

/** Services of one provider in one place that answer a need alike. They have one number. */
export type MatchedCard = readonly [Matched<ResultItem>, ...Matched<ResultItem>[]];

/** What answers one need of a client. */
export interface Need {
  /** Null when no need was named: then of all. */
  readonly type: ServiceType | null;
  /** In reading order, none empty. */
  readonly groups: readonly { readonly verdict: Verdict; readonly cards: readonly MatchedCard[] }[];
  /** km to the nearest, where it is farther than people would travel; else null. */
  readonly farKm: number | null;
}

const overlaps = perObject(({ recipients }: Dataset) => overlapsOf(recipients));

/** The list by need, numbered in the order in which it is read: list and map then say the same. */
export function needsOf(
  dataset: Dataset,
  results: readonly ResultItem[],
  types: readonly ServiceType[],
  situation: Omit<Situation, 'overlaps'>,
): readonly Need[] {
  let number = 0;
  const numbered = (matches: readonly Matched<ResultItem>[]): MatchedCard[] =>
    groupByProvider(
      matches,
      ({ item }) => item.service,
      // What is asked of one of them is asked of all.
      ({ match, nearest }) => JSON.stringify([match, nearest]),
    ).map(([first, ...more]) => {
      number += 1;
      const set = (each: Matched<ResultItem>) => ({ ...each, item: { ...each.item, number } });
      return [set(first), ...more.map(set)];
    });
  const ids = types.map(({ id }) => id);
  return matchNeeds(results, ids, { ...situation, overlaps: overlaps(dataset) }).map(
    ({ type, farKm, groups }) => ({
      type: types.find(({ id }) => id === type) ?? null,
      farKm,
      groups: groups.map(({ verdict, matches }) => ({ verdict, cards: numbered(matches) })),
    }),
  );
}

/** The same as one list. */
export function listOfNeeds(needs: readonly Need[]): readonly ResultItem[] {
  return needs.flatMap(({ groups }) => groups.flatMap(({ cards }) => cards.flat().map(({ item }) => item)));
}
