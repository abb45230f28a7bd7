import { isOwnFigure } from '../../domain/need/figure.ts';
import { withShownText } from '../../domain/scenario/parts.ts';
import type { Actions, Port } from '../app-state.ts';
import type { Loader } from '../load/load.ts';
import { shown } from '../loadable.ts';
import type { OwnNeed } from '../need.ts';
import { COUNTRY } from '../scope.ts';
import { withQuestion } from './question.ts';

export type ScenarioActions = Pick<
  Actions,
  | 'needScenario'
  | 'setScenario'
  | 'setScenarios'
  | 'openScenarios'
  | 'setPlacing'
  | 'place'
  | 'setOwnNeeds'
  | 'loadCountry'
  | 'loadRegion'
>;

interface ScenarioPort extends Port {
  readonly loader: Pick<Loader, 'scenarioEngine' | 'datasetOf'>;
}

/** «Що, якщо», own need figures, and what best sites ask for. */
export function scenarioActions({ get, set, change, loader }: ScenarioPort): ScenarioActions {
  const setScenarios = (scenario: string | null) => {
    if (scenario !== get().view.scenario) change({ ...get().view, scenario });
  };
  return {
    needScenario: () => void loader.scenarioEngine(),
    setScenario: (changes) => setScenarios(withShownText(get().view.scenario, changes ?? '')),
    setScenarios,
    openScenarios: ({ text, question, onMap, need }) => {
      const { view, manifest, ownNeeds } = get();
      const { view: asked, problems } = withQuestion(view, question, shown(manifest));
      change(
        { ...asked, scenario: text, need: onMap ?? asked.need },
        {
          placing: null,
          ...(need !== null && { ownNeeds: [...ownNeeds, need] }),
          ...(problems.length > 0 && { problems }),
        },
      );
    },
    setPlacing: (placing) => {
      if (placing !== null) void loader.scenarioEngine();
      set({ placing });
    },
    place: (hromada, type) => {
      const { placing, scenarioEngine, view } = get();
      if (placing === null || scenarioEngine === null || scenarioEngine === 'failed') return;
      const { set: scenarios } = scenarioEngine.read(view.scenario ?? '');
      const made = scenarios?.scenarios[scenarios.shown]?.changes.length ?? 0;
      setScenarios(scenarioEngine.place(view.scenario, placing, hromada, type));
      if (placing.kind === 'serve') set({ placing: { kind: 'area', at: made } });
      // A service is moved once; services are added, and an area is drawn, until the planner has done.
      if (placing.kind === 'move' || placing.kind === 'shift') set({ placing: null });
    },
    setOwnNeeds: (ownNeeds) => {
      set({ ownNeeds });
      // What was on the map and is there no more leaves the map.
      const { view } = get();
      const gone = view.need !== null && isOwnFigure(view.need) && !has(ownNeeds, view.need);
      if (gone) change({ ...view, need: null });
    },
    loadCountry: () => loader.datasetOf(COUNTRY),
    loadRegion: (prefix) => loader.datasetOf(prefix),
  };
}

const has = (needs: readonly OwnNeed[], figure: string) =>
  needs.some(({ figures }) => figures.some(({ id }) => id === figure));
