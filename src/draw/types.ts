import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { Code } from '../domain/code.ts';
import type { LonLat } from '../domain/hromada.ts';

/** CSS pixels (96 to the inch on paper) from the upper left corner, y downwards. */
export type XY = readonly [x: number, y: number];

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** The geometry of a scope, as `data/borders.ts` reads it and a map's scene carries it. */
export interface DrawBorders {
  readonly polygons: FeatureCollection<Polygon | MultiPolygon, { code: Code }>;
  readonly raionLines: MultiLineString;
  readonly oblastLines: MultiLineString;
}

/** A name at a seat, as a map's scene carries it. */
export interface DrawLabel {
  readonly code: Code;
  readonly text: string;
  readonly at: LonLat;
  /** 0 oblast centre, 1 raion centre, 2 other seats: the smaller is placed first and shown at smaller scales. */
  readonly rank: 0 | 1 | 2;
}

/** A service's place, as a map's scene carries it. */
export interface DrawPoint {
  readonly id: string;
  readonly at: LonLat;
  /** Number in the list; null when it stands only on the map. */
  readonly number: number | null;
  readonly label: string;
  readonly planned: boolean;
  /** Its place is a seat, not an address. */
  readonly approximate: boolean;
}
