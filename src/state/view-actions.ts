import type { Actions, Port } from './app-state.ts';
import { rounded, withHromada, withoutFilter, withoutFilters, withPlace, withRegion } from './transitions.ts';
import type { ScenarioActions } from './scenario/actions.ts';
import type { ShortlistActions } from './shortlist/actions.ts';
import type { View } from './view.ts';

export type ViewActions = Omit<
  Actions,
  | keyof ShortlistActions
  | 'start'
  | 'setDevice'
  | 'pickNearby'
  | 'needBorders'
  | 'needServices'
  | 'needReleases'
  | 'compareFile'
  | 'setCompare'
  | 'loadPlaces'
  | 'needResults'
  | 'retry'
  | 'dismissProblems'
  | 'showOwn'
  | 'openLink'
  | keyof ScenarioActions
>;

/** The actions that do nothing but choose. `scope`: prefix of what the view looks at now. */
export function viewActions({ get, change }: Omit<Port, 'set'>, scope: () => string): ViewActions {
  const view = () => get().view;
  const set = (part: Partial<View>) => change({ ...view(), ...part });
  const byHand = (next: View) =>
    change(next, { locationPrivate: false, device: null, locating: 'idle', nearby: [] });
  // Where the map stood near the device is forgotten before it could be written.
  const unlocated = () => (get().locationPrivate ? { ...view(), map: null } : view());
  return {
    setViewName: (name) => set({ view: name, selected: null }),
    chooseRegion: (region) => change(withRegion(view(), region)),
    setTypes: (service) => set({ service: [...new Set(service)] }),
    setMatch: (match) => set({ match }),
    setFilter: (key, value) => set({ [key]: value }),
    chooseHromada: (code) => byHand(withHromada(unlocated(), code, scope())),
    choosePlace: (place) => byHand(withPlace(unlocated(), place, scope())),
    selectService: (selected) => set({ selected }),
    clearFilter: (key, value) => change(withoutFilter(view(), key, value)),
    clearFilters: () => change(withoutFilters(view())),
    setLang: (lang) => set({ lang }),
    setMap: (map) => set({ map: map && rounded(map) }),
    setMetric: (metric, need = null) => set({ metric, need }),
  };
}
