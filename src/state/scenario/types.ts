import type { Code } from '../../domain/code.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { ScenarioSet, SetRead } from '../../domain/scenario/set.ts';
import type { OwnNeed } from '../need.ts';
import type { WithScenario } from '../../domain/scenario/with-scenario.ts';

/** What the next hromada chosen on the map, in the table or in a list is for. `at`: number of a change, from 0. */
export type Placing =
  | { readonly kind: 'add'; readonly type: string }
  /** A new service without a place: the hromada is the first that it serves, the next ones join. */
  | { readonly kind: 'serve'; readonly type: string }
  | { readonly kind: 'move'; readonly service: string }
  | { readonly kind: 'shift'; readonly at: number }
  | { readonly kind: 'area'; readonly at: number };

/** What a file of scenarios brings. */
export interface OpenedScenarios {
  readonly text: string | null;
  /** What they are about; null = what is asked now. */
  readonly question: string | null;
  /** The planner's own figure on the map. */
  readonly onMap: string | null;
  /** Figures that join those of the page. */
  readonly need: OwnNeed | null;
}

/** The scenario's code, loaded when a planner first needs it. Texts are those of `view.scenario`. */
export interface ScenarioEngine {
  readonly read: (text: string) => SetRead;
  /** The one that is shown; null where it has no changes or cannot be read. The same object for the same changes. */
  readonly apply: (dataset: Dataset, text: string) => WithScenario | null;
  /** Each of them, in their order. */
  readonly applyEach: (dataset: Dataset, set: ScenarioSet) => readonly (WithScenario | null)[];
  /** The text after a hromada was chosen; `type` is that of the table's cell. The same text where nothing changes. */
  readonly place: (
    text: string | null,
    placing: Placing,
    hromada: Code,
    type: string | null,
  ) => string | null;
}
