import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from './layer.ts';

const IS_DROP: ExpressionSpecification = ['in', 'drop', ['get', 'shape']];
const IS_PLANNED: ExpressionSpecification = ['in', 'planned', ['get', 'shape']];

/** Id of a marker's image, e.g. `marker-drop-planned-strong`. */
export const MARKER_IMAGE = 'marker-';
export type Tone = 'plain' | 'strong';

/** Layout of a numbered marker: a drop stands on its tip, everything else on its middle. */
export function markerLayout(tone: Tone, scale: number): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'icon-image': ['concat', MARKER_IMAGE, ['get', 'shape'], `-${tone}`],
    'icon-size': scale,
    'icon-anchor': ['case', IS_DROP, 'bottom', 'center'],
    'icon-allow-overlap': true,
    'icon-padding': 1,
    'text-field': ['to-string', ['coalesce', ['get', 'number'], '']],
    'text-font': [MAP_FONT],
    'text-size': ['*', scale, ['step', ['coalesce', ['get', 'number'], 0], 13.5, 100, 11, 1000, 9]],
    // In ems of 13.5 px: the middle of the drop's head.
    'text-offset': ['case', IS_DROP, ['literal', [0, -1.72]], ['literal', [0, 0]]],
    'text-allow-overlap': true,
  };
}

/** Number on the marker: paper on a full one, the marker's own colour on a hollow one. */
export function numberColor(full: string, paper: string): ExpressionSpecification {
  return ['case', IS_PLANNED, full, paper];
}
