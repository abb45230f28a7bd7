import type { CoverageOptions } from './options.ts';
import { surveyedTypes } from './surveyed.ts';
import type { Dataset } from '../dataset.ts';
import { coverageIndex, coverageTypes } from './of-dataset.ts';

/**
 * Ids of the types of which complete lists cover the whole scope: of them alone «none» may be said. A record that could
 * not be placed, of the type or of an unreadable one, may be the one that is missing.
 */
export function surveyedOf(dataset: Dataset, options: CoverageOptions): ReadonlySet<string> {
  const types = coverageTypes(dataset);
  const doubtful = new Set(dataset.unplaced.map(({ type }) => type));
  const surveyed = [...surveyedTypes(coverageIndex(dataset), options)].flatMap((at) => types[at]?.id ?? []);
  return new Set(doubtful.has(null) ? [] : surveyed.filter((id) => !doubtful.has(id)));
}
