import type { FeatureCollection, Point } from 'geojson';
import type { SymbolLayerSpecification } from 'maplibre-gl';

import type { SceneLabel } from '../scene.ts';
import { emptySource, setData } from './geojson.ts';
import { type Layer, type Look, MAP_FONT } from './layer.ts';

type Rank = SceneLabel['rank'];

/** From which zoom a rank is shown, and its size in CSS pixels; what does not fit is left out. */
const RANKS: readonly { rank: Rank; minzoom: number; size: number; padding: number }[] = [
  { rank: 2, minzoom: 7.2, size: 13, padding: 14 },
  { rank: 1, minzoom: 6, size: 13.5, padding: 6 },
  { rank: 0, minzoom: 0, size: 14.5, padding: 3 },
];

function labelLayer({ palette }: Look, { rank, minzoom, size, padding }: (typeof RANKS)[number]) {
  return {
    id: `labels-${rank}`,
    type: 'symbol',
    source: 'labels',
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': 'seat',
      // A pin on the seat hides the seat's dot, not its name.
      'icon-optional': true,
      'icon-padding': 1,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, size - 1.5, 9, size + 1],
      'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 8,
      'text-padding': padding,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.8,
      'text-halo-blur': 0.2,
    },
  } satisfies SymbolLayerSpecification;
}

function toFeatures(labels: readonly SceneLabel[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: labels.map(({ code, text, at, rank }) => ({
      type: 'Feature',
      properties: { code, text, rank },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}

/** Names of seats: oblast centres always, raion centres nearer, the others close up. */
export const labels: Layer = {
  sources: { labels: emptySource({ buffer: 64 }) },
  layers: (look) => RANKS.map((rank) => labelLayer(look, rank)),
  update(map, scene, before) {
    if (scene.labels !== before?.labels) setData(map, 'labels', toFeatures(scene.labels));
  },
};
