import { type CoverageGrid, coverAll } from './all.ts';
import { type CoverageIndex, buildCoverage } from './build.ts';
import type { CoverageOptions } from './options.ts';
import type { Dataset } from '../dataset.ts';
import type { ISODate } from '../date.ts';
import type { ServiceType } from '../service-type.ts';
import type { Choices } from '../filters/index.ts';
import { perObject, whenChanged } from '../memo.ts';

/** The types that coverage is asked of: places to apply are none of them. Their order is that of the index. */
export const coverageTypes = perObject(({ types }: Dataset): readonly ServiceType[] =>
  types.filter(({ applyPlace }) => !applyPlace),
);

type Grid = (options: CoverageOptions) => CoverageGrid;

/** Of datasets whose coverage follows from another one's: those of a scenario. */
const PROVIDED = new WeakMap<Dataset, { readonly index: CoverageIndex; readonly grid: Grid }>();

/** Says what coverage of a dataset is, before anybody asks: it is not compiled then. */
export function provideCoverage(dataset: Dataset, index: CoverageIndex, grid: Grid): void {
  PROVIDED.set(dataset, { index, grid: whenChanged(grid) });
}

/** The dataset compiled for coverage: the costly step, once a dataset. */
export const coverageIndex = perObject(
  (dataset: Dataset): CoverageIndex =>
    PROVIDED.get(dataset)?.index ??
    buildCoverage({ ...dataset, types: coverageTypes(dataset).map(({ id }) => id) }),
);

/** Coverage of all cells, remembered for the last options. */
export const coverageGrid = perObject(
  (dataset: Dataset): Grid =>
    PROVIDED.get(dataset)?.grid ??
    whenChanged((options: CoverageOptions) => coverAll(coverageIndex(dataset), options)),
);

/** What of a view coverage depends on, besides the types: filters of the list are not among it. */
export function coverageOptions(choices: Choices, today: ISODate): CoverageOptions {
  const { date, maxAge, planned, area } = choices;
  return { date: date ?? today, maxAge, planned, ownAreaOnly: area === 'own' };
}
