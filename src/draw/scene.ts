import type { Geometry } from 'geojson';
import type { Borders } from '../domain/geo/borders.ts';
import type { Code } from '../domain/code.ts';
import type { LonLat } from '../domain/hromada.ts';
import type { MapFill } from '../domain/metrics/classes.ts';

/** The geometry of a scope. */
export type DrawBorders = Omit<Borders, 'bbox'>;

/** A name at a seat. */
export interface DrawLabel {
  readonly code: Code;
  readonly text: string;
  readonly at: LonLat;
  /** 0 oblast centre, 1 raion centre, 2 other seats: the smaller is placed first and shown at smaller scales. */
  readonly rank: 0 | 1 | 2;
  /** Where a name stands that has no room in its own territory but in the sea beside it. */
  readonly beyond?: { readonly at: LonLat; readonly side: Side };
}

/** Of a spot, the side on which its name stands. */
export type Side = 'above' | 'below' | 'left' | 'right';

/** A service's place. */
export interface DrawPoint {
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
export interface DrawMark {
  readonly id: string;
  readonly at: LonLat;
  readonly label: string;
}

/** Best sites that were found, before they are taken. */
export interface DrawSites {
  /** In the order in which they are told. */
  readonly sites: readonly DrawMark[];
  /** How far they, and the services that operate, reach. */
  readonly reach: readonly Geometry[];
}

/** A whole country, which from afar is drawn by oblasts. */
export interface DrawOblasts {
  /** Units of which a list or a service says something. */
  readonly known: ReadonlySet<Code>;
  /** Oblasts with a list, by the first 4 characters of their codes. */
  readonly listed: ReadonlySet<string>;
  /** How many services each has. */
  readonly counts: readonly DrawCount[];
}

export interface DrawCount {
  /** First 4 characters of the oblast's code. */
  readonly oblast: string;
  /** Where its number may stand, best first. */
  readonly spots: readonly [LonLat, ...LonLat[]];
  /** How many services it has, as the language writes it. */
  readonly text: string;
}

/** What layers draw, the same for every pen. */
export interface DrawScene {
  readonly borders: DrawBorders | null;
  readonly fills: ReadonlyMap<Code, MapFill>;
  /** Where a number is shown instead of states: each unit's class, or its state where that is the whole answer. */
  readonly classes?: ReadonlyMap<Code, MapFill> | null;
  readonly points: readonly DrawPoint[];
  /** Of a scenario: drawn above the published ones, and unlike them. */
  readonly marks?: readonly DrawMark[];
  /** Services of a scenario without a place. */
  readonly markless?: number;
  /** Units whose state a scenario changes. */
  readonly changed?: ReadonlySet<Code>;
  readonly sites?: DrawSites | null;
  readonly labels: readonly DrawLabel[];
  /** Null in an oblast's own scope: its hromadas are drawn at every scale. */
  readonly oblasts?: DrawOblasts | null | undefined;
  readonly hromada: Code | null;
  readonly selected: string | null;
  readonly origin: LonLat | null;
  /** Of the map itself: the unit or oblast under the pointer, and the one that the keyboard is on. */
  readonly hovered?: Code | null;
  readonly focused?: Code | null;
}
