import { expect, test } from 'vitest';
import type { AppState } from '../../../src/state/app-state.ts';
import { scenarioActions } from '../../../src/state/scenario/actions.ts';
import { engine } from '../../../src/state/scenario/engine.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { LISOVA, RICHKOVA } from '../../fixtures/packs/country.ts';

test('a service by its area alone: the first press makes it, the next ones join it', () => {
  let state = {
    view: { ...DEFAULT_VIEW, view: 'plan', scenario: 'r.s1' },
    placing: { kind: 'serve', type: 'social-taxi' },
    scenarioEngine: engine,
  } as unknown as AppState;
  const set = (part: Partial<AppState>) => {
    state = { ...state, ...part };
  };
  const { place } = scenarioActions({
    get: () => state,
    set,
    change: (view) => set({ view }),
    loader: { scenarioEngine: () => Promise.resolve(), datasetOf: () => Promise.resolve(null) },
  });
  place(LISOVA.code, null);
  expect(state.view.scenario).toBe('r.s1~a.social-taxi..1101001');
  expect(state.placing).toEqual({ kind: 'area', at: 1 });
  place(RICHKOVA.code, 'day-care');
  expect(state.view.scenario).toBe('r.s1~a.social-taxi..1101001_1102003');
});
