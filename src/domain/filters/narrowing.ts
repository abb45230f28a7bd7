import type { ServiceFilter } from './fit.ts';
import { type Choices, FACETS, SEARCHES } from './index.ts';
import type { Dataset } from '../dataset.ts';
import { coverageTypes } from '../coverage/of-dataset.ts';

/** What narrows lists and points. With no type chosen: all types but places to apply. */
export function filterOf(dataset: Dataset, choices: Choices): ServiceFilter {
  const service = choices.service.length > 0 ? choices.service : coverageTypes(dataset).map(({ id }) => id);
  return { ...narrowingOf(choices), service };
}

const NARROWING = [...FACETS, ...SEARCHES, 'date'] as const;

/** The same but for the types: the counts beside the types are under these. */
export function narrowingOf(choices: Choices): ServiceFilter {
  const filter = Object.fromEntries(NARROWING.map((key) => [key, choices[key]])) as unknown as ServiceFilter;
  return { ...filter, service: NO_TYPES };
}

const NO_TYPES: readonly string[] = [];
