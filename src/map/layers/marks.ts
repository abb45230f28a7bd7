import type { FeatureCollection } from 'geojson';
import type { SceneMark } from '../../state/scene/scene.ts';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';
import { MARKER_IMAGE } from './marker-text.ts';

function markFeatures(marks: readonly SceneMark[]): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: marks.map(({ id, at }) => ({
      type: 'Feature',
      properties: { id },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}

/** Services of a scenario: a diamond with a plus, so that nobody takes one for a service that is there. */
export const marks: Layer = {
  sources: { marks: emptySource() },
  layers: () => [
    {
      id: 'marks',
      type: 'symbol',
      source: 'marks',
      layout: { 'icon-image': `${MARKER_IMAGE}mark-plain`, 'icon-allow-overlap': true, 'icon-padding': 1 },
    },
  ],
  update(map, scene, before) {
    if (before !== null && scene.marks === before.marks) return;
    // For tests: how many there are.
    map.getContainer().dataset['mapMarks'] = String(scene.marks?.length ?? 0);
    setData(map, 'marks', scene.marks === undefined ? NOTHING : markFeatures(scene.marks));
  },
};
