import type { StyleSpecification } from 'maplibre-gl';
import { type LayerKey, layersOn } from '../../draw/layers/index.ts';
import type { Kind, LayerOf } from '../../draw/layers/layer.ts';
import { areaPen } from './area.ts';
import { linePen } from './line.ts';
import { markPen } from './mark.ts';
import { namePen } from './name.ts';
import type { GlLayer, GlPen, Look } from './pen.ts';
import { servicePen } from './service.ts';

const PENS: { readonly [K in Kind]: GlPen<K> } = {
  area: areaPen,
  line: linePen,
  mark: markPen,
  name: namePen,
  service: servicePen,
};

function drawn<K extends Kind>([key, layer]: [LayerKey, LayerOf<K>]): GlLayer {
  return PENS[layer.kind](key, layer);
}

/** Bottom to top. */
export const GL_LAYERS: readonly GlLayer[] = layersOn('gl').map(drawn);

/**
 * The whole style: no data, no network, no glyphs. A pure function of palette and language, so that a change of either
 * is a comparison of two styles (`restyle.ts`).
 */
export function buildStyle(look: Look): StyleSpecification {
  return {
    version: 8,
    sources: Object.assign({}, ...GL_LAYERS.map(({ sources }) => sources)) as StyleSpecification['sources'],
    // A state changes at once: a fade would show colours that mean nothing.
    transition: { duration: 0, delay: 0 },
    layers: [
      { id: 'ground', type: 'background', paint: { 'background-color': look.palette.ground } },
      ...GL_LAYERS.flatMap(({ layers }) => layers(look)),
    ],
  };
}
