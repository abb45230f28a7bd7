import { bbox } from 'topojson-client';
import type { Code } from '../../src/domain/code.ts';
import type { BBox } from '../../src/domain/hromada.ts';
import type { Area } from './area.ts';
import { type BordersTopology, codeOf, OVERVIEW_GRID, PACK_GRID, toGrid } from './grid.ts';
import { cleanTopology, simplify } from './simplify.ts';

/** Greatest distance, in metres, between a line of the packs and the areas'. */
const PACK_METRES = 60;
const OVERVIEW_METRES = 500;

export interface RegionBorders {
  /** `UA74`. */
  readonly prefix: string;
  readonly topology: BordersTopology;
  readonly bbox: BBox;
  readonly codes: readonly Code[];
}

export interface BordersPacks {
  /** By prefix, of every oblast. */
  readonly regions: readonly RegionBorders[];
  readonly overview: BordersTopology;
  /** The country as the packs have it, before it was cut and rounded. */
  readonly whole: BordersTopology;
}

/** One topology of all areas, simplified and cut: packs by oblast at 60 m, the country at 500 m. */
export async function packBorders(areas: readonly Area[]): Promise<BordersPacks> {
  const clean = await cleanTopology(areas);
  const fine = await simplify(clean, PACK_METRES);
  const overview = toGrid((await simplify(clean, OVERVIEW_METRES)).whole, OVERVIEW_GRID);
  const regions = [...fine.oblasts]
    .map(([prefix, topology]) => regionOf(prefix, toGrid(topology, PACK_GRID)))
    .sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  return { regions, overview, whole: fine.whole };
}

function regionOf(prefix: string, topology: BordersTopology): RegionBorders {
  const codes = topology.objects.hromadas.geometries.map(codeOf);
  return { prefix, topology, bbox: bbox(topology) as [number, number, number, number], codes };
}
