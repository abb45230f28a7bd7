import type { ExpressionSpecification, GeoJSONSource } from 'maplibre-gl';
import { emptySource, setData } from './geojson.ts';
import { type Layer, MAP_FONT } from './layer.ts';
import { stackFeatures, stackPoints } from './stacks.ts';

export const POINTS = 'points';

/** Above this many places an oblast too begins with clusters. */
const MANY = 250;

const CLUSTERS = { cluster: true, clusterRadius: 52 };

/** Services in the cluster: a place may have several. */
const SERVICES: ExpressionSpecification = ['get', 'services'];

/** Services as points, and their clusters where a whole country or very many are in sight. */
export const clusters: Layer = {
  sources: {
    [POINTS]: emptySource({
      ...CLUSTERS,
      clusterMaxZoom: 5,
      clusterProperties: { services: ['+', ['get', 'count']] },
    }),
  },
  layers: ({ palette, lang }) => [
    {
      id: 'clusters',
      type: 'circle',
      source: POINTS,
      filter: ['has', 'point_count'],
      paint: {
        'circle-color': palette.surface,
        'circle-radius': ['step', SERVICES, 14, 10, 16, 100, 19, 1000, 25],
        'circle-stroke-color': palette.ink,
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: POINTS,
      filter: ['has', 'point_count'],
      layout: {
        // «×12» is a count; a bare 12 would be read as the list's number.
        'text-field': ['concat', '×', ['number-format', SERVICES, { locale: lang }]],
        'text-font': [MAP_FONT],
        'text-size': 12.5,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
  ],
  update(map, scene, before) {
    if (before !== null && scene.points === before.points) return;
    const stacks = stackPoints(scene.points);
    const clusterMaxZoom = stacks.length > MANY ? 8 : 5;
    const source = map.getSource<GeoJSONSource>(POINTS);
    // Options, even the same, cluster the old data once more.
    if (source?.getClusterOptions().clusterMaxZoom !== clusterMaxZoom) {
      void source?.setClusterOptions({ ...CLUSTERS, clusterMaxZoom });
    }
    setData(map, POINTS, stackFeatures(stacks));
  },
};
