import type { FeatureCollection } from 'geojson';
import { bbox, neighbors } from 'topojson-client';
import type { Code } from '../../src/domain/code.ts';
import type { BBox, LonLat } from '../../src/domain/hromada.ts';
import type { Area } from '../borders/area.ts';
import { assemble } from '../borders/assemble.ts';
import { type BordersTopology, codeOf, OVERVIEW_GRID, PACK_GRID, toGrid } from '../borders/grid.ts';
import { type OsmAreas, readOsm } from '../borders/read-osm.ts';
import { cleanTopology, simplify } from '../borders/simplify.ts';
import { readSevastopol } from './sevastopol.ts';

/** Greatest distance, in metres, between a line of the packs and the source's. */
const PACK_METRES = 60;
const OVERVIEW_METRES = 500;

export interface BordersInput {
  /** Parsed files of the source `osm-borders`. */
  readonly osm: Iterable<FeatureCollection>;
  /** Parsed `regiony.geojson`; null leaves Sevastopol out. */
  readonly sevastopol: FeatureCollection | null;
  /** Codes of all hromadas, and Kyiv's. */
  readonly expected: readonly Code[];
  /** Oblast prefixes to return packs for; all without it. */
  readonly regions?: readonly string[];
}

export interface RegionBorders {
  /** `UA74`. */
  readonly prefix: string;
  readonly topology: BordersTopology;
  readonly bbox: BBox;
  readonly codes: readonly Code[];
}

export interface BordersResult {
  readonly regions: readonly RegionBorders[];
  readonly overview: BordersTopology;
  /** Seats that OpenStreetMap knows, by hromada. */
  readonly seats: ReadonlyMap<Code, LonLat>;
  /** By unit: the units that share a line with it, in the order of codes. */
  readonly neighbours: ReadonlyMap<Code, readonly Code[]>;
  /** The areas before cleaning and simplifying, to measure the packs against. */
  readonly source: readonly Area[];
}

/**
 * Borders of all units from the open sources: packs by oblast at 60 m, the country at 500 m.
 * Throws, naming the codes, when an expected unit has no borders.
 */
export async function buildBorders(input: BordersInput): Promise<BordersResult> {
  const osm: OsmAreas = readOsm(input.osm);
  const sevastopol = input.sevastopol === null ? null : readSevastopol(input.sevastopol);
  const source = await assemble(osm, sevastopol, input.expected);
  const clean = await cleanTopology(source);
  const fine = await simplify(clean, PACK_METRES);
  const overview = toGrid((await simplify(clean, OVERVIEW_METRES)).whole, OVERVIEW_GRID);
  const regions = [...fine.oblasts]
    .filter(([prefix]) => input.regions?.includes(prefix) ?? true)
    .map(([prefix, topology]) => regionOf(prefix, toGrid(topology, PACK_GRID)))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  requireAll(input, regions, overview);
  return { regions, overview, seats: osm.seats, neighbours: neighboursOf(fine.whole), source };
}

function regionOf(prefix: string, topology: BordersTopology): RegionBorders {
  const codes = topology.objects.hromadas.geometries.map(codeOf);
  return { prefix, topology, bbox: bbox(topology) as [number, number, number, number], codes };
}

function neighboursOf({ objects }: BordersTopology): Map<Code, Code[]> {
  const { geometries } = objects.hromadas;
  const beside = neighbors(geometries);
  const codes = geometries.map(codeOf);
  return new Map(codes.map((code, i) => [code, (beside[i] ?? []).map((j) => codes[j] as Code).sort()]));
}

function requireAll(
  { expected, regions: wanted }: BordersInput,
  regions: readonly RegionBorders[],
  overview: BordersTopology,
): void {
  const inOverview = new Set(overview.objects.hromadas.geometries.map(codeOf));
  const inPacks = new Set(regions.flatMap(({ codes }) => codes));
  const lost = expected.filter(
    (code) => !inOverview.has(code) || ((wanted?.includes(code.slice(0, 4)) ?? true) && !inPacks.has(code)),
  );
  if (lost.length > 0) throw new Error(`borders: no polygon for ${lost.join(', ')}`);
}
