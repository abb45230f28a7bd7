import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { type Code, prefixOf } from '../../src/domain/code.ts';
import { boxOf, polygonsOf } from '../../src/domain/geo/geometry.ts';
import { type Area, areaOf, collectionOf } from './area.ts';
import type { OsmAreas } from './read-osm.ts';
import { runMapshaper } from './run-mapshaper.ts';

/**
 * Areas of the hromadas without a polygon: their raion minus all hromadas with one. Throws, naming the code, when the
 * raion has no polygon either or two of its hromadas are missing, for then nothing tells them apart.
 */
export async function deriveMissing(missing: readonly Code[], osm: OsmAreas): Promise<Area[]> {
  const derived: Area[] = [];
  for (const code of missing) derived.push(await derive(code, missing, osm));
  return derived;
}

async function derive(code: Code, missing: readonly Code[], osm: OsmAreas): Promise<Area> {
  const prefix = prefixOf(code, 'raion');
  const raion = [...osm.raions.values()].find(({ properties }) => properties.code.startsWith(prefix));
  if (raion === undefined)
    throw new Error(`${code}: no polygon of the hromada, and none of its raion ${prefix}`);
  const others = missing.filter((other) => other.startsWith(prefix));
  if (others.length > 1) throw new Error(`raion ${prefix}: ${others.join(', ')} all lack a polygon`);
  const near = [...osm.hromadas.values()].filter((area) => touches(area, raion));
  const output = await runMapshaper(['-i raion.json -erase near.json -o rest.json format=geojson'], {
    'raion.json': collectionOf([areaOf(code, raion.geometry)]),
    'near.json': collectionOf(near),
  });
  const rest = output.get('rest.json') as FeatureCollection<Polygon | MultiPolygon>;
  const parts = rest.features.flatMap(({ geometry }) => polygonsOf(geometry));
  const kept = withoutLakes(parts, near);
  if (kept.length === 0) throw new Error(`${code}: its raion's other hromadas leave nothing of ${prefix}`);
  return areaOf(code, { type: 'MultiPolygon', coordinates: kept });
}

/**
 * The largest part, and islands. What else the subtraction leaves are lakes between the other hromadas, which belong
 * to none of them on the map; they touch hromadas, an island in the sea does not.
 */
function withoutLakes(parts: readonly Position[][][], near: readonly Area[]): Position[][][] {
  const shore = new Set(near.flatMap(({ geometry }) => polygonsOf(geometry).flat(2).map(String)));
  const largest = Math.max(0, ...parts.map(size));
  const isIsland = (rings: Position[][]): boolean => !rings.flat().some((at) => shore.has(String(at)));
  return parts.filter((rings) => size(rings) === largest || isIsland(rings));
}

const size = (rings: readonly Position[][]): number => Math.abs(ringArea(rings[0] ?? []));

/** In square degrees: only to compare parts of one area. */
function ringArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum / 2;
}

/** Whether the boxes of two areas do. */
function touches(a: Area, b: Area): boolean {
  const [one, other] = [a, b].map(({ geometry }) => boxOf(polygonsOf(geometry).flat(2)));
  if (one == null || other == null) return false;
  return one[0] <= other[2] && other[0] <= one[2] && one[1] <= other[3] && other[1] <= one[3];
}
