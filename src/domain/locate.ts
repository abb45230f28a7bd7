import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from './code.ts';
import type { LonLat } from './hromada.ts';

export interface LocatorFeature {
  readonly code: Code;
  readonly geometry: Polygon | MultiPolygon;
}

export interface Locator {
  /** Code of the first feature that holds the point; null where none does. A point on a border may be of either side. */
  readonly locate: (at: LonLat) => Code | null;
}

/** A polygon's edges, rings apart no more: even-odd counting treats holes alike. In horizontal bands. */
interface Bands {
  readonly feature: number;
  readonly south: number;
  readonly perDegree: number;
  readonly offsets: Int32Array;
  /** x1, y1, x2, y2 of each edge of each band. */
  readonly edges: Float64Array;
}

const EDGES_PER_BAND = 6;

/**
 * Indexes areas once: a tree over the boxes of polygons, and in each polygon its edges by horizontal bands, so that a
 * ray meets a handful of edges instead of all. Answers as a loop over turf's booleanPointInPolygon does.
 */
export function buildLocator(features: readonly LocatorFeature[]): Locator {
  const parts = features.flatMap(({ geometry }, feature) =>
    polygonsOf(geometry).map((rings) => ({ rings, feature })),
  );
  if (parts.length === 0) return { locate: () => null };
  const tree = new Flatbush(parts.length, 8);
  const bands = parts.map(({ rings, feature }) => {
    const [west, south, east, north] = boxOf(rings);
    tree.add(west, south, east, north);
    return bandsOf(rings, feature, south, north);
  });
  tree.finish();
  const locate = ([x, y]: LonLat): Code | null => {
    let best = features.length;
    tree.collides(x, y, x, y, (part) => {
      const candidate = bands[part] as Bands;
      if (candidate.feature < best && holds(candidate, x, y)) best = candidate.feature;
      return false;
    });
    return features[best]?.code ?? null;
  };
  return { locate };
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function boxOf(rings: readonly Position[][]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x = 0, y = 0] of ring) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

/** Two passes over the edges: the first counts what each band holds, the second fills it. */
function bandsOf(rings: readonly Position[][], feature: number, south: number, north: number): Bands {
  const vertices = rings.reduce((sum, ring) => sum + ring.length, 0);
  const count = Math.max(1, Math.ceil(vertices / EDGES_PER_BAND));
  const perDegree = north > south ? count / (north - south) : 0;
  const bandAt = (y: number): number => Math.min(count - 1, Math.floor((y - south) * perDegree));
  const offsets = new Int32Array(count + 1);
  eachEdge(rings, (_x1, y1, _x2, y2) => {
    const last = bandAt(Math.max(y1, y2));
    for (let b = bandAt(Math.min(y1, y2)); b <= last; b++) offsets[b + 1] = (offsets[b + 1] as number) + 4;
  });
  for (let b = 0; b < count; b++) offsets[b + 1] = (offsets[b + 1] as number) + (offsets[b] as number);
  const edges = new Float64Array(offsets[count] as number);
  const next = offsets.slice();
  eachEdge(rings, (x1, y1, x2, y2) => {
    const last = bandAt(Math.max(y1, y2));
    for (let b = bandAt(Math.min(y1, y2)); b <= last; b++) {
      const at = next[b] as number;
      next[b] = at + 4;
      edges[at] = x1;
      edges[at + 1] = y1;
      edges[at + 2] = x2;
      edges[at + 3] = y2;
    }
  });
  return { feature, south, perDegree, offsets, edges };
}

/** Edges of all rings, level ones left out: a ray along one crosses nothing. */
function eachEdge(
  rings: readonly Position[][],
  visit: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [x1 = 0, y1 = 0] = ring[i - 1] as Position;
      const [x2 = 0, y2 = 0] = ring[i] as Position;
      if (y1 !== y2) visit(x1, y1, x2, y2);
    }
  }
}

/** Even-odd rule: a ray to the east crosses the border an odd number of times. */
function holds({ south, perDegree, offsets, edges }: Bands, x: number, y: number): boolean {
  const band = Math.min(offsets.length - 2, Math.floor((y - south) * perDegree));
  const end = offsets[band + 1] as number;
  let inside = false;
  for (let i = offsets[band] as number; i < end; i += 4) {
    const y1 = edges[i + 1] as number;
    const y2 = edges[i + 3] as number;
    if (y1 > y === y2 > y) continue;
    const x1 = edges[i] as number;
    if (x < x1 + ((y - y1) / (y2 - y1)) * ((edges[i + 2] as number) - x1)) inside = !inside;
  }
  return inside;
}
