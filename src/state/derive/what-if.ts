import type { Dataset } from '../../domain/dataset.ts';
import { compareCoverage } from '../../domain/scenario/compare.ts';
import type { HromadaRow, ResultItem, StateTotal } from '../derived.ts';
import type { Laid, WhatIf } from '../scenario/types.ts';
import type { Basket } from './basket.ts';
import { resultItem } from './result-item.ts';

const states = (rows: readonly HromadaRow[]) => rows.map(({ coverage }) => coverage);

/** Before and after of a scenario; null without one. */
export function whatIfOf(
  published: Dataset,
  laid: Laid | null,
  before: readonly HromadaRow[],
  after: readonly HromadaRow[],
  totals: readonly StateTotal[],
  basket: Basket,
  types: readonly string[],
  today: string,
): WhatIf | null {
  if (laid === null) return null;
  const comparison = compareCoverage(published.hromadas, states(before), states(after));
  // «In the hromada» and «from outside» are one state in words of coverage, but not on the map.
  const changed = after.filter((row, i) => row.fill !== before[i]?.fill).map(({ hromada }) => hromada.code);
  return {
    ...laid,
    published,
    before: { rows: before, totals, basket },
    comparison,
    marks: marksOf(laid, types, today),
    changed: new Set(changed),
  };
}

/** The list under a scenario: without what it removes or moves. What it adds is no result: it is no service. */
export function resultsUnder(laid: Laid | null, results: readonly ResultItem[]): readonly ResultItem[] {
  return laid === null ? results : results.filter(({ service }) => !laid.gone.has(service.id));
}

/** Services that were added or moved, of the chosen types. */
function marksOf({ applied, marked }: Laid, types: readonly string[], today: string): ResultItem[] {
  const { dataset, changed } = applied;
  return changed
    .flatMap((i) => dataset.services[i] ?? [])
    .filter(({ id, type }) => marked.has(id) && (types.length === 0 || types.includes(type)))
    .map((service) => resultItem(dataset, { service, fit: null, km: null, approximate: false }, 0, today))
    .filter((item) => item !== null);
}
