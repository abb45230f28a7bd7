import type { ServiceFilter } from '../../domain/filters/fit.ts';
import { FACETS, SEARCHES } from '../../domain/filters/index.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { View } from '../view.ts';
import { coverageTypes } from './coverage.ts';

/** What narrows lists and points. With no type chosen: all types but places to apply. */
export function filterOf(dataset: Dataset, view: View): ServiceFilter {
  const service = view.service.length > 0 ? view.service : coverageTypes(dataset).map(({ id }) => id);
  return { ...narrowingOf(view), service };
}

const NARROWING = [...FACETS, ...SEARCHES, 'date'] as const;

/** The same but for the types: the counts beside the types are under these. */
export function narrowingOf(view: View): ServiceFilter {
  const filter = Object.fromEntries(NARROWING.map((key) => [key, view[key]])) as unknown as ServiceFilter;
  return { ...filter, service: NO_TYPES };
}

const NO_TYPES: readonly string[] = [];
