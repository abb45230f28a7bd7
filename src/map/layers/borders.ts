import type { LineLayerSpecification } from 'maplibre-gl';
import { emptySource, NOTHING, setData } from './geojson.ts';
import type { Layer } from './layer.ts';

const ROUND = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** A line drawn in ink; widths in CSS pixels at the country's and at a hromada's zoom. */
function inkLine(
  [id, source]: readonly [string, string],
  color: string,
  [faint, full]: readonly [number, number],
  [far, near]: readonly [number, number],
): LineLayerSpecification {
  return {
    id,
    type: 'line',
    source,
    layout: ROUND,
    paint: {
      'line-color': color,
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, faint, 7, full],
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, far, 7, near],
    },
  };
}

/** Borders by weight: hromada, raion, oblast. Lines of their own: each polygon’s outline would draw them twice. */
export const borders: Layer = {
  sources: { 'hromada-lines': emptySource(), raions: emptySource(), oblasts: emptySource() },
  layers: ({ palette: { ink } }) => [
    inkLine(['border-hromada', 'hromada-lines'], ink, [0.23, 0.34], [0.5, 0.8]),
    inkLine(['border-raion', 'raions'], ink, [0.5, 0.62], [0.5, 1.2]),
    inkLine(['border-oblast', 'oblasts'], ink, [0.85, 0.92], [0.9, 1.8]),
  ],
  update(map, { borders: now }, before) {
    if (before !== null && now?.id === before.borders?.id) return;
    setData(map, 'hromada-lines', now?.hromadaLines ?? NOTHING);
    setData(map, 'raions', now?.raionLines ?? NOTHING);
    setData(map, 'oblasts', now?.oblastLines ?? NOTHING);
  },
};
