import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { neighbors } from 'topojson-client';
import type { Code } from '../../src/domain/code.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { type Area, areaOf } from '../borders/area.ts';
import { assemble } from '../borders/assemble.ts';
import { type BordersTopology, codeOf } from '../borders/grid.ts';
import { packBorders, type RegionBorders } from '../borders/packs.ts';
import { type OsmAreas, readOsm } from '../borders/read-osm.ts';

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
  const { regions: all, overview, whole } = await packBorders(source);
  const regions = all.filter(({ prefix }) => input.regions?.includes(prefix) ?? true);
  requireAll(input, regions, overview);
  return { regions, overview, seats: osm.seats, neighbours: neighboursOf(whole), source };
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

/** Sevastopol as a unit. */
const SEVASTOPOL: Code = 'UA85000000000065278';

/** Takes Sevastopol's area from `regiony.geojson`, whose regions are told apart by name only. */
function readSevastopol(json: FeatureCollection): Area {
  const feature = json.features.find(({ properties }) => properties?.['region'] === 'Севастополь');
  if (feature === undefined) throw new Error('regiony.geojson: expected a region «Севастополь»');
  return areaOf(SEVASTOPOL, feature.geometry as Polygon | MultiPolygon);
}
