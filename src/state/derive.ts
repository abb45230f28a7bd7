import type { Dataset } from '../domain/dataset.ts';
import type { Settlement } from '../domain/hromada.ts';
import type { AppState } from './app-state.ts';
import { createDerive, type Extras, type MakeReady } from '../domain/derive.ts';
import type { Derived } from './derived.ts';
import { perObject, whenChanged } from '../domain/memo.ts';
import { shownName } from '../domain/scenario/parts.ts';
import { serviceById } from '../domain/service-by-id.ts';
import { comparedWith } from './load/compare-loader.ts';
import { IDLE, shown } from './loadable.ts';
import { figuresOfAll } from './need.ts';
import type { OwnFile } from './own-file/own-file.ts';
import { awaitsServices } from './load/table-enough.ts';
import type { View } from './view.ts';
import type { WithScenario } from '../domain/scenario/with-scenario.ts';

const plain = createDerive();
/** An own file is derived from aside: the page goes on with what it has until all is ready. */
const deriveOf = perObject((_own: OwnFile) => createDerive());
const NONE: readonly Settlement[] = [];

/** What the country's table of coverage has told last, and of which view. */
const told = new WeakMap<Dataset, { readonly derived: Derived; readonly view: View }>();

/**
 * The derivation of a state; the very same object while nothing that it shows has changed. While the services come that
 * a view of the country asks for, that of the view before.
 */
export function selectDerived(state: AppState): Derived | null {
  const published = shown(state.dataset);
  if (published === null) return null;
  if (awaitsServices(state)) return told.get(published)?.derived ?? null;
  const derived = deriveFor(state)(...inputOf(state, published));
  if (published.coverageTable !== undefined) told.set(published, { derived, view: state.view });
  return derived;
}

/** The view that `selectDerived` is of. */
export function selectShownView(state: AppState): View {
  const published = shown(state.dataset);
  const held = published !== null && awaitsServices(state) ? told.get(published) : undefined;
  return held?.view ?? state.view;
}

/** The same in stages; asked for afterwards, it is there at once. Nothing where there is no dataset yet. */
export function* derivedInStages(state: AppState, makeReady: MakeReady): Generator<undefined> {
  const published = shown(state.dataset);
  if (published === null || awaitsServices(state)) return;
  yield* deriveFor(state).stages(inputOf(state, published), makeReady);
}

const deriveFor = ({ own }: AppState) => (own === null ? plain : deriveOf(own));

function inputOf(state: AppState, published: Dataset) {
  const { view, today, device, deviceKm, places, travel, details, own } = state;
  const data = own?.overlay(published) ?? published;
  const settlements = (view.place !== null && shown(places[view.place.slice(0, 4)] ?? IDLE)) || NONE;
  const extras: Extras = {
    device,
    deviceKm,
    settlements,
    detailed: finder(details),
    around: own === null ? loaded(details) : overlaid(loaded(details), own),
    figures: figuresOfAll(state.ownNeeds),
    scenario: scenarioOf(state, data),
    compared: comparedWith(state, data),
    scenarioName: shownName(view.scenario ?? ''),
    travel: data.region === null ? null : shown(travel[data.region.code.slice(0, 4)] ?? IDLE),
  };
  return [data, view, today, extras] as const;
}

/** A scenario is the planner's alone: a resident is never shown a service that does not exist. */
function scenarioOf({ view, scenarioEngine }: AppState, dataset: Dataset): WithScenario | null {
  if (view.view !== 'plan' || view.scenario === null) return null;
  if (scenarioEngine === null || scenarioEngine === 'failed') return null;
  return scenarioEngine.apply(dataset, view.scenario);
}

const loaded = perObject((details: AppState['details']): readonly Dataset[] =>
  Object.values(details)
    .map(shown)
    .filter((dataset) => dataset !== null),
);

const overlaid = whenChanged((datasets: readonly Dataset[], own: OwnFile) => datasets.map(own.overlay));

const finder = whenChanged((details: AppState['details']): Extras['detailed'] => {
  const datasets = loaded(details);
  return (id) => {
    for (const dataset of datasets) {
      const service = serviceById(dataset).get(id);
      // The country's overview may be among them: it knows only in short.
      if (service && service.detail !== null) return { dataset, service };
    }
    return null;
  };
});
