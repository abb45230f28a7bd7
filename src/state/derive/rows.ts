import type { Code } from '../../domain/code.ts';
import { coverHromadas } from '../../domain/coverage/cell.ts';
import type { CoverageOptions } from '../../domain/coverage/options.ts';
import { type Coverage, fillOf } from '../../domain/coverage/state.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Hromada, Raion } from '../../domain/hromada.ts';
import type { HromadaRow } from '../derived.ts';
import type { View } from '../view.ts';
import { coverageIndex } from './coverage.ts';
import { type NearestFound, nearestOf, NOWHERE } from './nearest.ts';
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
  return dataset.hromadas.map((hromada, i) =>
    rowOf(hromada, raionOf(dataset, hromada.code), coverages[i] as Coverage, nearest),
  );
}

/** The nearest service is searched when it is asked for: the map never asks, a list does for what it shows. */
function rowOf(
  hromada: Hromada,
  raion: Raion | null,
  coverage: Coverage,
  search: (hromada: Hromada) => NearestFound,
): HromadaRow {
  const { state, reason } = coverage;
  let found: NearestFound | undefined = state === 'served' || state === 'notApplicable' ? NOWHERE : undefined;
  const once = () => (found ??= search(hromada));
  return {
    hromada,
    raion,
    coverage,
    fill: fillOf(state, reason),
    get nearest() {
      return once().near;
    },
    get anywhere() {
      return once().anywhere;
    },
  };
}

export function rowsByCode(rows: readonly HromadaRow[]): ReadonlyMap<Code, HromadaRow> {
  return new Map(rows.map((row) => [row.hromada.code, row]));
}
