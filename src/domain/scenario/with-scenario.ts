import type { Dataset } from '../dataset.ts';
import type { Applied } from './apply.ts';
import type { Scenario } from './scenario.ts';

/** The published services with a scenario applied to them. */
export interface WithScenario {
  readonly scenario: Scenario;
  readonly applied: Applied<Dataset>;
  /** Ids of published services that are not where they were: removed or moved. */
  readonly gone: ReadonlySet<string>;
  /** Ids of services that were added or moved. */
  readonly marked: ReadonlySet<string>;
}
