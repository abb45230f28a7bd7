import { type CoverageIndex, buildCoverage } from '../../domain/coverage/build.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ISODate } from '../../domain/service.ts';
import type { ServiceType } from '../../domain/service-type.ts';
import type { View } from '../view.ts';
import { perObject } from './memo.ts';

/** The types that coverage is asked of: places to apply are none of them. Their order is that of the index. */
export const coverageTypes = perObject(({ types }: Dataset): readonly ServiceType[] =>
  types.filter(({ applyPlace }) => !applyPlace),
);

/** The dataset compiled for coverage: the costly step, once a dataset. */
export const coverageIndex = perObject(
  (dataset: Dataset): CoverageIndex =>
    buildCoverage({ ...dataset, types: coverageTypes(dataset).map(({ id }) => id) }),
);

/** What of a view coverage depends on, besides the types: filters of the list are not among it. */
export function coverageOptions(view: View, today: ISODate): CoverageOptions {
  const { date, maxAge, planned, area } = view;
  return { date: date ?? today, maxAge, planned, ownAreaOnly: area === 'own' };
}
