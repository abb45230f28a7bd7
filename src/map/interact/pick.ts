import type { Map as MapLibre, MapGeoJSONFeature, Point } from 'maplibre-gl';
import type { Code } from '../../domain/code.ts';

/** What stands under the pointer. */
export type Hit =
  | { readonly kind: 'point'; readonly id: string; readonly at: [number, number] }
  | { readonly kind: 'cluster'; readonly id: number; readonly at: [number, number] }
  | { readonly kind: 'unit'; readonly code: Code };

/** A finger is blunt: CSS pixels around it in which a point is still meant. */
const REACH = 8;

/** Layers of services and their clusters. */
export const POINT_LAYERS = ['selected', 'markers', 'dots', 'clusters'];

function toHit({ properties, geometry }: MapGeoJSONFeature): Hit | null {
  if (geometry.type !== 'Point') return null;
  const at = geometry.coordinates as [number, number];
  const cluster: unknown = properties['cluster_id'];
  if (typeof cluster === 'number') return { kind: 'cluster', id: cluster, at };
  return { kind: 'point', id: String(properties['id']), at };
}

/** Points win over the polygon under them; null where nothing stands. */
export function pick(map: MapLibre, { x, y }: Point): Hit | null {
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const exact = map.queryRenderedFeatures([x, y], { layers: POINT_LAYERS });
  const near = exact.length > 0 ? exact : map.queryRenderedFeatures(box, { layers: POINT_LAYERS });
  const [point] = near;
  if (point !== undefined) return toHit(point);
  const [unit] = map.queryRenderedFeatures([x, y], { layers: ['fills'] });
  return unit === undefined ? null : { kind: 'unit', code: String(unit.properties['code']) };
}
