import { POINTS } from './clusters.ts';
import { type Layer, MAP_FONT } from './layer.ts';
import { markerLayout, numberColor } from './marker-text.ts';

/** Services one by one: numbered markers for the list's, small dots for the others, «+2» where more stand at the place. */
export const points: Layer = {
  sources: {},
  layers: ({ palette }) => [
    {
      id: 'dots',
      type: 'symbol',
      source: POINTS,
      filter: ['all', ['!', ['has', 'point_count']], ['!', ['has', 'number']]],
      layout: markerLayout('plain', 1),
    },
    {
      id: 'markers',
      type: 'symbol',
      source: POINTS,
      filter: ['has', 'number'],
      // Where markers overlap, the one that stands first in the list lies on top.
      layout: { ...markerLayout('plain', 1), 'symbol-sort-key': ['-', 0, ['get', 'number']] },
      paint: { 'text-color': numberColor(palette.ink, palette.surface) },
    },
    {
      id: 'more',
      type: 'symbol',
      source: POINTS,
      filter: ['all', ['!', ['has', 'point_count']], ['>', ['get', 'count'], 1]],
      layout: {
        'text-field': ['concat', '+', ['to-string', ['-', ['get', 'count'], 1]]],
        'text-font': [MAP_FONT],
        'text-size': 12,
        'text-anchor': 'left',
        'text-offset': [
          'case',
          ['in', 'drop', ['get', 'shape']],
          ['literal', [0.95, -2.9]],
          ['literal', [0.95, -0.9]],
        ],
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink, 'text-halo-color': palette.surface, 'text-halo-width': 3 },
    },
  ],
  update() {
    // Its source is filled by `clusters`.
  },
};
