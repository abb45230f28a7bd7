import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { ClassKey } from '../../domain/metric/classes.ts';
import type { BBox, LonLat } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import type { Palette } from '../../look/palette.ts';

/** Constant geometry of a scope. A new `id` is the only reason to send polygons to the map again. */
export interface SceneBorders {
  readonly id: string;
  readonly bbox: BBox;
  /** `properties.code`, promoted to the feature's id. */
  readonly polygons: FeatureCollection<Polygon | MultiPolygon, { code: Code }>;
  readonly hromadaLines: MultiLineString;
  readonly raionLines: MultiLineString;
  readonly oblastLines: MultiLineString;
  readonly schematic: boolean;
}

export interface ScenePoint {
  readonly id: string;
  readonly at: LonLat;
  /** Number in the list; null when it stands only on the map. */
  readonly number: number | null;
  /** «Соціальне таксі, Ніжинська громада». */
  readonly label: string;
  readonly planned: boolean;
  /** Its place is a seat, not an address. */
  readonly approximate: boolean;
}

/** A service that exists only in a planner's scenario, or stands elsewhere there. */
export interface SceneMark {
  readonly id: string;
  readonly at: LonLat;
  readonly label: string;
}

export interface SceneLabel {
  readonly code: Code;
  readonly text: string;
  readonly at: LonLat;
  /** 0 oblast centre, 1 raion centre, 2 other seats: smaller shows earlier. */
  readonly rank: 0 | 1 | 2;
}

/** All that the map draws: plain data, made by `create-scene.ts` from Derived. */
export interface Scene {
  readonly borders: SceneBorders | null;
  readonly fills: ReadonlyMap<Code, FillKey>;
  /** Where a number is shown instead of states: each unit's class, or its state where that is the whole answer. */
  readonly classes?: ReadonlyMap<Code, FillKey | ClassKey> | null;
  /** That number in words, for hover. */
  readonly values?: ReadonlyMap<Code, string> | null;
  /** Unit name for hover and for the keyboard. */
  readonly names: ReadonlyMap<Code, string>;
  /** State in words, for hover. */
  readonly stateLabels: Readonly<Record<FillKey, string>>;
  readonly points: readonly ScenePoint[];
  /** Of a scenario: drawn above the published ones, and unlike them. */
  readonly marks?: readonly SceneMark[];
  /** Units whose state a scenario changes: outlined. */
  readonly changed?: ReadonlySet<Code>;
  readonly labels: readonly SceneLabel[];
  readonly hromada: Code | null;
  readonly selected: string | null;
  readonly origin: LonLat | null;
  readonly palette: Palette;
  readonly lang: Language;
  readonly attribution: string;
}

/** Where the camera goes. */
export interface CameraTarget {
  /** A new id moves the map; the same id leaves it where the visitor put it. */
  readonly id: string;
  readonly bbox: BBox;
  /** From a link: wins over `bbox`. */
  readonly view: { readonly zoom: number; readonly lat: number; readonly lon: number } | null;
}

/** No WebGL here; its context was lost; the map's own code or worker did not load. */
export type MapFailure = 'webgl' | 'contextLost' | 'load';

/** Named actions that the map sends back. */
export interface SceneActions {
  readonly onHromada: (code: Code) => void;
  readonly onService: (id: string) => void;
  /** Only moves that the visitor made. */
  readonly onMove: (view: { zoom: number; lat: number; lon: number }) => void;
  /** The map cannot be shown: say so in words and keep the list. Null: it came back. */
  readonly onFailure?: (reason: MapFailure | null) => void;
}
