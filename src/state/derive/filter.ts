import type { ServiceFilter } from '../../domain/filter.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { View } from '../view.ts';
import { coverageTypes } from './coverage.ts';

/** What narrows lists and points. With no type chosen: all types but places to apply. */
export function filterOf(dataset: Dataset, view: View): ServiceFilter {
  const { service, status, kind, q, recipients, delivery, cost, access, date } = view;
  const types = service.length > 0 ? service : coverageTypes(dataset).map(({ id }) => id);
  return { types, status, kind, q, recipients, delivery, cost, access, date };
}
