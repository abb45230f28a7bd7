import { coverageAt, coverAll } from '../../domain/coverage/all.ts';
import { buildCoverage, type CoverageIndex } from '../../domain/coverage/build.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import { outcomeAt } from '../../domain/coverage/outcome.ts';
import { type Coverage, type FillKey, fillOf } from '../../domain/coverage/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ServiceType } from '../../domain/service-type.ts';

/** One hromada and one service type. */
export interface BasketCell {
  readonly type: ServiceType;
  readonly coverage: Coverage;
  readonly fill: FillKey;
}

/** Every hromada × every type that coverage is asked of. */
export interface Basket {
  /** Places to apply are not among them. */
  readonly types: readonly ServiceType[];
  /** Fill of a cell, without its lists: cheap. `type` is an index of `types`; null for a code outside the scope. */
  readonly fill: (hromada: string, type: number) => FillKey | null;
  readonly cell: (hromada: string, type: number) => BasketCell | null;
  /** Cells of a hromada in the order of `types`; none for a code outside the scope. */
  readonly row: (hromada: string) => readonly BasketCell[];
}

const compiled = new WeakMap<Dataset, CoverageIndex>();

function indexOf(dataset: Dataset, types: readonly ServiceType[]): CoverageIndex {
  const known = compiled.get(dataset);
  if (known !== undefined) return known;
  const made = buildCoverage({ ...dataset, types: types.map((type) => type.id) });
  compiled.set(dataset, made);
  return made;
}

/** Coverage of all cells of a dataset under options: computed at once, the lists of a cell when asked for. */
export function basketOf(dataset: Dataset, options: CoverageOptions): Basket {
  const types = dataset.types.filter((type) => !type.applyPlace);
  const index = indexOf(dataset, types);
  const grid = coverAll(index, options);
  const fill = (hromada: string, type: number) => {
    const at = index.hromadaIndex.get(hromada);
    const outcome = at === undefined ? undefined : grid.outcomes[at * grid.types + type];
    if (outcome === undefined) return null;
    const { state, reason } = outcomeAt(outcome);
    return fillOf(state, reason);
  };
  const cell = (hromada: string, at: number): BasketCell | null => {
    const h = index.hromadaIndex.get(hromada);
    const type = types[at];
    if (h === undefined || type === undefined) return null;
    const coverage = coverageAt(index, grid, h, at);
    return { type, coverage, fill: fillOf(coverage.state, coverage.reason) };
  };
  const row = (hromada: string) => types.map((_, at) => cell(hromada, at)).filter((each) => each !== null);
  return { types, fill, cell, row };
}
