import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from '../../src/domain/code.ts';
import { boxOf, polygonsOf } from '../../src/domain/geo/geometry.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { type Area, areaOf, collectionOf } from '../borders/area.ts';
import { runMapshaper } from '../borders/run-mapshaper.ts';
import { type EdgePoint, type Ground, holds, nearestEdge, type Ring } from './ground.ts';
import { mendFor } from './mend.ts';
import type { Land } from './outline.ts';
import { type Plane, planeAround, type XY } from './plane.ts';
import { powerCells } from './power-cells.ts';
import { sitesOf } from './weights.ts';

export interface SeatedUnit {
  readonly code: Code;
  readonly seat: LonLat;
  readonly areaKm2: number;
}

/**
 * Borders for when no source of real ones is reachable: each land is divided among its units, in power cells around
 * their seats that come near their areas. A land without units is nobody's. Throws when two units have one seat.
 */
export async function buildMosaic(units: readonly SeatedUnit[], lands: readonly Land[]): Promise<Area[]> {
  requireOwnSeats(units);
  const outlines = lands.flatMap(({ ground }) => polygonsOf(ground).flat(2) as unknown as LonLat[]);
  const plane = planeAround([...outlines, ...units.map(({ seat }) => seat)]);
  const areas: Area[] = [];
  for (const { ground, owns } of lands) {
    const own = units.filter(({ code }) => owns(code));
    if (own.length > 0) areas.push(...(await divide(own, ground, plane)));
  }
  return areas;
}

async function divide(
  units: readonly SeatedUnit[],
  land: Polygon | MultiPolygon,
  plane: Plane,
): Promise<Area[]> {
  const seats = units.map(({ seat }) => plane.toPlane(seat));
  const ground = inPlane(land, plane);
  const edges = seats.map((seat) => nearestEdge(seat, ground));
  const mended = seats.flatMap((seat, i) => {
    const ring = mendFor(seat, edges[i] as EdgePoint, ground);
    return ring === null ? [] : [ring];
  });
  const [west, south, east, north] = boxOf([...ground.flat(2), ...mended.flat()]) ?? [0, 0, 0, 0];
  const box = [west - 1000, south - 1000, east + 1000, north + 1000] as const;
  const sized = units.map(({ areaKm2 }, i) => ({
    at: seats[i] as XY,
    area: areaKm2 * 1e6,
    toEdge: holds(ground, seats[i] as XY) ? (edges[i] as EdgePoint).metres : 0,
  }));
  const cells = powerCells(sitesOf(sized, ground, box), box);
  const cut = await clip(
    units.map(({ code }, i) => areaOf(code, polygon([cells[i] as Ring]))),
    [...ground, ...mended.map((ring) => [ring])],
  );
  return cut.map(({ properties, geometry }) => areaOf(properties.code, onGlobe(geometry, plane)));
}

/** Cells cut to the ground, whose polygons may lap over each other. */
async function clip(cells: readonly Area[], ground: Ground): Promise<Area[]> {
  const lands = ground.map((rings) => ({ type: 'Feature', properties: {}, geometry: polygon(rings) }));
  const output = await runMapshaper(
    [
      '-i cells.json land.json combine-files',
      '-dissolve2 target=land',
      '-clip land target=cells',
      '-o cut.json target=cells format=geojson',
    ],
    { 'cells.json': collectionOf(cells), 'land.json': { type: 'FeatureCollection', features: lands } },
  );
  return (output.get('cut.json') as FeatureCollection<Polygon | MultiPolygon, { code: Code }>).features;
}

function inPlane(land: Polygon | MultiPolygon, plane: Plane): Ground {
  return polygonsOf(land).map((rings) =>
    rings.map((ring) => ring.slice(1).map(([lon = 0, lat = 0]) => plane.toPlane([lon, lat]))),
  );
}

/** In steps of a centimetre, so that what cells share is the same in both. */
function onGlobe(geometry: Polygon | MultiPolygon, plane: Plane): MultiPolygon {
  const degrees = ([x = 0, y = 0]: Position): Position =>
    plane.toGlobe([x, y]).map((value) => Number(value.toFixed(7)));
  const coordinates = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(degrees)));
  return { type: 'MultiPolygon', coordinates };
}

function polygon(rings: readonly Ring[]): Polygon {
  return { type: 'Polygon', coordinates: rings.map(closed) };
}

function closed(ring: Ring): Position[] {
  return [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);
}

function requireOwnSeats(units: readonly SeatedUnit[]): void {
  const taken = new Map<string, Code>();
  for (const { code, seat } of units) {
    const other = taken.get(String(seat));
    if (other !== undefined) throw new Error(`${code}: ${other} has the same seat`);
    taken.set(String(seat), code);
  }
}
