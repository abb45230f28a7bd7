import type { LineLayerSpecification } from 'maplibre-gl';
import type { Stroke } from '../../draw/layers/layer.ts';
import type { Palette } from '../../look/palette.ts';
import { type GlPen, rangeOf, sameItems, setRange, zoomed } from './pen.ts';
import { emptySource, setData } from './source.ts';

function look({ stroke, width, opacity, dash }: Stroke, palette: Palette) {
  // Dashes are counted in widths of the line.
  const unit = typeof width === 'number' ? width : width[1];
  return {
    layout: { 'line-join': 'round', ...(dash === undefined && { 'line-cap': 'round' }) },
    paint: {
      'line-color': palette[stroke],
      'line-width': zoomed(width),
      ...(opacity !== undefined && { 'line-opacity': zoomed(opacity) }),
      ...(dash !== undefined && { 'line-dasharray': dash.map((each) => each / unit) }),
    },
  } satisfies Pick<LineLayerSpecification, 'layout' | 'paint'>;
}

const idOf = (source: string, stroke: number) => (stroke === 0 ? source : `${source}-${stroke}`);

/** Borders. */
export const linePen: GlPen<'line'> = (source, layer) => ({
  sources: { [source]: emptySource() },
  layers: (palette) =>
    layer.strokes.map((stroke, i) => ({
      id: idOf(source, i),
      type: 'line',
      source,
      ...rangeOf(layer),
      ...look(stroke, palette),
    })),
  update(map, scene, before) {
    const ids = layer.strokes.map((_, i) => idOf(source, i));
    setRange(map, ids, layer, scene, before);
    const now = layer.of(scene);
    if (before !== null && sameItems(now, layer.of(before))) return;
    setData(
      map,
      source,
      now.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
    );
  },
});
