import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, merge, transform } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon as Parts,
  Polygon as Part,
  Topology,
} from 'topojson-specification';
import { type Code, isCode, prefixOf } from '../../domain/code.ts';
import { perKey, perObject } from '../../domain/memo.ts';
import type { BBox } from '../../domain/hromada.ts';
import type { Borders } from '../../domain/geo/borders.ts';
import { arcsOf } from './arcs.ts';
import { LoadError } from '../load-error.ts';

/**
 * Borders of a parsed `borders.json`: TopoJSON with one object `hromadas`, whose geometries' ids are 19-character
 * codes. Throws LoadError `invalid` where it is something else.
 */
export function readBorders(json: unknown, file: string): Borders {
  const { topology, units, box } = checked(json, file);
  const codes = units.geometries.map(codeOf);
  const [raions, oblasts] = (['raion', 'oblast'] as const).map((level) =>
    codes.map((code) => prefixOf(code, level)),
  ) as [string[], string[]];
  /** By the indices of the units on both hands. */
  const lines = (drawn: (a: number, b: number) => boolean): MultiLineString => {
    const wanted = borders.arcs.filter(({ left, right }) => left !== right && drawn(left, right));
    return { type: 'MultiLineString', coordinates: wanted.map(({ line }) => line as Position[]) };
  };
  const borders: Borders = lazily<Borders>({
    bbox: () => box,
    codes: () => codes,
    arcs: () => arcsOf(topology, units),
    polygonOf: () => {
      const at = new Map(units.geometries.map((unit) => [codeOf(unit), unit]));
      return perKey((code) => {
        const unit = at.get(code);
        return unit === undefined ? null : polygon(topology, unit);
      });
    },
    polygons: () => ({
      type: 'FeatureCollection',
      features: codes.map((code) => ({
        type: 'Feature',
        id: code,
        properties: { code },
        geometry: borders.polygonOf(code) as Polygon | MultiPolygon,
      })),
    }),
    hromadaLines: () => lines((a, b) => isInside(a, b) && raions[a] === raions[b]),
    raionLines: () => lines((a, b) => isInside(a, b) && oblasts[a] === oblasts[b] && raions[a] !== raions[b]),
    oblastLines: () => lines((a, b) => oblasts[a] !== oblasts[b]),
    oblastOf: () => perKey((oblast) => merge(topology, within(units, oblast))),
    outlineOf: () => perKey((oblast) => borders.outlinesOf(new Set([oblast]))),
    outlinesOf: () =>
      perObject((wanted: ReadonlySet<string>) => {
        const isWanted = oblasts.map((oblast) => wanted.has(oblast));
        return lines((a, b) => oblasts[a] !== oblasts[b] && (isWanted[a] === true || isWanted[b] === true));
      }),
    edgeOf: () => (unit) => {
      const at = codes.indexOf(unit);
      return lines((a, b) => (a === at && b === -1) || (a === -1 && b === at));
    },
    linesOf: () =>
      perObject((units: ReadonlySet<Code>) => {
        const wanted = codes.map((code) => units.has(code));
        return lines(
          (a, b) => isInside(a, b) && oblasts[a] === oblasts[b] && (wanted[a] === true || wanted[b] === true),
        );
      }),
  });
  return borders;
}

/** Whether the scope goes on on both sides of a line. */
const isInside = (a: number, b: number): boolean => a >= 0 && b >= 0;

const within = ({ geometries }: GeometryCollection, prefix: string) =>
  geometries.filter((unit) => codeOf(unit).startsWith(prefix)) as (Parts | Part)[];

/** An object whose properties are made when they are first asked for. */
function lazily<T extends object>(makers: { readonly [K in keyof T]: () => T[K] }): T {
  const made = {} as T;
  for (const [key, make] of Object.entries<() => unknown>(makers)) {
    Object.defineProperty(made, key, {
      configurable: true,
      get: () => {
        const value = make();
        Object.defineProperty(made, key, { value });
        return value;
      },
    });
  }
  return made;
}

function polygon(topology: Topology, unit: GeometryObject): Polygon | MultiPolygon {
  const { geometry } = feature(topology, unit as Parameters<typeof feature>[1]) as {
    geometry: Polygon | MultiPolygon;
  };
  return geometry;
}

function codeOf({ id }: GeometryObject): Code {
  return typeof id === 'string' ? id : '';
}

/** What came instead, in a word: a damaged file may hold anything there. */
function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : value === null ? 'null' : typeof value;
}

interface Decoded {
  readonly topology: Topology;
  readonly units: GeometryCollection;
  readonly box: BBox;
}

/** Box around all places. Throws where one of them is none. */
function boxAround(arcs: readonly Position[][]): BBox {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const arc of arcs) {
    for (let i = 0; i < arc.length; i++) {
      const at = arc[i] as Position;
      const x = at[0] as number;
      const y = at[1] as number;
      if (!Number.isFinite(x) || !Number.isFinite(y)) throw new Error('no numbers');
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
  }
  return [west, south, east, north];
}

/** Every unit stands on arcs that are there, and every arc is decoded, once for all that is made of it. */
function decoded({ objects, arcs: steps, transform: way }: Topology, units: GeometryCollection): Decoded {
  // The first step of an arc, at index 0, stands for itself, each other one for the way from the one before.
  const toPlace = transform(way ?? null) as unknown as (step: Position, i: number) => Position;
  const arcs = steps.map((arc) => arc.map(toPlace));
  const isThere = (arc: number) => (arcs[arc < 0 ? ~arc : arc]?.length ?? 0) > 0;
  for (const unit of units.geometries as (Part | Parts)[]) {
    const rings = unit.type === 'Polygon' ? unit.arcs : unit.arcs.flat();
    for (const ring of rings) {
      if (ring.length === 0 || !ring.every(isThere)) throw new Error(`${codeOf(unit)} without an arc`);
    }
  }
  return { topology: { type: 'Topology', objects, arcs }, units, box: boxAround(arcs) };
}

function checked(json: unknown, file: string): Decoded {
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
  const found = units as GeometryCollection;
  try {
    return decoded(topology as Topology, found);
  } catch (error) {
    const came = error instanceof Error ? error.message : 'an error';
    const reason = { kind: 'invalid', file, where: 'arcs', expected: 'arcs for every unit', came } as const;
    throw new LoadError(reason, { cause: error });
  }
}
