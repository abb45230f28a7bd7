import type { StyleSpecification } from 'maplibre-gl';
import { layersOf } from '../../draw/layers/index.ts';
import type { Palette } from '../../look/palette.ts';
import { areaPen } from './area.ts';
import { linePen } from './line.ts';
import type { GlLayer } from './pen.ts';

/** Bottom to top. */
export const GL_LAYERS: readonly GlLayer[] = [
  ...layersOf('gl', 'area').map(([key, layer]) => areaPen(key, layer)),
  ...layersOf('gl', 'line').map(([key, layer]) => linePen(key, layer)),
];

/**
 * The whole style: no data, no network, no glyphs. A pure function of the palette, so that a change of it is a
 * comparison of two styles (`restyle.ts`).
 */
export function buildStyle(palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: Object.assign({}, ...GL_LAYERS.map(({ sources }) => sources)) as StyleSpecification['sources'],
    // A state changes at once: a fade would show colours that mean nothing.
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': palette.ground } },
      ...GL_LAYERS.flatMap(({ layers }) => layers(palette)),
    ],
  };
}
