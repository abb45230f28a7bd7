import type { FeatureCollection } from 'geojson';
import type { Scene } from '../../state/scene/scene.ts';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';

const LINE = { 'line-join': 'round' } as const;

function changedUnits({ borders, changed }: Scene): FeatureCollection {
  const features = borders?.polygons.features.filter(({ properties }) => changed?.has(properties.code));
  return { type: 'FeatureCollection', features: features ?? [] };
}

/** Units whose state a scenario changes: dashed outlines, for the colour alone does not say what is new. */
export const changed: Layer = {
  sources: { changed: emptySource() },
  layers: ({ palette }) => [
    {
      id: 'changed-casing',
      type: 'line',
      source: 'changed',
      layout: LINE,
      paint: { 'line-color': palette.halo, 'line-width': 3.6 },
    },
    {
      id: 'changed',
      type: 'line',
      source: 'changed',
      layout: LINE,
      paint: { 'line-color': palette.ink, 'line-width': 1.7, 'line-dasharray': [3, 2] },
    },
  ],
  update(map, scene, before) {
    const moved = before === null || scene.borders?.id !== before.borders?.id;
    if (!moved && scene.changed === before.changed) return;
    setData(map, 'changed', scene.changed === undefined ? NOTHING : changedUnits(scene));
  },
};
