import type { ServiceFilter } from '../../domain/filter.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { View } from '../view.ts';
import { coverageTypes } from './coverage.ts';

/** What narrows lists and points. With no type chosen: all types but places to apply. */
export function filterOf(dataset: Dataset, view: View): ServiceFilter {
  const types = view.service.length > 0 ? view.service : coverageTypes(dataset).map(({ id }) => id);
  return { types, ...narrowingOf(view) };
}

/** The same but for the types: the counts beside the types are under these. */
export function narrowingOf(view: View): Omit<ServiceFilter, 'types'> {
  const { status, kind, q, recipients, delivery, cost, access, date } = view;
  return { status, kind, q, recipients, delivery, cost, access, date };
}
