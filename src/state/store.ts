import { createStore, type StoreApi } from 'zustand/vanilla';
import type { DataUrl } from '../data/packs/load.ts';
import type { Dataset } from '../domain/dataset.ts';
import { nearestLanguage } from '../i18n/languages.ts';
import type { ISODate } from '../domain/date.ts';
import type { Actions, AppState, Port } from './app-state.ts';
import { checkScope, checkView } from './check-view.ts';
import type { KeepStorage } from './shortlist/keep.ts';
import { createLoader } from './load/load.ts';
import { forgetDevice, nearMe, pickNearby } from './device-place.ts';
import { IDLE, shown } from './loadable.ts';
import { privacyOf } from './url/privacy-of.ts';
import { scenarioActions } from './scenario/actions.ts';
import { COUNTRY, scopeOf } from './scope.ts';
import { withOwnIds } from './url/link-ids.ts';
import { begunAnew } from './shortlist/shortlist.ts';
import { shortlistActions } from './shortlist/actions.ts';
import type { ParsedView } from './check-view.ts';
import { parseView } from './url/url.ts';
import { withPrivate } from './url/private.ts';
import { viewActions } from './view-actions.ts';
import { DEFAULT_VIEW } from './view.ts';

export interface StoreOptions {
  /** Where `manifest.json` is, with a `/` at the end. */
  readonly dataUrl: DataUrl;
  readonly today?: ISODate;
  /** What the browser asks for (BCP 47 tags, best first); a link's own language goes before it. */
  readonly languages?: readonly string[];
  /** Where the shortlist stays when the worker wants it; null or missing = nowhere. */
  readonly storage?: KeepStorage | null;
}

export type AppStore = StoreApi<AppState>;

/** The state of one page. Does nothing until `actions.start()`. */
export function createAppStore(options: StoreOptions): AppStore {
  const { dataUrl, today = localDate(new Date()), languages = [], storage = null } = options;
  const store = createStore<AppState>()(() => ({
    view: DEFAULT_VIEW,
    browserLanguage: nearestLanguage(languages),
    problems: [],
    manifest: IDLE,
    dataset: IDLE,
    borders: IDLE,
    places: {},
    travel: {},
    details: {},
    releases: IDLE,
    compared: IDLE,
    scenarioEngine: null,
    meansViolence: null,
    placing: null,
    ownNeeds: [],
    own: null,
    notes: {},
    undo: null,
    keep: 'off',
    wanted: 20,
    looking: null,
    device: null,
    deviceKm: 0,
    locating: 'idle',
    nearby: [],
    locationPrivate: false,
    today,
    actions: {} as Actions,
  }));
  const { getState: get, setState: set } = store;
  const loader = createLoader(dataUrl, { get, set, onKnown: (all) => checkLink(store, all) });
  const change: Port['change'] = (view, more = {}) => {
    const { undo, view: before } = get();
    const over = undo?.kind === 'cleared' && begunAnew(before, view);
    // A place is chosen for the scenario of one view: elsewhere a hromada is looked at.
    const placing = view.view === 'plan' ? get().placing : null;
    set({ view, placing, ...(over && { undo: null }), ...more });
    void loader.follow();
  };
  set({
    actions: {
      ...viewActions({ get, change }, () => currentScope(get())),
      ...shortlistActions({ get, set, change, storage }),
      ...scenarioActions({ get, set, change, loader }),
      start: () => void loader.start(),
      needBorders: () => void loader.needBorders(),
      needServices: () => void loader.needServices(),
      needReleases: () => void loader.releases(),
      compareFile: (file) => {
        change({ ...get().view, compare: null });
        void loader.compareFile(file);
      },
      setCompare: (compare) => {
        loader.forgetCompared();
        change({ ...get().view, compare });
      },
      loadPlaces: (region) => void loader.places(region ?? currentScope(get())),
      needResults: (wanted) => {
        if (get().wanted === wanted) return;
        set({ wanted });
        void loader.follow();
      },
      retry: (what) => void loader.retry(what),
      setDevice: (at, accuracyKm = 0) =>
        void (at === null ? change(...forgetDevice(get())) : nearMe(at, accuracyKm, store, loader)),
      pickNearby: (code) => change(...pickNearby(get(), code)),
      showOwn: (own) => {
        if (own !== get().own) change(withoutOwn(get()), { own });
      },
      dismissProblems: () => set({ problems: [] }),
      openLink: (hash) => {
        const { view, problems } = parseView(hash, shown(get().manifest));
        const named = withOwnIds(view, published(get()));
        change(withPrivate(named, get().view, privacyOf(get())), { problems });
      },
    },
  });
  return store;
}

function currentScope({ manifest, view }: AppState): string {
  const known = shown(manifest);
  return known === null ? (view.region ?? COUNTRY) : scopeOf(view, known);
}

function published({ dataset, details }: AppState): Dataset[] {
  return [dataset, ...Object.values(details)].map(shown).filter((each) => each !== null);
}

/** A link is opened before it is known what there is; what there is not is dropped as soon as that shows. */
function checkLink({ getState, setState }: AppStore, all: boolean): void {
  const { manifest, dataset, details, own, view: opened } = getState();
  const named = withOwnIds(opened, published(getState()));
  if (named !== opened) setState({ view: named });
  apply((view) => checkView(view, shown(manifest)));
  if (dataset.status === 'ready') {
    const beside = Object.values(details).map(shown);
    const known = [
      own?.overlay(dataset.value) ?? dataset.value,
      ...beside.filter((other) => other !== null),
    ] as const;
    apply((view) => checkScope(view, known, all));
  }

  function apply(check: (view: AppState['view']) => ParsedView): void {
    const { view, problems } = check(getState().view);
    if (problems.length > 0) setState({ view, problems: [...getState().problems, ...problems] });
  }
}

/** A card or a shortlist of the own file's records goes with them. */
function withoutOwn({ view, own }: AppState): AppState['view'] {
  if (own === null) return view;
  const selected = view.selected !== null && own.ids.has(view.selected) ? null : view.selected;
  return { ...view, selected, saved: view.saved.filter((id) => !own.ids.has(id)) };
}

const two = (n: number) => String(n).padStart(2, '0');

function localDate(now: Date): ISODate {
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
