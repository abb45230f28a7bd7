import { isOwnFigure } from '../../domain/need/figure.ts';
import type { Actions, AppState } from '../app-state.ts';
import type { Loader } from '../load.ts';
import type { OwnNeed } from '../need.ts';
import { COUNTRY } from '../scope.ts';
import type { View } from '../view.ts';

export type ScenarioActions = Pick<
  Actions,
  'needScenario' | 'setScenario' | 'setPlacing' | 'place' | 'setOwnNeeds' | 'loadCountry' | 'loadRegion'
>;

export interface ScenarioPort {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
  readonly change: (view: View) => void;
  readonly loader: Pick<Loader, 'scenarioEngine' | 'datasetOf'>;
}

/** «Що, якщо», own need figures, and what best sites ask for. */
export function scenarioActions({ get, set, change, loader }: ScenarioPort): ScenarioActions {
  const setScenario = (scenario: string | null) => {
    if (scenario !== get().view.scenario) change({ ...get().view, scenario });
  };
  return {
    needScenario: () => void loader.scenarioEngine(),
    setScenario,
    setPlacing: (placing) => {
      if (placing !== null) void loader.scenarioEngine();
      set({ placing });
    },
    place: (hromada, type) => {
      const { placing, scenarioEngine, view } = get();
      if (placing === null || scenarioEngine === null || scenarioEngine === 'failed') return;
      const made = scenarioEngine.read(view.scenario ?? '').scenario?.length ?? 0;
      setScenario(scenarioEngine.place(view.scenario, placing, hromada, type));
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
