import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from '../code.ts';
import type { BBox } from '../hromada.ts';

/** Geometry of a scope: one polygon a unit, and each line between two of them once, by weight. Made when asked for. */
export interface Borders {
  readonly bbox: BBox;
  /** In the file's order: what arcs call their sides. */
  readonly codes: readonly Code[];
  readonly arcs: readonly Arc[];
  readonly polygons: FeatureCollection<Polygon | MultiPolygon, { code: Code }>;
  /** One of them, the same object as among all; null of another scope. */
  readonly polygonOf: (unit: Code) => Polygon | MultiPolygon | null;
  /** Between units of one raion. */
  readonly hromadaLines: MultiLineString;
  /** Between units of one oblast whose raions differ. */
  readonly raionLines: MultiLineString;
  /** Between oblasts, and the outer edge of the scope. */
  readonly oblastLines: MultiLineString;
  /** An oblast whole, by the first 4 characters of its code. */
  readonly oblastOf: (oblast: string) => MultiPolygon;
  /** Where an oblast ends; by the first 4 characters of its code, the same object every time. */
  readonly outlineOf: (oblast: string) => MultiLineString;
  /** Where any of them ends, each line once; the same object for the same set. */
  readonly outlinesOf: (oblasts: ReadonlySet<string>) => MultiLineString;
  /** Where a unit ends and nothing of the scope begins: a coast, the state's border. */
  readonly edgeOf: (unit: Code) => MultiLineString;
  /** Within oblasts, where one side is of these units; the same object for the same set. */
  readonly linesOf: (units: ReadonlySet<Code>) => MultiLineString;
}

/** A line that stands once in the file, with what lies at its sides. */
export interface Arc {
  readonly line: readonly Position[];
  /** Index of the unit on either hand of who walks along it; -1 = nothing of the scope. */
  readonly left: number;
  readonly right: number;
}
