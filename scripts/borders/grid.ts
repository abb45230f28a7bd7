import { bbox, quantize } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { Code } from '../../src/domain/code.ts';

/** Steps in degrees of longitude and latitude. */
export type Grid = readonly [lon: number, lat: number];

/** About 10 m at Ukraine's latitudes. */
export const PACK_GRID: Grid = [0.00014, 0.00009];
/** About 180 m, a third of a pixel at the zoom where the packs take over. */
export const OVERVIEW_GRID: Grid = [0.0025, 0.0016];

export type BordersTopology = Topology<{ hromadas: GeometryCollection }>;

/**
 * Rounds a topology to a grid that the whole country shares (its origin is 0°, 0°), so that neighbouring packs, each
 * rounded by itself, still agree on their common line. Geometries come out in the order of their codes.
 */
export function toGrid(topology: BordersTopology, [lon, lat]: Grid): BordersTopology {
  const [west, south] = bbox(topology);
  const rounded = quantize(topology, {
    scale: [lon, lat],
    translate: [below(west, lon), below(south, lat)],
  });
  const geometries = [...rounded.objects.hromadas.geometries].sort((a, b) =>
    codeOf(a) < codeOf(b) ? -1 : 1,
  );
  const { type, transform, arcs } = rounded;
  const shared = { type, objects: { hromadas: { type: 'GeometryCollection' as const, geometries } }, arcs };
  return transform === undefined ? shared : { ...shared, transform };
}

/** The grid line at or below a coordinate, to 6 decimals, for the sake of short JSON. */
function below(value: number, step: number): number {
  return Number((Math.floor(value / step) * step).toFixed(6));
}

export function codeOf({ id }: GeometryObject): Code {
  return String(id);
}
