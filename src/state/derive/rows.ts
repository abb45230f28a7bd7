import type { Code } from '../../domain/code.ts';
import { coverHromadas } from '../../domain/coverage/cell.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import { fillOf } from '../../domain/coverage/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { HromadaRow } from '../derived.ts';
import type { View } from '../view.ts';
import { coverageIndex } from './coverage.ts';
import { nearestOf } from './nearest.ts';
import { raionOf } from './raions.ts';

/**
 * One row a hromada of the scope: coverage of the chosen types together; of any type where none is chosen (places to
 * apply are no type of coverage). `types`: ids, in the order of the choice.
 */
export function rowsOf(
  dataset: Dataset,
  types: readonly string[],
  match: View['match'],
  options: CoverageOptions,
  today: string,
): readonly HromadaRow[] {
  const index = coverageIndex(dataset);
  const counted = types.filter((id) => index.typeIndex.has(id));
  const chosen = counted.map((id) => index.typeIndex.get(id) as number);
  const coverages = coverHromadas(index, chosen, match, options);
  const nearest = nearestOf(dataset, counted, match, options, today);
  return dataset.hromadas.map((hromada, i) => {
    const coverage = coverages[i] as (typeof coverages)[number];
    const { state } = coverage;
    return {
      hromada,
      raion: raionOf(dataset, hromada.code),
      coverage,
      fill: fillOf(state, coverage.reason),
      nearest: state === 'served' || state === 'notApplicable' ? null : nearest(hromada),
    };
  });
}

export function rowsByCode(rows: readonly HromadaRow[]): ReadonlyMap<Code, HromadaRow> {
  return new Map(rows.map((row) => [row.hromada.code, row]));
}
