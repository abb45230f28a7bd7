import type { GeoJSON } from 'geojson';
import type { Code } from '../../domain/code.ts';
import type { SceneBorders } from '../../state/scene/scene.ts';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';

const LINE = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** One unit's polygon; empty when nothing is chosen or the unit is of another scope. */
export function unitOf(borders: SceneBorders | null, code: Code | null): GeoJSON {
  if (code === null) return NOTHING;
  return borders?.polygons.features.find((feature) => feature.properties.code === code) ?? NOTHING;
}

/**
 * The outlines of the chosen unit and of the one under the pointer. A copy of one polygon: an outline by feature state
 * would draw every unit's border twice more.
 */
export const chosen: Layer = {
  sources: { chosen: emptySource(), hovered: emptySource() },
  layers: ({ palette }) => [
    {
      id: 'hovered',
      type: 'line',
      source: 'hovered',
      layout: LINE,
      paint: { 'line-color': palette.ink, 'line-width': 2 },
    },
    {
      id: 'chosen-casing',
      type: 'line',
      source: 'chosen',
      layout: LINE,
      paint: { 'line-color': palette.halo, 'line-width': 6.5 },
    },
    {
      id: 'chosen',
      type: 'line',
      source: 'chosen',
      layout: LINE,
      paint: { 'line-color': palette.accent, 'line-width': 3 },
    },
  ],
  update(map, scene, before) {
    const moved = before === null || scene.borders?.id !== before.borders?.id;
    if (moved) setData(map, 'hovered', NOTHING);
    if (!moved && scene.hromada === before.hromada) return;
    setData(map, 'chosen', unitOf(scene.borders, scene.hromada));
  },
};
