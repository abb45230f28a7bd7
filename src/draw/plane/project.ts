import { type GeoProjection, geoConicEqualArea, geoMercator, geoPath } from 'd3-geo';
import type { Geometry, MultiPoint, Position } from 'geojson';
import { boxOf } from '../../domain/geo/geometry.ts';
import type { BBox, LonLat } from '../../domain/hromada.ts';
import { PathWriter } from './path-writer.ts';
import type { Size, XY } from '../types.ts';

export interface Projection {
  readonly toXY: (at: LonLat) => XY;
  readonly toLonLat: (at: XY) => LonLat;
  /** SVG path data, rounded to 0.1; empty when nothing of the geometry is in the frame. */
  readonly path: (geometry: Geometry) => string;
  /** Its scale in the middle, as a web map counts it: 512 · 2^zoom pixels around the equator. */
  readonly zoom: number;
}

/** `conic` keeps areas true, for paper; `mercator` lies exactly over the interactive map. */
export type ProjectionKind = 'conic' | 'mercator';

export interface FitOptions {
  /** What is to fill the frame: a box in degrees, or geometry. */
  readonly to: BBox | Geometry;
  readonly size: Size;
  /** CSS pixels kept free at each side. */
  readonly padding: number;
  readonly kind?: ProjectionKind;
  /** Cuts away what lies further outside of the frame, in CSS pixels; missing = draws all. */
  readonly clip?: number;
}

/** Points along the edges of a box: on a cone they are curves, and the corners alone would not hold them. */
function edge([west, south, east, north]: BBox): MultiPoint {
  const shares = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
  const coordinates = shares.flatMap((share) => {
    const [lon, lat] = [west + (east - west) * share, south + (north - south) * share];
    return [
      [lon, south],
      [lon, north],
      [west, lat],
      [east, lat],
    ];
  });
  return { type: 'MultiPoint', coordinates };
}

function positionsOf(geometry: Geometry): Iterable<readonly number[]> {
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.flatMap((one) => [...positionsOf(one)]);
  if (geometry.type === 'Point') return [geometry.coordinates];
  const depth = { MultiPoint: 0, LineString: 0, MultiLineString: 1, Polygon: 1, MultiPolygon: 2 }[
    geometry.type
  ];
  return geometry.coordinates.flat(depth) as number[][];
}

/** Standard parallels a sixth of the height inside the box, middle meridian through its middle: north is up. */
function conicOf([west, south, east, north]: BBox): GeoProjection {
  const inset = (north - south) / 6;
  return geoConicEqualArea()
    .parallels([south + inset, north - inset])
    .rotate([-(west + east) / 2, 0]);
}

/** Scale of a projection as a web map's zoom at a latitude. */
function zoomOf(projection: GeoProjection, kind: ProjectionKind, lat: number): number {
  const radius =
    kind === 'mercator' ? projection.scale() : projection.scale() * Math.cos((lat * Math.PI) / 180);
  return Math.log2((radius * 2 * Math.PI) / 512);
}

/** A flat projection: each point for itself. d3's spherical clipping would depend on the winding of rings. */
function plain(projection: GeoProjection): GeoProjection {
  return projection.precision(0).preclip((stream) => stream);
}

function toProjection(projection: GeoProjection, zoom: number): Projection {
  const writer = new PathWriter();
  const path = geoPath(projection, writer);
  return {
    toXY: ([lon, lat]) => projection([lon, lat]) ?? [Number.NaN, Number.NaN],
    toLonLat: ([x, y]) => projection.invert?.([x, y]) ?? [Number.NaN, Number.NaN],
    path: (geometry) => {
      writer.beginPath();
      path(geometry);
      return writer.result();
    },
    zoom,
  };
}

/** The projection at which a box or a geometry fills a frame and stands in its middle. */
export function fitProjection({ to, size, padding, kind = 'conic', clip }: FitOptions): Projection {
  const isBox = !('type' in to);
  const box = isBox ? to : (boxOf(positionsOf(to)) ?? [0, 0, 0, 0]);
  const projection = plain(kind === 'conic' ? conicOf(box) : geoMercator());
  projection.fitExtent(
    [
      [padding, padding],
      [size.width - padding, size.height - padding],
    ],
    isBox ? edge(to) : to,
  );
  if (clip !== undefined) {
    projection.clipExtent([
      [-clip, -clip],
      [size.width + clip, size.height + clip],
    ]);
  }
  return toProjection(projection, zoomOf(projection, kind, (box[1] + box[3]) / 2));
}

/** Places of a flat world and back. */
export interface World {
  readonly toXY: (at: LonLat) => XY;
  readonly toLonLat: (at: XY) => LonLat;
  /** A line's places, one after another: x, y, x, y … */
  readonly flat: (line: readonly Position[]) => Float64Array;
}

const RADIANS = Math.PI / 180;

/** Height over the equator of a plane whose globe has the radius 1. */
export const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2));

/** Mercator at a web map's zoom, counted from a corner that lies at 0, 0: geometry for a map that only looks at it. */
export function worldProjection(zoom: number, [west, north]: LonLat): World {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI);
  const top = mercator(north);
  const toX = (lon: number) => (lon - west) * RADIANS * radius;
  const toY = (lat: number) => (top - mercator(lat)) * radius;
  return {
    toXY: ([lon, lat]) => [toX(lon), toY(lat)],
    toLonLat: ([x, y]) => [
      west + x / radius / RADIANS,
      (2 * Math.atan(Math.exp(top - y / radius)) - Math.PI / 2) / RADIANS,
    ],
    flat: (line) => {
      const xy = new Float64Array(line.length * 2);
      for (let i = 0; i < line.length; i++) {
        const at = line[i] as Position;
        xy[i * 2] = toX(at[0] as number);
        xy[i * 2 + 1] = toY(at[1] as number);
      }
      return xy;
    },
  };
}
