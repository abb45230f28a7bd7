import type { Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Applied } from '../../domain/scenario/apply.ts';
import type { Comparison } from '../../domain/scenario/compare.ts';
import type { Scenario, ScenarioRead } from '../../domain/scenario/scenario.ts';
import type { Basket } from '../derive/basket.ts';
import type { HromadaRow, ResultItem, StateTotal } from '../derived-rows.ts';

/** What the next hromada chosen on the map, in the table or in a list is for. `at`: number of a change, from 0. */
export type Placing =
  | { readonly kind: 'add'; readonly type: string }
  /** A new service without a place: the hromada is the first that it serves, the next ones join. */
  | { readonly kind: 'serve'; readonly type: string }
  | { readonly kind: 'move'; readonly service: string }
  | { readonly kind: 'shift'; readonly at: number }
  | { readonly kind: 'area'; readonly at: number };

/** A scenario laid over the published services. */
export interface Laid {
  readonly scenario: Scenario;
  readonly applied: Applied<Dataset>;
  /** Ids of published services that are not where they were: removed or moved. */
  readonly gone: ReadonlySet<string>;
  /** Ids of services that were added or moved. */
  readonly marked: ReadonlySet<string>;
}

/** The scenario's code, loaded when a planner first needs it. */
export interface ScenarioEngine {
  readonly read: (text: string) => ScenarioRead;
  /** Null for a text that cannot be read. The same object for the same dataset and text. */
  readonly lay: (dataset: Dataset, text: string) => Laid | null;
  /** The text after a hromada was chosen; `type` is that of the table's cell. The same text where nothing changes. */
  readonly place: (
    text: string | null,
    placing: Placing,
    hromada: Code,
    type: string | null,
  ) => string | null;
}

/** «Що, якщо»: what the published services come to under a scenario. */
export interface WhatIf extends Laid {
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
