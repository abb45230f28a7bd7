import type { StyleSpecification } from 'maplibre-gl';
import { LAYERS } from './layers/index.ts';
import type { Look } from './layers/layer.ts';

/**
 * The whole style: no data, no network, no glyphs. A pure function of palette and language, so that a change of either
 * is a comparison of two styles (`restyle.ts`).
 */
export function buildStyle(look: Look): StyleSpecification {
  return {
    version: 8,
    sources: Object.assign({}, ...LAYERS.map((layer) => layer.sources)) as StyleSpecification['sources'],
    // A state changes at once: a fade would show colours that mean nothing.
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': look.palette.ground } },
      ...LAYERS.flatMap((layer) => layer.layers(look)),
    ],
  };
}
