import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';

/** The visitor's place: a dot with a halo. */
export const origin: Layer = {
  sources: { origin: emptySource() },
  layers: ({ palette: { accent, surface } }) => [
    {
      id: 'origin-halo',
      type: 'circle',
      source: 'origin',
      paint: { 'circle-color': accent, 'circle-opacity': 0.2, 'circle-radius': 16 },
    },
    {
      id: 'origin',
      type: 'circle',
      source: 'origin',
      paint: {
        'circle-color': accent,
        'circle-radius': 6,
        'circle-stroke-color': surface,
        'circle-stroke-width': 2.5,
      },
    },
  ],
  update(map, { origin: now }, before) {
    if (before !== null && now?.join() === before.origin?.join()) return;
    setData(map, 'origin', now === null ? NOTHING : { type: 'Point', coordinates: [...now] });
  },
};
