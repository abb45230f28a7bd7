import { createRequire } from 'node:module';
import { Delaunay } from 'd3-delaunay';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { bbox, feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Code } from '../src/domain/code.ts';
import type { BBox, LonLat } from '../src/domain/hromada.ts';
import { type Area, areaOf, collectionOf } from './borders/area.ts';
import { type BordersTopology, codeOf, PACK_GRID, toGrid } from './borders/grid.ts';
import { runMapshaper } from './borders/run-mapshaper.ts';
import { onlyObject } from './borders/simplify.ts';

export interface SeatedHromada {
  readonly code: Code;
  readonly seat: LonLat;
}

/**
 * How far, in km, a cell reaches from its seat. Measured on Chernihiv oblast: the least reach that leaves no holes
 * between cells; 83 % of the ground that the cells or the real borders cover is common to both.
 */
const REACH_KM = 23;
/** Kept around a seat even where the coarse outline of the country leaves it outside. */
const OWN_GROUND_KM = 3;
const KM_PER_DEGREE = 111.195;

/**
 * Borders for when no source of real ones is reachable: the cell of each seat (the ground nearest to it), no further
 * than the reach and inside the country's outline of Natural Earth. Cells share their lines, as real borders do.
 * Throws when two hromadas have one seat.
 */
export async function buildSchematic(
  hromadas: readonly SeatedHromada[],
): Promise<{ topology: BordersTopology; bbox: BBox; codes: Code[] }> {
  const circles = (km: number): FeatureCollection => ({
    type: 'FeatureCollection',
    features: hromadas.map(({ seat }) => circle(seat, km)),
  });
  const output = await runMapshaper(
    [
      '-i cells.json reach.json country.json ground.json combine-files',
      '-dissolve2 target=reach -clip country target=reach',
      '-merge-layers target=reach,ground force name=land -dissolve2 target=land',
      '-clip land target=cells -o cells-cut.json target=cells format=topojson no-quantization id-field=code drop-table',
    ],
    {
      'cells.json': collectionOf(cellsOf(hromadas)),
      'reach.json': circles(REACH_KM),
      'country.json': { type: 'FeatureCollection', features: [outlineOfUkraine()] },
      'ground.json': circles(OWN_GROUND_KM),
    },
  );
  const topology = toGrid(onlyObject(output.get('cells-cut.json') as Topology), PACK_GRID);
  const codes = topology.objects.hromadas.geometries.map(codeOf);
  return { topology, bbox: bbox(topology) as [number, number, number, number], codes };
}

/** Cells in a plane where a degree of longitude is as long as one of latitude at the seats' middle. */
function cellsOf(hromadas: readonly SeatedHromada[]): Area[] {
  const middle = hromadas.reduce((sum, { seat }) => sum + seat[1], 0) / hromadas.length;
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const points = hromadas.map(({ seat: [lon, lat] }): [number, number] => [lon * squeeze, lat]);
  const margin = (2 * REACH_KM) / KM_PER_DEGREE;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const voronoi = Delaunay.from(points).voronoi([
    Math.min(...xs) - margin,
    Math.min(...ys) - margin,
    Math.max(...xs) + margin,
    Math.max(...ys) + margin,
  ]);
  return hromadas.map(({ code }, i) => {
    const ring = voronoi.cellPolygon(i) as Position[] | null;
    if (ring === null) throw new Error(`${code}: another hromada has the same seat`);
    const coordinates = [ring.map(([x = 0, y = 0]) => [x / squeeze, y])];
    return areaOf(code, { type: 'Polygon', coordinates });
  });
}

function circle([lon, lat]: LonLat, km: number): Feature<Polygon> {
  const radius = km / KM_PER_DEGREE;
  const squeeze = Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: 33 }, (_, i) => {
    const angle = ((i % 32) / 32) * 2 * Math.PI;
    return [lon + (radius * Math.cos(angle)) / squeeze, lat + radius * Math.sin(angle)];
  });
  return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [ring] } };
}

/** ISO 3166's number of Ukraine, which is the id in world-atlas. */
const UKRAINE = '804';

/** Natural Earth draws Ukraine without Crimea: its outline only trims cells, it is never shown as the country's border. */
function outlineOfUkraine(): Feature {
  const require = createRequire(import.meta.url);
  const atlas = require('world-atlas/countries-50m.json') as Topology<{
    countries: GeometryCollection;
  }>;
  const country = atlas.objects.countries.geometries.find(({ id }) => id === UKRAINE);
  if (country === undefined) throw new Error('world-atlas: no country 804 (Ukraine)');
  return feature(atlas, country) as Feature;
}
