import { coverageAt, coverAll, type CoverageGrid } from '../../domain/coverage/all.ts';
import { buildCoverage, type CoverageIndex } from '../../domain/coverage/build.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
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
  /** Cells of a hromada in the order of `types`; none for a code outside the scope. */
  readonly of: (hromada: string) => readonly BasketCell[];
}

const compiled = new WeakMap<Dataset, CoverageIndex>();

function indexOf(dataset: Dataset, types: readonly ServiceType[]): CoverageIndex {
  const known = compiled.get(dataset);
  if (known !== undefined) return known;
  const made = buildCoverage({ ...dataset, types: types.map((type) => type.id) });
  compiled.set(dataset, made);
  return made;
}

/** Coverage of all cells of a dataset under options: computed at once, cells are read when asked for. */
export function basketOf(dataset: Dataset, options: CoverageOptions): Basket {
  const types = dataset.types.filter((type) => !type.applyPlace);
  const index = indexOf(dataset, types);
  const grid = coverAll(index, options);
  const rows = new Map<string, readonly BasketCell[]>();
  return {
    types,
    of: (hromada) => {
      const known = rows.get(hromada);
      if (known !== undefined) return known;
      const row = rowOf(index, grid, types, hromada);
      rows.set(hromada, row);
      return row;
    },
  };
}

function rowOf(
  index: CoverageIndex,
  grid: CoverageGrid,
  types: readonly ServiceType[],
  hromada: string,
): BasketCell[] {
  const at = index.hromadaIndex.get(hromada);
  if (at === undefined) return [];
  return types.map((type, i) => {
    const coverage = coverageAt(index, grid, at, i);
    return { type, coverage, fill: fillOf(coverage.state, coverage.reason) };
  });
}
