import { useMemo } from 'react';
import { countFacets, type FacetCounts } from '../../domain/facets/count.ts';
import { type FacetIndex, indexServices } from '../../domain/facets/index-services.ts';
import type { ServiceFilter } from '../../domain/filter.ts';
import { candidatesOf } from '../../state/derive/candidates.ts';
import { narrowingOf } from '../../state/derive/filter.ts';
import type { Derived } from '../../state/derived.ts';
import type { View } from '../../state/view.ts';

export interface Facets {
  readonly index: FacetIndex;
  readonly filter: ServiceFilter;
  readonly counts: FacetCounts;
}

/** Counts beside every condition, over the very services that the list is made of. */
export function useFacets({ wide, origin }: Derived, view: View, today: string): Facets {
  const placed = origin !== null;
  const { date } = view;
  const index = useMemo(
    () => indexServices(candidatesOf(wide, placed), wide.types, { today, date }),
    [wide, placed, today, date],
  );
  return useMemo(() => {
    const filter = { types: view.service, ...narrowingOf(view) };
    return { index, filter, counts: countFacets(index, filter) };
  }, [index, view]);
}
