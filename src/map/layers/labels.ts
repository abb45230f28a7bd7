import type { FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';

import type { LonLat } from '../../domain/hromada.ts';
import type { Scene, SceneLabel, ScenePoint } from '../../state/scene/scene.ts';
import { emptySource, setData } from './geojson.ts';
import { type Layer, type Look, MAP_FONT } from './layer.ts';

type Rank = SceneLabel['rank'];

interface RankLook {
  readonly rank: Rank;
  readonly minzoom: number;
  /** CSS pixels. */
  readonly size: number;
  readonly place: NonNullable<SymbolLayerSpecification['layout']>;
}

/** In ems from the seat: close to its dot, but clear of a marker that stands on it. */
const GAP: ExpressionSpecification = ['case', ['get', 'marked'], 1.45, 0.5];

/** Towns find room on any side of their seat. */
const ANYWHERE: RankLook['place'] = {
  'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
  'text-radial-offset': GAP,
  'text-justify': 'auto',
};

/**
 * Small seats stand below their dot, with air around them. (Not at any side: where anchors vary, MapLibre moves the
 * name away by its padding too.)
 */
const BELOW: RankLook['place'] = {
  'text-anchor': 'top',
  'text-offset': ['case', ['get', 'marked'], ['literal', [0, 1.45]], ['literal', [0, 0.5]]],
  'text-padding': 20,
};

/** From which zoom a rank is shown; what does not fit is left out. The higher is placed first. */
const RANKS: readonly RankLook[] = [
  { rank: 2, minzoom: 7.2, size: 13, place: BELOW },
  { rank: 1, minzoom: 6, size: 13.5, place: ANYWHERE },
  { rank: 0, minzoom: 0, size: 14.5, place: ANYWHERE },
];

function labelLayer({ palette }: Look, { rank, minzoom, size, place }: RankLook) {
  return {
    id: `labels-${rank}`,
    type: 'symbol',
    source: 'labels',
    minzoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': 'seat',
      // A pin on the seat hides the seat's dot, not its name.
      'icon-optional': true,
      'icon-padding': 1,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': ['interpolate', ['linear'], ['zoom'], 5, size - 1.5, 9, size + 1],
      'text-max-width': 8,
      ...place,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': 1.8,
      'text-halo-blur': 0.2,
    },
  } satisfies SymbolLayerSpecification;
}

/** About two kilometres: nearer than that, a seat and a service's place look like one. */
const CELL = 0.02;

const cellOf = ([lon, lat]: LonLat) => [Math.floor(lon / CELL), Math.floor(lat / CELL)] as const;

/** Whether a marker stands on a seat, or as good as. */
export function markedSeats(points: readonly ScenePoint[]): (seat: LonLat) => boolean {
  const cells = new Set(points.map(({ at }) => cellOf(at).join()));
  return (seat) => {
    const [x, y] = cellOf(seat);
    return [-1, 0, 1].some((i) => [-1, 0, 1].some((j) => cells.has(`${x + i},${y + j}`)));
  };
}

/** For each seat, whether a marker stands on it. */
function marksOf({ labels: seats, points }: Scene): boolean[] {
  const isMarked = markedSeats(points.filter((point) => point.approximate));
  return seats.map(({ at }) => isMarked(at));
}

function toFeatures(seats: Scene['labels'], marks: readonly boolean[]): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: seats.map(({ code, text, at, rank }, i) => ({
      type: 'Feature',
      properties: { code, text, rank, marked: marks[i] === true },
      geometry: { type: 'Point', coordinates: [...at] },
    })),
  };
}

/** Names of seats: oblast centres always, raion centres nearer, the others close up. */
export const labels: Layer = {
  sources: { labels: emptySource({ buffer: 64 }) },
  layers: (look) => RANKS.map((rank) => labelLayer(look, rank)),
  update(map, scene, before) {
    const same = before !== null && scene.labels === before.labels;
    if (same && scene.points === before.points) return;
    const marks = marksOf(scene);
    // Most filters move no name: placing all of them anew is a draw of everything.
    if (same && marksOf(before).join() === marks.join()) return;
    setData(map, 'labels', toFeatures(scene.labels, marks));
  },
};
