import type { Manifest } from '../../data/packs/manifest.ts';
import { type DataUrl, loadManifest } from '../../data/packs/load.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { Settlement } from '../../domain/hromada.ts';
import { perKey } from '../../domain/memo.ts';
import { namedIn } from '../../domain/scenario/named.ts';
import type { TravelTable } from '../../domain/travel/table.ts';
import type { AppState, Retryable, ScopeBorders } from '../app-state.ts';
import { type CompareLoader, createCompareLoader } from './compare-loader.ts';
import { scopeAround } from './around.ts';
import { detailRegion } from './detail-region.ts';
import { IDLE, type Loadable, shown } from '../loadable.ts';
import { pause, prepare } from './prepare.ts';
import { shortlistRegions } from './shortlist-regions.ts';
import { loadScenario } from '../scenario/load.ts';
import { COUNTRY, scopeOf } from '../scope.ts';
import { createRegionCache, type RegionCache } from './region-cache.ts';
import { isTableEnough } from './table-enough.ts';
import { createTask, type Job, type Task } from './task.ts';

/** Follows the view: which files are asked for, in which order, and where they go. Promises end when it is quiet. */
export interface Loader {
  /** The manifest, then all that the view needs. */
  readonly start: () => Promise<void>;
  /** What the view needs now. */
  readonly follow: () => Promise<void>;
  readonly needBorders: () => Promise<void>;
  /** A table of coverage does no longer. */
  readonly needServices: () => Promise<void>;
  readonly places: (region: string) => Promise<void>;
  /** Borders of a region beside the one shown. Throws LoadError. */
  readonly bordersOf: (region: string) => Promise<ScopeBorders | null>;
  /** Services of a scope beside the one shown. Throws LoadError. */
  readonly datasetOf: (scope: string) => Promise<Dataset | null>;
  /** Earlier releases that the site keeps. */
  readonly releases: () => Promise<void>;
  readonly compareFile: (file: File) => Promise<void>;
  readonly forgetCompared: () => void;
  /** The scenario's code; once failed, it is asked for again. */
  readonly scenarioEngine: () => Promise<void>;
  readonly retry: (what: Retryable) => Promise<void>;
}

export interface LoadPort {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
  /** A manifest or a dataset is there: the link can be checked against it. `all`: nothing more is to come. */
  readonly onKnown: (all: boolean) => void;
}

interface Tasks {
  readonly manifest: Task<Manifest>;
  readonly dataset: Task<Dataset>;
  readonly borders: Task<ScopeBorders>;
  readonly places: (prefix: string) => Task<readonly Settlement[]>;
  readonly travel: (prefix: string) => Task<TravelTable>;
  readonly details: (prefix: string) => Task<Dataset>;
}

interface Context extends LoadPort {
  readonly base: DataUrl;
  readonly cache: RegionCache;
  readonly tasks: Tasks;
  readonly comparing: CompareLoader;
  bordersWanted: boolean;
  servicesWanted: boolean;
}

export function createLoader(base: DataUrl, port: LoadPort): Loader {
  const context: Context = {
    ...port,
    base,
    cache: createRegionCache(base),
    tasks: tasksOf(port),
    comparing: createCompareLoader(base, port),
    bordersWanted: false,
    servicesWanted: false,
  };
  return {
    start: () => start(context),
    follow: () => follow(context),
    needBorders: () => {
      context.bordersWanted = true;
      return follow(context);
    },
    needServices: () => {
      context.servicesWanted = true;
      return follow(context);
    },
    places: (region) => places(context, region),
    bordersOf: async (region) => {
      const manifest = shown(port.get().manifest);
      return (manifest && (await context.cache.borders(manifest, region)?.load({}))) ?? null;
    },
    datasetOf: async (scope) => {
      const manifest = shown(port.get().manifest);
      return (manifest && (await context.cache.dataset(manifest, scope)?.load({}))) ?? null;
    },
    releases: context.comparing.releases,
    compareFile: context.comparing.file,
    forgetCompared: context.comparing.forget,
    scenarioEngine: () => loadScenario(port),
    retry: (what) => retry(context, what),
  };
}

async function start(context: Context): Promise<void> {
  const { base, tasks, get, onKnown } = context;
  await tasks.manifest.run({
    key: 'manifest',
    file: 'manifest.json',
    total: null,
    load: (options) => loadManifest(base, options),
  });
  if (get().manifest.status !== 'ready') return;
  onKnown(false);
  await pause();
  // Not a copy of it: borders may have been asked for meanwhile.
  await follow(context);
}

/** The list before the map: borders are asked for after the services of their region, but do not wait for them. */
async function follow(context: Context): Promise<void> {
  const { get, tasks, cache, onKnown } = context;
  const manifest = shown(get().manifest);
  if (get().view.view === 'plan' && get().view.scenario !== null) void loadScenario(context);
  if (manifest === null) return;
  if (get().view.view !== 'find' && holdsWords(get().view)) void loadMeansViolence(context, manifest);
  const scope = scopeOf(get().view, manifest);
  const short = scope === COUNTRY && !context.servicesWanted && isTableEnough(get());
  const list = run(tasks.dataset, cache.dataset(manifest, scope, short ? get().today : null));
  const borders = context.bordersWanted && run(tasks.borders, cache.borders(manifest, scope));
  await list;
  if (scopeOf(get().view, manifest) !== scope) return;
  onKnown(false);
  const place = get().view.place?.slice(0, 4);
  const details = detailRegion(get().view.selected, shown(get().dataset));
  await Promise.all([
    context.comparing.follow(manifest, scope),
    asksTheWay(get()) && run(tasks.travel(scope), cache.travel(manifest, scope)),
    borders || (context.bordersWanted && run(tasks.borders, cache.borders(manifest, scope))),
    place !== undefined && places(context, place),
    details !== null && run(tasks.details(details), cache.dataset(manifest, details)),
    savedPacks(context, manifest),
  ]);
  await lookAround(context, manifest);
  if (scopeOf(get().view, manifest) === scope) onKnown(true);
}

/** Of a search, or the names of scenarios. */
const holdsWords = ({ q, scenario }: AppState['view']): boolean =>
  q !== '' || (scenario !== null && namedIn(scenario)?.names.length !== 0);

/** Without it whatever is typed stays out of the address: its long lists need not come for that. */
async function loadMeansViolence({ base, get, set }: Context, manifest: Manifest): Promise<void> {
  if (get().meansViolence !== null) return;
  const bring = async () => (await import('./typed-violence.ts')).openMeansViolence(base, manifest);
  const meansViolence = await bring().catch(() => null);
  if (meansViolence !== null) set({ meansViolence });
}

/** What is nearer beyond the border: its packs, one after another, as long as the view stays. */
async function lookAround({ get, set, tasks, cache }: Context, manifest: Manifest): Promise<void> {
  for (;;) {
    const scope = scopeAround(get());
    const job = scope === null ? null : cache.dataset(manifest, scope);
    if (get().looking !== scope) set({ looking: scope });
    if (scope === null || job === null) return;
    await tasks.details(scope).run(job);
  }
}

/** What is saved from elsewhere: its packs, found step by step. */
async function savedPacks(context: Context, manifest: Manifest): Promise<void> {
  const { get, tasks, cache } = context;
  const wanted = shortlistRegions(get(), manifest);
  if (wanted.length === 0) return;
  const load = async (scope: string) => run(tasks.details(scope), cache.dataset(manifest, scope));
  await Promise.all(wanted.map(load));
  await savedPacks(context, manifest);
}

/** Ways by road are told from a place, and to a planner. */
const asksTheWay = ({ view: { view, hromada, place } }: AppState): boolean =>
  view === 'plan' || hromada !== null || place !== null;

async function places({ get, tasks, cache }: Context, region: string): Promise<void> {
  const manifest = shown(get().manifest);
  if (manifest !== null) await run(tasks.places(region), cache.places(manifest, region));
}

async function retry(context: Context, what: Retryable): Promise<void> {
  const { get, set, tasks, comparing } = context;
  if (what === 'releases' || what === 'compared') {
    comparing.again();
    await Promise.all([comparing.releases(), follow(context)]);
    return;
  }
  const state = get();
  // All failed of the same network: one press mends all.
  for (const each of ['dataset', 'borders'] as const) {
    if (each === what || state[each].status === 'failed') tasks[each].again();
  }
  for (const each of ['places', 'travel', 'details'] as const) {
    for (const prefix of failedOf(state[each])) tasks[each](prefix).again();
  }
  const details = failedOf(state.details);
  if (details.length > 0) set({ details: without(state.details, details) });
  // The site may have been published anew meanwhile: ask for its list of files first.
  tasks.manifest.again();
  await start(context);
  await Promise.all(failedOf(state.places).map((prefix) => places(context, prefix)));
}

function run<T>(task: Task<T>, job: Job<T> | null): Promise<void> | null {
  return job && task.run(job);
}

function failedOf(loads: Readonly<Record<string, Loadable<unknown>>>): string[] {
  return Object.keys(loads).filter((prefix) => loads[prefix]?.status === 'failed');
}

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

function tasksOf({ get, set }: LoadPort): Tasks {
  return {
    manifest: createTask({ get: () => get().manifest, set: (manifest) => set({ manifest }) }),
    dataset: createTask({
      get: () => get().dataset,
      set: (dataset) => set({ dataset }),
      prepare: (value) => prepare({ ...get(), dataset: { status: 'ready', value } }),
    }),
    borders: createTask({ get: () => get().borders, set: (borders) => set({ borders }) }),
    places: perKey((region) =>
      createTask({
        get: () => get().places[region] ?? IDLE,
        set: (value) => set({ places: { ...get().places, [region]: value } }),
      }),
    ),
    travel: perKey((region) =>
      createTask({
        get: () => get().travel[region] ?? IDLE,
        set: (value) => set({ travel: { ...get().travel, [region]: value } }),
      }),
    ),
    details: perKey((region) =>
      createTask({
        get: () => get().details[region] ?? IDLE,
        set: (value) => set({ details: { ...get().details, [region]: value } }),
      }),
    ),
  };
}
