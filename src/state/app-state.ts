import type { Borders } from '../domain/geo/borders.ts';
import type { KeptRelease } from '../data/packs/downloads.ts';
import type { Manifest } from '../data/packs/manifest.ts';
import type { Code } from '../domain/code.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Hromada, LonLat, Raion, Settlement } from '../domain/hromada.ts';
import type { MetricId } from '../domain/metrics/index.ts';
import type { Choices, FilterKey } from '../domain/filters/index.ts';
import type { ISODate } from '../domain/date.ts';
import type { Language } from '../domain/text.ts';
import type { TravelTable } from '../domain/travel/table.ts';
import type { KeepState } from './shortlist/keep.ts';
import type { Loadable } from './loadable.ts';
import type { OwnNeed } from './need.ts';
import type { OwnFile } from './own-file/own-file.ts';
import type { Problem } from './problem.ts';
import type { OpenedScenarios, Placing, ScenarioEngine } from './scenario/types.ts';
import type { Notes, Undo } from './shortlist/shortlist.ts';
import type { View, ViewName } from './view.ts';

/** Borders of one scope. `id` changes when and only when the geometry does. */
export interface ScopeBorders extends Borders {
  readonly id: string;
}

/** A unit where the device may be. */
export interface Nearby {
  readonly unit: Hromada;
  readonly raion: Raion | null;
  /** From the device's point to the unit's border; 0 within. */
  readonly km: number;
}

/** What the app remembers. All else is derived from it. */
export interface AppState {
  readonly view: View;
  /** The browser's own, of those that the interface speaks. */
  readonly browserLanguage: Language;
  /** What of the link was dropped, and why; until dismissed. */
  readonly problems: readonly Problem[];
  readonly manifest: Loadable<Manifest>;
  /** Of the chosen region; while another one comes or fails, `previous` is the one before. */
  readonly dataset: Loadable<Dataset>;
  /** Of the chosen region; idle until a map asks for it. */
  readonly borders: Loadable<ScopeBorders>;
  /** By oblast prefix; idle ones are missing. */
  readonly places: Readonly<Record<string, Loadable<readonly Settlement[]>>>;
  /** Ways by road from the hromadas of a region, by oblast prefix; missing where the release has no table of them. */
  readonly travel: Readonly<Record<string, Loadable<TravelTable>>>;
  /** Packs of regions loaded behind the country's overview, for the details of one service. By oblast prefix. */
  readonly details: Readonly<Record<string, Loadable<Dataset>>>;
  /** Earlier releases that the site keeps; idle until a planner compares. */
  readonly releases: Loadable<readonly KeptRelease[]>;
  /** Another release to compare with: what `view.compare` names, or a file. */
  readonly compared: Loadable<ComparedRelease>;
  /** The scenario's code; null until a planner needs it. */
  readonly scenarioEngine: ScenarioEngine | 'failed' | null;
  /** Tells typed words that must leave no trace; null until there are any that might. */
  readonly meansViolence: ((text: string) => boolean) | null;
  /** What the next hromada chosen is for; null = to be looked at. */
  readonly placing: Placing | null;
  /** The planner's own tables of need: in memory only, never in the address or on the device. */
  readonly ownNeeds: readonly OwnNeed[];
  /** Records of the maintainer's own file on the map; in memory, never in an address. */
  readonly own: OwnFile | null;
  /** Of the shortlist; in memory, on the device only by choice. */
  readonly notes: Notes;
  /** What `undoSaved` would bring back. */
  readonly undo: Undo | null;
  /** Whether the shortlist stays on this device. */
  readonly keep: KeepState;
  /** How many of the list must be the nearest of the whole country: as many as are shown. */
  readonly wanted: number;
  /** Scope that is looked into for something nearer; null when the list is as near as it gets. */
  readonly looking: string | null;
  /** In memory only. */
  readonly device: LonLat | null;
  /** How far off the device may be, in km. */
  readonly deviceKm: number;
  /**
   * The search for the device's hromada: under way, its borders did not come, no hromada is there, or it may be one of
   * several (`nearby`).
   */
  readonly locating: 'idle' | 'looking' | 'failed' | 'nowhere' | 'several';
  /** Where the device may be, the nearest first; in memory only. */
  readonly nearby: readonly Nearby[];
  /** After «Поруч зі мною»: map, hromada and place stay out of the URL until the visitor chooses a place. */
  readonly locationPrivate: boolean;
  /** Date on which "today" is looked up: fixed for the session. */
  readonly today: ISODate;
  readonly actions: Actions;
}

/** A release beside the one shown. */
export interface ComparedRelease {
  readonly dataset: Dataset;
  /** It came from a file: in memory only. */
  readonly ofFile: boolean;
}

/** What a group of actions works on. */
export interface Port {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
  /** To another view; what it needs is loaded. */
  readonly change: (view: View, more?: Partial<AppState>) => void;
}

/** What `retry` can ask for again. */
export type Retryable =
  | 'releases'
  | 'compared'
  | 'manifest'
  | 'dataset'
  | 'borders'
  | 'places'
  | 'travel'
  | 'details';

/** All that can happen. Stable for the life of the store; components need not memoise them. */
export interface Actions {
  /** Loads the manifest, then what the view needs. */
  readonly start: () => void;
  readonly setViewName: (view: ViewName) => void;
  /** `UA74`, `UA` for the country, null for the default. Forgets the place, the card and the map's position. */
  readonly chooseRegion: (region: string | null) => void;
  readonly setTypes: (ids: readonly string[]) => void;
  readonly setMatch: (match: View['match']) => void;
  readonly setFilter: <K extends FilterKey>(key: K, value: Choices[K]) => void;
  /** A place that the visitor chose by hand: from then on it may stand in the URL again. Moves to its region. */
  readonly chooseHromada: (code: Code | null) => void;
  /** 12-character settlement code; its hromada follows from it. */
  readonly choosePlace: (place: string | null) => void;
  /** «Поруч зі мною». The point stays in memory; finds its region and hromada, which stay out of the URL. */
  readonly setDevice: (at: LonLat | null, accuracyKm?: number) => void;
  /** Which of `nearby` it is. Stays out of the URL as well: it tells where the device is. */
  readonly pickNearby: (code: Code) => void;
  /** Opens a service's card; null closes it. */
  readonly selectService: (id: string | null) => void;
  readonly toggleSaved: (id: string) => void;
  /** Takes ids out that nothing stands behind: without a way back. */
  readonly dropSaved: (ids: readonly string[]) => void;
  /** Up (negative) or down the shortlist. */
  readonly moveSaved: (id: string, by: number) => void;
  readonly setNote: (id: string, text: string) => void;
  /** Brings back what the last removal took away. */
  readonly undoSaved: () => void;
  /** «Новий клієнт»: all that was chosen for the last one goes, on the device too. */
  readonly newClient: () => void;
  /** The same with no way back: for leaving. */
  readonly wipe: () => void;
  /** The worker's choice; false forgets what the device kept. */
  readonly keepOnDevice: (keep: boolean) => void;
  /** Shows the list that the device keeps instead of the link's. */
  readonly openKept: () => void;
  /** `value`: only that one of a list. */
  readonly clearFilter: (key: FilterKey, value?: string) => void;
  /** All filters; the place, region and tab stay. */
  readonly clearFilters: () => void;
  readonly setLang: (lang: Language) => void;
  readonly setMap: (map: View['map']) => void;
  /** `need`: id of the figure that it is of; residents otherwise. */
  readonly setMetric: (metric: MetricId, need?: string | null) => void;
  /** A day (`YYYY-MM-DD`) or a release to compare with; null ends the comparison. */
  readonly setCompare: (compare: string | null) => void;
  /** Compares with a file of services of another release. */
  readonly compareFile: (file: File) => void;
  /** A planner compares: which releases are there? */
  readonly needReleases: () => void;
  /** A planner opens «Що, якщо»: loads its code. */
  readonly needScenario: () => void;
  /** Text of the changes of the scenario that is shown; null takes them all back. */
  readonly setScenario: (changes: string | null) => void;
  /** Text of all scenarios; null ends them. */
  readonly setScenarios: (text: string | null) => void;
  readonly openScenarios: (opened: OpenedScenarios) => void;
  readonly setPlacing: (placing: Placing | null) => void;
  /** A hromada was chosen while `placing`; `type` is that of the table's cell. */
  readonly place: (hromada: Code, type: string | null) => void;
  /** All of the planner's own tables. */
  readonly setOwnNeeds: (needs: readonly OwnNeed[]) => void;
  /** The whole country's services, from the overview; null where the release has none. Rejects with LoadError. */
  readonly loadCountry: () => Promise<Dataset | null>;
  /** Services of a region beside the one shown, by its prefix; null where the release has none. Rejects with LoadError. */
  readonly loadRegion: (prefix: string) => Promise<Dataset | null>;
  /** The map is on the screen (or about to be): loads the scope's borders, now and for later regions. */
  readonly needBorders: () => void;
  /** Services are shown one by one, or counted otherwise than the country's table of coverage does. */
  readonly needServices: () => void;
  /** The place search is in use: loads a region's settlements (by default those of the chosen one). */
  readonly loadPlaces: (region?: string) => void;
  /** So many of the list are shown: all of them must be the nearest. */
  readonly needResults: (count: number) => void;
  readonly retry: (what: Retryable) => void;
  /** Puts the records of the maintainer's own file on the map; null takes them off. */
  readonly showOwn: (own: OwnFile | null) => void;
  readonly dismissProblems: () => void;
  /** A whole view, from the address bar; parts kept out of the URL are kept from before. */
  readonly openLink: (hash: string) => void;
}
