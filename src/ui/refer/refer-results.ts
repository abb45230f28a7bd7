import type { Matched } from '../../domain/match/by-need.ts';
import type { Actions } from '../../state/app-state.ts';
import type { Derived, ResultItem } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';
import type { Facets } from './use-facets.ts';

/** What the list of answers and its parts are given. */
export interface ReferResultsProps {
  readonly derived: Derived;
  readonly view: View;
  readonly today: string;
  readonly facets: Facets;
  readonly actions: Pick<Actions, 'selectService' | 'clearFilter'>;
}

export type MatchedItem = Matched<ResultItem>;
export type MatchedGroup = readonly [MatchedItem, ...MatchedItem[]];
