import { createRequire } from 'node:module';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { polygonsOf } from '../../src/domain/geo/geometry.ts';
import { type Code, prefixOf } from '../../src/domain/code.ts';

/** Ground that some units share among them. */
export interface Land {
  readonly ground: Polygon | MultiPolygon;
  readonly owns: (code: Code) => boolean;
}

type Atlas = Topology<{ countries: GeometryCollection }>;

/** ISO 3166's numbers, which are the ids in world-atlas. */
const UKRAINE = '804';
const RUSSIA = '643';
const SIMFEROPOL: Position = [34.1, 44.95];
/** The Autonomous Republic and Sevastopol. */
const CRIMEA: ReadonlySet<string> = new Set(['UA01', 'UA85']);

export function inCrimea(code: Code): boolean {
  return CRIMEA.has(prefixOf(code, 'oblast'));
}

/**
 * Ukraine by Natural Earth: the mainland, and Crimea for its raions and Sevastopol. Natural Earth counts occupied
 * Crimea among another country's polygons; it is Ukraine, and is taken from there.
 */
export function landsOfUkraine(): Land[] {
  const require = createRequire(import.meta.url);
  const atlas = require('world-atlas/countries-10m.json') as Atlas;
  const crimea = polygonsOf(countryOf(atlas, RUSSIA)).find((coordinates) =>
    booleanPointInPolygon(SIMFEROPOL, { type: 'Polygon', coordinates }),
  );
  if (crimea === undefined) throw new Error('world-atlas: no polygon holds Simferopol');
  return [
    { ground: countryOf(atlas, UKRAINE), owns: (code) => !inCrimea(code) },
    { ground: { type: 'Polygon', coordinates: crimea }, owns: inCrimea },
  ];
}

/** One outline for all units. */
export function landOf({ geometry }: Feature<Polygon | MultiPolygon>): Land[] {
  return [{ ground: geometry, owns: () => true }];
}

function countryOf(atlas: Atlas, country: string): Polygon | MultiPolygon {
  const found = atlas.objects.countries.geometries.find(({ id }) => id === country);
  if (found === undefined) throw new Error(`world-atlas: no country ${country}`);
  return (feature(atlas, found) as Feature<Polygon | MultiPolygon>).geometry;
}
