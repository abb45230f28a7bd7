import { filterServices, type ServiceFilter } from './fit.ts';
import { type Choices, FACETS, SEARCHES } from './index.ts';
import type { Dataset } from '../dataset.ts';
import { coverageTypes } from '../coverage/of-dataset.ts';
import type { CoverageOptions } from '../coverage/options.ts';

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

/** Whether anything beside the types and the date narrows a list. */
const narrows = (filter: ServiceFilter) => [...FACETS, ...SEARCHES].some((key) => filter[key].length > 0);

/**
 * Coverage as a list under these conditions has it: of the services that the list shows. What none of them meets is not
 * found with the conditions, whatever a survey says.
 */
export function optionsUnder(
  { services, types }: Dataset,
  options: CoverageOptions,
  filter: ServiceFilter | null,
): CoverageOptions {
  if (filter === null || !narrows(filter)) return options;
  const fit = filterServices(services, filter, types);
  const passes = new Uint8Array(services.length);
  for (const at of fit) passes[at] = 1;
  return fit.length === services.length ? options : { ...options, passes };
}
