import type { Dataset } from '../dataset.ts';
import { type Comparison, compareCoverage } from './compare.ts';
import type { Code } from '../code.ts';
import type { HromadaRow, StateTotal } from '../coverage/row.ts';
import type { WithScenario } from './with-scenario.ts';
import type { Basket } from '../coverage/basket.ts';
import { type ResultItem, resultItem } from '../results/item.ts';

/** «Що, якщо»: what the published services come to under a scenario. */
export interface WhatIf extends WithScenario {
  /** What the planner calls the scenario; empty without a name. */
  readonly name: string;
  readonly published: Dataset;
  /** Without the scenario. */
  readonly before: {
    readonly rows: readonly HromadaRow[];
    readonly totals: readonly StateTotal[];
    readonly basket: Basket;
  };
  /** What was added or moved, of the chosen types. */
  readonly marks: readonly ResultItem[];
  /** Of the chosen types together. */
  readonly comparison: Comparison;
  /** Hromadas whose state changes. */
  readonly changed: ReadonlySet<Code>;
}

const states = (rows: readonly HromadaRow[]) => rows.map(({ coverage }) => coverage);

/** Before and after of a scenario; null without one. */
export function whatIfOf(
  published: Dataset,
  scenario: WithScenario | null,
  name: string,
  before: readonly HromadaRow[],
  after: readonly HromadaRow[],
  totals: readonly StateTotal[],
  basket: Basket,
  types: readonly string[],
  today: string,
): WhatIf | null {
  if (scenario === null) return null;
  const comparison = compareCoverage(published.hromadas, states(before), states(after));
  // «In the hromada» and «from outside» are one state in words of coverage, but not on the map.
  const changed = after.filter((row, i) => row.fill !== before[i]?.fill).map(({ hromada }) => hromada.code);
  return {
    ...scenario,
    name,
    published,
    before: { rows: before, totals, basket },
    comparison,
    marks: marksOf(scenario, types, today),
    changed: new Set(changed),
  };
}

/** The list under a scenario: without what it removes or moves. What it adds is no result: it is no service. */
export function resultsUnder(
  scenario: WithScenario | null,
  results: readonly ResultItem[],
): readonly ResultItem[] {
  return scenario === null ? results : results.filter(({ service }) => !scenario.gone.has(service.id));
}

/** Services that were added or moved, of the chosen types. */
function marksOf({ applied, marked }: WithScenario, types: readonly string[], today: string): ResultItem[] {
  const { dataset, changed } = applied;
  return changed
    .flatMap((i) => dataset.services[i] ?? [])
    .filter(({ id, type }) => marked.has(id) && (types.length === 0 || types.includes(type)))
    .map((service) => resultItem(dataset, { service, fit: null, km: null, approximate: false }, 0, today))
    .filter((item) => item !== null);
}
