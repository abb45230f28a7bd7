import type { ExpressionSpecification, GeoJSONSource } from 'maplibre-gl';
import { glyphOf, moreOf, pairOf, type Stack, stackPoints } from '../../draw/stacks.ts';
import { CLUSTER_TEXT, CLUSTERS, MORE } from '../../look/glyph.ts';
import { GLYPH_IMAGE } from './image.ts';
import { byStand, markLayout, markPaint } from './mark.ts';
import { type GlPen, MAP_FONT, setRange, steps } from './pen.ts';
import { emptySource, pointFeature, setData } from './source.ts';

/** Above this many places an oblast too begins with clusters. */
const MANY = 250;

/** Neighbours whose numbers would lie on each other are one, down to the scale of a town's streets; very many, sooner. */
const CLUSTERED = { clusterRadius: 36, clusterMaxZoom: 12 } as const;
const CROWDED = { clusterRadius: 52, clusterMaxZoom: 12 } as const;

/** Services in the cluster: a place may have several. */
const SERVICES: ExpressionSpecification = ['get', 'services'];

const IS_CLUSTER: ExpressionSpecification = ['has', 'point_count'];

/** One feature a place, drawn as the first of its services; `count` is at least 1. */
export function stackFeatures(stacks: readonly Stack[]) {
  return stacks.map((stack) => {
    const [first] = stack;
    const { id, number, at } = first;
    const properties = {
      id,
      glyph: glyphOf(first),
      count: stack.length,
      more: moreOf(stack),
      ...pairOf(stack),
    };
    return pointFeature(at, number === null ? properties : { ...properties, number });
  });
}

/** Services as points, «1 · 3» where two stand at the place, «+2» where more stand at the place, and clusters where a whole country or very many are in sight. */
export const servicePen: GlPen<'service'> = (source, layer) => ({
  sources: {
    [source]: emptySource({
      cluster: true,
      ...CLUSTERED,
      clusterProperties: { services: ['+', ['get', 'count']] },
    }),
  },
  layers: ({ palette, lang }) => [
    {
      id: 'clusters',
      type: 'symbol',
      source,
      filter: IS_CLUSTER,
      layout: {
        'icon-image': ['concat', GLYPH_IMAGE, steps(SERVICES, CLUSTERS)],
        'icon-allow-overlap': true,
        // Names keep clear of its number alone.
        'icon-ignore-placement': true,
        'text-field': ['concat', '×', ['number-format', SERVICES, { locale: lang }]],
        'text-font': [MAP_FONT],
        'text-size': CLUSTER_TEXT,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
    {
      id: 'dots',
      type: 'symbol',
      source,
      filter: ['all', ['!', IS_CLUSTER], ['!', ['has', 'number']]],
      layout: markLayout,
    },
    {
      id: 'markers',
      type: 'symbol',
      source,
      filter: ['has', 'number'],
      // Where markers overlap, the one that stands first in the list lies on top.
      layout: { ...markLayout, 'symbol-sort-key': ['-', 0, ['get', 'number']] },
      paint: markPaint(palette),
    },
    {
      id: 'more',
      type: 'symbol',
      source,
      filter: ['all', ['!', IS_CLUSTER], ['>', ['get', 'more'], 0], ['!', ['has', 'text']]],
      layout: {
        'text-field': ['concat', '+', ['to-string', ['get', 'more']]],
        'text-font': [MAP_FONT],
        'text-size': MORE.size,
        'text-anchor': 'left',
        'text-offset': byStand(MORE.at[0], MORE.at[1], MORE.size),
        'text-allow-overlap': true,
      },
      paint: {
        'text-color': palette.ink,
        'text-halo-color': palette.surface,
        'text-halo-width': MORE.halo,
      },
    },
  ],
  update(map, scene, before) {
    setRange(map, ['clusters', 'dots', 'markers', 'more'], layer, scene, before);
    const now = layer.of(scene);
    if (before !== null && now === layer.of(before)) return;
    const stacks = stackPoints(now);
    const wanted = stacks.length > MANY ? CROWDED : CLUSTERED;
    const glSource = map.getSource<GeoJSONSource>(source);
    // Options, even the same, cluster the old data once more.
    if (glSource?.getClusterOptions().clusterRadius !== wanted.clusterRadius) {
      void glSource?.setClusterOptions({ cluster: true, ...wanted });
    }
    setData(map, source, stackFeatures(stacks));
  },
});
