import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { bbox, feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type Code, type CodeLevel, isCode, prefixOf } from '../domain/code.ts';
import type { BBox } from '../domain/hromada.ts';
import { LoadError } from './load-error.ts';

/** Geometry of a scope: one polygon a unit, and each line between two of them once, by weight. */
export interface Borders {
  readonly bbox: BBox;
  readonly polygons: FeatureCollection<Polygon | MultiPolygon, { code: Code }>;
  /** Between units of one raion. */
  readonly hromadaLines: MultiLineString;
  /** Between units of one oblast whose raions differ. */
  readonly raionLines: MultiLineString;
  /** Between oblasts, and the outer edge of the scope. */
  readonly oblastLines: MultiLineString;
}

/**
 * Borders of a parsed `borders.json`: TopoJSON with one object `hromadas`, whose geometries' ids are 19-character
 * codes. Throws LoadError `invalid` where it is something else.
 */
export function readBorders(json: unknown, file: string): Borders {
  const { topology, units } = checked(json, file);
  try {
    return {
      bbox: bbox(topology) as [number, number, number, number],
      polygons: {
        type: 'FeatureCollection',
        features: units.geometries.map((unit) => polygon(topology, unit)),
      },
      hromadaLines: mesh(topology, units, (a, b) => a !== b && !differ(a, b, 'raion')),
      raionLines: mesh(topology, units, (a, b) => !differ(a, b, 'oblast') && differ(a, b, 'raion')),
      oblastLines: mesh(topology, units, (a, b) => a === b || differ(a, b, 'oblast')),
    };
  } catch (error) {
    const expected = 'arcs for every unit';
    throw new LoadError(
      {
        kind: 'invalid',
        file,
        where: 'arcs',
        expected,
        came: error instanceof Error ? error.message : 'an error',
      },
      { cause: error },
    );
  }
}

function polygon(topology: Topology, unit: GeometryObject): Borders['polygons']['features'][number] {
  const code = codeOf(unit);
  const { geometry } = feature(topology, unit as Parameters<typeof feature>[1]) as {
    geometry: Polygon | MultiPolygon;
  };
  return { type: 'Feature', id: code, properties: { code }, geometry };
}

function codeOf({ id }: GeometryObject): Code {
  return typeof id === 'string' ? id : '';
}

/** What came instead, in a word: a damaged file may hold anything there. */
function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : value === null ? 'null' : typeof value;
}

function differ(a: GeometryObject, b: GeometryObject, level: CodeLevel): boolean {
  return prefixOf(codeOf(a), level) !== prefixOf(codeOf(b), level);
}

function checked(json: unknown, file: string): { topology: Topology; units: GeometryCollection } {
  const topology = json as Partial<Topology> | null;
  const units = topology?.objects?.['hromadas'] as Partial<GeometryCollection> | undefined;
  const fail = (where: string, expected: string, came: string) =>
    new LoadError({ kind: 'invalid', file, where, expected, came });
  if (topology?.type !== 'Topology') throw fail('type', 'Topology', wordOf(topology?.type));
  if (!Array.isArray(units?.geometries)) throw fail('objects.hromadas', 'GeometryCollection', typeof units);
  for (const [at, each] of units.geometries.entries()) {
    const where = `objects.hromadas.geometries[${at}]`;
    const unit = each as GeometryObject | null | undefined;
    if (unit == null) throw fail(where, 'a geometry', wordOf(unit));
    if (!isCode(codeOf(unit))) throw fail(`${where}.id`, 'KATOTTG code', wordOf(unit.id));
    if (unit.type !== 'Polygon' && unit.type !== 'MultiPolygon') {
      throw fail(`${where}.type`, 'Polygon | MultiPolygon', wordOf(unit.type));
    }
  }
  return { topology: topology as Topology, units: units as GeometryCollection };
}
