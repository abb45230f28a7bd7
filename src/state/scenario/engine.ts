import type { CoverageOptions } from '../../domain/coverage/options.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { perObject } from '../../domain/memo.ts';
import { applyScenario } from '../../domain/scenario/apply.ts';
import { isHypothetical } from '../../domain/scenario/hypothetical.ts';
import { shownText, withShownText } from '../../domain/scenario/parts.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { parseSet } from '../../domain/scenario/set.ts';
import { formatScenario, parseScenario } from '../../domain/scenario/text.ts';
import { updateCoverage } from '../../domain/scenario/update-coverage.ts';
import { updateGrid } from '../../domain/scenario/update-grid.ts';
import type { Localized } from '../../domain/text.ts';
import { coverageGrid, coverageIndex, provideCoverage } from '../../domain/coverage/of-dataset.ts';
import type { WithScenario } from '../../domain/scenario/with-scenario.ts';
import { LANGUAGES, languageOf } from '../../i18n/languages.ts';
import { withPlaced } from './edit.ts';
import type { ScenarioEngine } from './types.ts';

/** Loaded with `import()` when a link or a planner brings a scenario. */
export const engine: ScenarioEngine = {
  read: parseSet,
  apply: (dataset, text) => applied(dataset)(shownText(text)),
  applyEach: (dataset, { scenarios }) =>
    scenarios.map(({ changes }) => applied(dataset)(formatScenario(changes))),
  place: (text, placing, hromada, type) => {
    const { scenario } = parseScenario(shownText(text ?? ''));
    return withShownText(text, formatScenario(withPlaced(scenario ?? [], placing, hromada, type)));
  },
};

/** More than stand side by side: whoever goes back and forth between them has them at once. */
const REMEMBERED = 16;

/** Scenarios laid over a dataset, by their texts: null for none, and for one that cannot be read. */
const applied = perObject((dataset: Dataset) => {
  const known = new Map<string, WithScenario | null>();
  return (text: string): WithScenario | null => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const { scenario } = parseScenario(text);
    const made = scenario === null || scenario.length === 0 ? null : withScenario(dataset, scenario);
    const [oldest] = known.keys();
    if (known.size >= REMEMBERED && oldest !== undefined) known.delete(oldest);
    known.set(text, made);
    return made;
  };
});

/** What a new service is called, in each language. */
const newName = (): Localized => ({
  ...Object.fromEntries(LANGUAGES.map(({ code, hypothetical }) => [code, hypothetical])),
  uk: languageOf('uk').hypothetical,
  en: languageOf('en').hypothetical,
});

/** Coverage of the new dataset is that of the published one, with what the scenario touches decided anew. */
function withScenario(dataset: Dataset, scenario: Scenario): WithScenario {
  const made = applyScenario(dataset, scenario, newName());
  const index = updateCoverage(coverageIndex(dataset), made);
  const grid = (options: CoverageOptions) =>
    updateGrid(coverageGrid(dataset)(options), index, made.types, options);
  provideCoverage(made.dataset, index, grid);
  const { services } = made.dataset;
  const changed = made.changed.flatMap((i) => services[i] ?? []);
  const moved = changed.filter((service) => !isHypothetical(service)).map(({ id }) => id);
  const removed = dataset.services.filter((_, i) => made.kept[i] === -1).map(({ id }) => id);
  return {
    scenario,
    applied: made,
    gone: new Set([...moved, ...removed]),
    marked: new Set(changed.map(({ id }) => id)),
  };
}
