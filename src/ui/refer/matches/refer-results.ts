import type { Actions } from '../../../state/app-state.ts';
import type { Derived } from '../../../state/derived.ts';
import type { Facets } from '../form/use-facets.ts';

/** What the list of answers and its parts are given. */
export interface ReferResultsProps {
  readonly derived: Derived;
  readonly facets: Facets;
  readonly actions: Pick<Actions, 'selectService' | 'clearFilter' | 'chooseRegion'>;
}
