import type { Code } from '../../domain/code.ts';
import type { FillKey } from '../../domain/coverage/state.ts';
import type { BBox, LonLat } from '../../domain/hromada.ts';
import type { Language } from '../../domain/text.ts';
import type { DrawBorders, DrawScene } from '../../draw/scene.ts';
import type { Palette } from '../../look/palette.ts';

/** Constant geometry of a scope. A new object is the only reason to send polygons to the map again. */
export interface SceneBorders extends DrawBorders {
  readonly id: string;
  readonly bbox: BBox;
}

/** Words by code, made when they are asked for: a country has 1,481 names, and one of them is read at a time. */
export type Words = Pick<ReadonlyMap<Code, string>, 'get'>;

/** All that an interactive map draws and says: plain data, made by `create-scene.ts` from Derived. */
export interface Scene extends DrawScene {
  readonly borders: SceneBorders | null;
  readonly fills: ReadonlyMap<Code, FillKey>;
  /** That number in words, for hover. */
  readonly values?: ReadonlyMap<Code, string> | null;
  /** Of a country's oblasts, by the first 4 characters of their codes: how many hromadas are in which state. */
  readonly oblastWords?: Words | null;
  /** Name of a unit (by its code) and of a country's oblast, for hover and for the keyboard. */
  readonly names: Words;
  /** State in words, for hover. */
  readonly stateLabels: Readonly<Record<FillKey, string>>;
  readonly palette: Palette;
  readonly lang: Language;
  readonly attribution: string;
}

/** Where the camera goes. */
export interface CameraTarget {
  /** A new id moves the map; the same id leaves it where the visitor put it. */
  readonly id: string;
  readonly bbox: BBox;
  /** The chosen hromada and the places nearest to it that may help, best first; null = the whole scope. */
  readonly focus: { readonly hromada: Code; readonly near: readonly LonLat[] } | null;
  /** The service whose card is open: brought into sight. */
  readonly selected: string | null;
  /** From a link: wins over `bbox`. */
  readonly view: { readonly zoom: number; readonly lat: number; readonly lon: number } | null;
}

/** Named actions that the map sends back. */
export interface SceneActions {
  /** `at`: the spot that was pressed; none by the keyboard. */
  readonly onHromada: (code: Code, at?: LonLat) => void;
  /** An oblast of a country seen from afar; the first 4 characters of its code. */
  readonly onOblast: (prefix: string) => void;
  readonly onService: (id: string) => void;
  /** Only moves that the visitor made. */
  readonly onMove: (view: { zoom: number; lat: number; lon: number }) => void;
  /** The scale that the map has come to rest at. */
  readonly onScale?: (zoom: number) => void;
}
