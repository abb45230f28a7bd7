import type { MapFill } from '../../domain/metrics/classes.ts';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Code } from '../../domain/code.ts';
import type { Projection } from './project.ts';
import type { DrawBorders } from '../scene.ts';
import type { XY } from '../types.ts';

/** A unit's shape, projected. */
export interface UnitShape {
  readonly code: Code;
  /** SVG path data. */
  readonly d: string;
  /** Middle of its largest part: what arrow keys measure from. */
  readonly centroid: XY;
}

/** A shape with its colour and pattern. */
export interface FilledUnit extends UnitShape {
  /** Null where nothing is claimed: paper. */
  readonly fill: MapFill | null;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Twice the signed area of a flat ring, and its centre of mass times three of it. */
function moments(ring: readonly XY[]): readonly [area: number, x: number, y: number] {
  let [area, x, y] = [0, 0, 0];
  for (const [i, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [area, x, y];
}

/** Centre of the largest part, holes not counted; of a part without area its first point. */
export function centreOf({ type, coordinates }: Polygon | MultiPolygon, toXY: Projection['toXY']): XY {
  const rings: (Position[] | undefined)[] =
    type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outer]) => outer);
  let best: { area: number; at: XY } | null = null;
  for (const ring of rings) {
    const flat = (ring ?? []).map(([lon = 0, lat = 0]) => toXY([lon, lat]));
    const [first] = flat;
    if (first === undefined) continue;
    // Counted from its own corner: areas of small shapes far from 0 would drown in rounding.
    const [area, x, y] = moments(flat.map((at) => [at[0] - first[0], at[1] - first[1]]));
    if (best !== null && Math.abs(area) <= best.area) continue;
    const at: XY = area === 0 ? first : [first[0] + x / (3 * area), first[1] + y / (3 * area)];
    best = { area: Math.abs(area), at };
  }
  return best === null ? [Number.NaN, Number.NaN] : [round(best.at[0]), round(best.at[1])];
}

/** A unit too small for this scale is still there, as a speck. */
function speck([x, y]: XY): string {
  return `M${x} ${y}h.1v.1h-.1z`;
}

/**
 * Every unit once, with its code, in the order in which they came.
 * @param clipped whether the projection cuts at a frame: a unit without a path is then out of sight, not tiny.
 */
export function drawUnits(
  { polygons }: Pick<DrawBorders, 'polygons'>,
  projection: Projection,
  clipped: boolean,
): UnitShape[] {
  return polygons.features.flatMap(({ properties: { code }, geometry }): UnitShape[] => {
    const d = projection.path(geometry);
    if (d === '' && clipped) return [];
    const centroid = centreOf(geometry, projection.toXY);
    return [{ code, d: d === '' ? speck(centroid) : d, centroid }];
  });
}
