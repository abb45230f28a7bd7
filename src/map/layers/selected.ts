import type { FeatureCollection } from 'geojson';
import type { Scene } from '../../state/scene/scene.ts';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';
import { markerLayout, numberColor } from './marker-text.ts';
import { stackFeatures } from './stacks.ts';

function selectedFeature(scene: Scene): FeatureCollection {
  const point = scene.points.find(({ id }) => id === scene.selected);
  return stackFeatures(point === undefined ? [] : [{ points: [point] }]);
}

/** The service whose card is open: larger, in the accent, above everything and never in a cluster. */
export const selected: Layer = {
  sources: { selected: emptySource() },
  layers: ({ palette }) => [
    {
      id: 'selected',
      type: 'symbol',
      source: 'selected',
      // Names give way to the plain marker below it: a choice must not make the town's name vanish.
      layout: {
        ...markerLayout('strong', 1.25),
        'icon-ignore-placement': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': numberColor(palette.accent, palette.surface) },
    },
  ],
  update(map, scene, before) {
    if (scene.selected === (before?.selected ?? null)) {
      if (scene.selected === null || scene.points === before?.points) return;
    }
    setData(map, 'selected', scene.selected === null ? NOTHING : selectedFeature(scene));
  },
};
