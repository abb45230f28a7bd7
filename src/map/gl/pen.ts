import type {
  ExpressionSpecification,
  LayerSpecification,
  Map as MapLibre,
  SourceSpecification,
} from 'maplibre-gl';
import { type Extent, FAR, type LayerOf, NEAR, type Zoomed, zoomsOf } from '../../draw/layers/layer.ts';
import type { DrawScene } from '../../draw/scene.ts';
import type { Palette } from '../../look/palette.ts';

/**
 * A layer as MapLibre draws it. Its sources and style layers stand in the style from the start and go with the map;
 * `update` brings them from one scene to the next, any number of times, and touches only what differs.
 */
export interface GlLayer {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  /** Bottom to top. */
  readonly layers: (palette: Palette) => LayerSpecification[];
  /** @param before null on the first scene. */
  readonly update: (map: MapLibre, scene: DrawScene, before: DrawScene | null) => void;
}

/** Draws one kind of the ground's layers; the layer's key names its source. */
export type GlPen<K extends 'area' | 'line'> = (key: string, layer: LayerOf<K>) => GlLayer;

export const zoomed = (value: Zoomed): number | ExpressionSpecification =>
  typeof value === 'number' ? value : ['interpolate', ['linear'], ['zoom'], FAR, value[0], NEAR, value[1]];

/** Zooms of a style layer in an oblast's scope, as the style says them. */
export function rangeOf(layer: Extent): { minzoom?: number; maxzoom?: number } {
  const [minzoom, maxzoom] = zoomsOf(layer, {});
  return { ...(minzoom > 0 && { minzoom }), ...(maxzoom < 24 && { maxzoom }) };
}

/** A country is drawn otherwise from afar: other zooms for the same layers. */
export function setRange(
  map: MapLibre,
  ids: readonly string[],
  layer: Extent,
  scene: DrawScene,
  before: DrawScene | null,
): void {
  if ((scene.oblasts == null) === (before?.oblasts == null)) return;
  for (const id of ids) map.setLayerZoomRange(id, ...zoomsOf(layer, scene));
}

export const sameItems = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
