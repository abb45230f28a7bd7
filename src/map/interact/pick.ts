import type { Map as MapLibre, MapGeoJSONFeature, Point } from 'maplibre-gl';
import { type Code, prefixOf } from '../../domain/code.ts';
import { byOblasts } from '../../draw/layers/layer.ts';
import type { Scene } from '../../state/scene/scene.ts';

/** What stands under the pointer. */
export type Hit =
  | { readonly kind: 'point'; readonly id: string; readonly at: [number, number] }
  | { readonly kind: 'cluster'; readonly id: number; readonly at: [number, number] }
  /** `code` of an oblast seen whole: its first 4 characters. */
  | { readonly kind: 'unit'; readonly code: Code }
  | { readonly kind: 'oblast'; readonly code: Code };

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
export function pick(map: MapLibre, scene: Scene, { x, y }: Point): Hit | null {
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const exact = map.queryRenderedFeatures([x, y], { layers: POINT_LAYERS });
  const near = exact.length > 0 ? exact : map.queryRenderedFeatures(box, { layers: POINT_LAYERS });
  const [point] = near;
  if (point !== undefined) return toHit(point);
  const [unit] = map.queryRenderedFeatures([x, y], { layers: ['fills'] });
  if (unit === undefined) return null;
  const code = String(unit.properties['code']);
  if (!byOblasts(scene, map.getZoom())) return { kind: 'unit', code };
  return { kind: 'oblast', code: prefixOf(code, 'oblast') };
}
