import type { Code } from '../code.ts';
import { coverHromadas, outcomesOf } from './cell.ts';
import type { CoverageOptions } from './options.ts';
import { type Coverage, fillOf } from './state.ts';
import type { Dataset } from '../dataset.ts';
import type { Hromada, Raion } from '../hromada.ts';
import type { HromadaRow, RowPart } from './row.ts';
import type { Match } from './options.ts';
import { coverageIndex } from './of-dataset.ts';
import { type NearestFound, nearestOf, NOWHERE } from './nearest-of-unit.ts';
import { raionOf } from '../units.ts';

/**
 * One row a hromada of the scope: coverage of the chosen types together; of any type where none is chosen (places to
 * apply are no type of coverage). `types`: ids, in the order of the choice.
 */
export function rowsOf(
  dataset: Dataset,
  types: readonly string[],
  match: Match,
  options: CoverageOptions,
  today: string,
): readonly HromadaRow[] {
  const index = coverageIndex(dataset);
  const counted = types.filter((id) => index.typeIndex.has(id));
  const chosen = counted.map((id) => index.typeIndex.get(id) as number);
  const coverages = coverHromadas(index, chosen, match, options);
  const nearest = nearestOf(dataset, counted, match, options, today);
  const together = match === 'all' && counted.length > 1;
  const partsOf = (hromada: number): readonly RowPart[] =>
    outcomesOf(index, hromada, chosen, options).map(({ state, reason }, i) => ({
      type: counted[i] as string,
      fill: fillOf(state, reason),
      reason,
    }));
  return dataset.hromadas.map((hromada, i) =>
    rowOf(hromada, raionOf(dataset, hromada.code), coverages[i] as Coverage, nearest, () =>
      together ? partsOf(i) : NO_PARTS,
    ),
  );
}

const NO_PARTS: readonly RowPart[] = [];

/** What only a list shows is worked out when it is asked for: the map never asks. */
function rowOf(
  hromada: Hromada,
  raion: Raion | null,
  coverage: Coverage,
  search: (hromada: Hromada) => NearestFound,
  partsOf: () => readonly RowPart[],
): HromadaRow {
  const { state, reason } = coverage;
  let found: NearestFound | undefined = state === 'served' || state === 'notApplicable' ? NOWHERE : undefined;
  let parts: readonly RowPart[] | undefined;
  const once = () => (found ??= search(hromada));
  return {
    hromada,
    raion,
    coverage,
    fill: fillOf(state, reason),
    get parts() {
      return (parts ??= partsOf());
    },
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
