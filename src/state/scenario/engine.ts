import type { CoverageOptions } from '../../domain/coverage/options.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { applyScenario } from '../../domain/scenario/apply.ts';
import { isHypothetical } from '../../domain/scenario/hypothetical.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { formatScenario, parseScenario } from '../../domain/scenario/text.ts';
import { updateCoverage } from '../../domain/scenario/update-coverage.ts';
import { updateGrid } from '../../domain/scenario/update-grid.ts';
import { coverageGrid, coverageIndex, provideCoverage } from '../../domain/coverage/of-dataset.ts';
import type { WithScenario } from '../../domain/scenario/with-scenario.ts';
import { withPlaced } from './edit.ts';
import type { ScenarioEngine } from './types.ts';

/** Loaded with `import()` when a link or a planner brings a scenario. */
export const engine: ScenarioEngine = {
  read: parseScenario,
  apply: (dataset, text) => {
    const last = LAST.get(dataset);
    if (last?.text === text) return last.found;
    const { scenario } = parseScenario(text);
    const found = scenario === null ? null : withScenario(dataset, scenario);
    LAST.set(dataset, { text, found });
    return found;
  },
  place: (text, placing, hromada, type) => {
    const { scenario } = parseScenario(text ?? '');
    const next = formatScenario(withPlaced(scenario ?? [], placing, hromada, type));
    return next === '' ? null : next;
  },
};

const LAST = new WeakMap<Dataset, { readonly text: string; readonly found: WithScenario | null }>();

/** Coverage of the new dataset is that of the published one, with what the scenario touches decided anew. */
function withScenario(dataset: Dataset, scenario: Scenario): WithScenario {
  const applied = applyScenario(dataset, scenario);
  const index = updateCoverage(coverageIndex(dataset), applied);
  const grid = (options: CoverageOptions) =>
    updateGrid(coverageGrid(dataset)(options), index, applied.types, options);
  provideCoverage(applied.dataset, index, grid);
  const { services } = applied.dataset;
  const changed = applied.changed.flatMap((i) => services[i] ?? []);
  const moved = changed.filter((service) => !isHypothetical(service)).map(({ id }) => id);
  const removed = dataset.services.filter((_, i) => applied.kept[i] === -1).map(({ id }) => id);
  return {
    scenario,
    applied,
    gone: new Set([...moved, ...removed]),
    marked: new Set(changed.map(({ id }) => id)),
  };
}
