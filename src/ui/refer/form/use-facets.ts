import { useMemo } from 'react';
import { countFacets, type FacetCounts } from '../../../domain/facets/count.ts';
import { type FacetIndex, indexServices } from '../../../domain/facets/index-services.ts';
import type { ServiceFilter } from '../../../domain/filters/fit.ts';
import { candidatesOf } from '../../../domain/results/candidates.ts';
import { narrowingOf } from '../../../domain/filters/narrowing.ts';
import type { Derived } from '../../../state/derived.ts';
import type { View } from '../../../state/view.ts';

export interface Facets {
  readonly index: FacetIndex;
  readonly filter: ServiceFilter;
  readonly counts: FacetCounts;
  /** Complete lists hold all there is of the needs: a zero may be said. */
  readonly complete: boolean;
}

/** Counts beside every condition, over the very services that the list is made of. */
export function useFacets({ wide, origin, types, surveyed }: Derived, view: View, today: string): Facets {
  const placed = origin !== null;
  const { date } = view;
  const index = useMemo(
    () => indexServices(candidatesOf(wide, placed), wide.types, { today, date }),
    [wide, placed, today, date],
  );
  // Lists by distance look into other regions, which nobody may have surveyed.
  const complete = !placed && types.length > 0 && types.every(({ id }) => surveyed.has(id));
  return useMemo(() => {
    const filter = { ...narrowingOf(view), service: view.service };
    return { index, filter, counts: countFacets(index, filter), complete };
  }, [index, view, complete]);
}
