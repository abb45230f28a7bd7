import type { Code } from '../code.ts';
import { type CoverageGrid, coverageAt } from './all.ts';
import type { CoverageOptions } from './options.ts';
import { outcomeAt } from './outcome.ts';
import { type Coverage, type FillKey, fillOf } from './state.ts';
import type { Dataset } from '../dataset.ts';
import type { ServiceType } from '../service-type.ts';
import { coverageGrid, coverageIndex, coverageTypes } from './of-dataset.ts';

/** Coverage of one hromada and one type, for a card and a table. */
export interface BasketCell {
  readonly type: ServiceType;
  readonly coverage: Coverage;
  readonly fill: FillKey;
}

/** Coverage of every hromada and every type alone, whatever types are chosen. Computed on the first question. */
export interface Basket {
  /** In the taxonomy's order, without places to apply. */
  readonly types: readonly ServiceType[];
  /** `type`: index in `types`. Null for a code that the scope does not have. */
  readonly fill: (code: Code, type: number) => FillKey | null;
  readonly cell: (code: Code, type: number) => BasketCell | null;
  /** All cells of a hromada; empty for a code that the scope does not have. */
  readonly cells: (code: Code) => readonly BasketCell[];
}

export function basketOf(dataset: Dataset, options: CoverageOptions): Basket {
  const types = coverageTypes(dataset);
  const index = coverageIndex(dataset);
  let made: CoverageGrid | null = null;
  const grid = () => (made ??= coverageGrid(dataset)(options));
  const fill = (code: Code, type: number): FillKey | null => {
    const hromada = index.hromadaIndex.get(code);
    const outcome = hromada === undefined ? undefined : grid().outcomes[hromada * types.length + type];
    if (outcome === undefined) return null;
    const { state, reason } = outcomeAt(outcome);
    return fillOf(state, reason);
  };
  const cell = (code: Code, at: number): BasketCell | null => {
    const [hromada, type] = [index.hromadaIndex.get(code), types[at]];
    if (hromada === undefined || type === undefined) return null;
    const coverage = coverageAt(index, grid(), hromada, at);
    return { type, coverage, fill: fillOf(coverage.state, coverage.reason) };
  };
  const cells = (code: Code) => types.map((_, at) => cell(code, at)).filter((each) => each !== null);
  return { types, fill, cell, cells };
}
