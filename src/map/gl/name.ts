import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LonLat } from '../../domain/hromada.ts';
import { NAME_ZOOMS, type NameLayer, type NameRank, OBLASTS_BELOW } from '../../draw/layers/layer.ts';
import type { DrawPoint, DrawScene } from '../../draw/scene.ts';
import { GLYPH_IMAGE } from './image.ts';
import { byZoom, type GlPen, type Look, MAP_FONT, rangeOf, setRange } from './pen.ts';
import { emptySource, pointFeature, setData } from './source.ts';

/** In ems from the seat: close to its dot, but clear of a marker that stands on it. */
const [CLOSE, CLEAR] = [0.5, 1.45];
const MARKED: ExpressionSpecification = ['get', 'marked'];

/** The anchor of a name that stands on a side of its place. */
const SIDES = [
  ['below', 'top'],
  ['above', 'bottom'],
  ['right', 'left'],
  ['left', 'right'],
] as const;

/** So many ems to any side of a place, or to one. */
function around(ems: number, only?: string): ExpressionSpecification {
  const ways = { left: [ems, 0], right: [-ems, 0], top: [0, ems], bottom: [0, -ems] };
  const wanted = Object.entries(ways).filter(([anchor]) => only === undefined || anchor === only);
  return ['literal', wanted.flat()] as unknown as ExpressionSpecification;
}

/** Where a name may stand: beyond its territory, or about its place, clear of a marker that stands on it. */
const placed = (marked: ExpressionSpecification) => [
  'case',
  ['has', 'side'],
  [
    'match',
    ['get', 'side'],
    ...SIDES.flatMap(([side, anchor]) => [side, around(0.2, anchor)]),
    around(CLOSE),
  ],
  marked,
  around(CLEAR),
  around(CLOSE),
];

/**
 * Towns find room on any side of their seat. Small seats stand below their dot: where anchors vary, MapLibre moves the
 * name away by its padding too.
 */
const PLACES: Readonly<Record<NameRank['place'], NonNullable<SymbolLayerSpecification['layout']>>> = {
  around: {
    'text-variable-anchor-offset': [
      'step',
      ['zoom'],
      placed(['all', MARKED, ['!', ['to-boolean', ['get', 'country']]]]),
      OBLASTS_BELOW,
      placed(MARKED),
    ] as unknown as ExpressionSpecification,
    'text-justify': 'auto',
  },
  below: {
    'text-anchor': 'top',
    'text-offset': ['case', MARKED, ['literal', [0, CLEAR]], ['literal', [0, CLOSE]]],
    'text-padding': 20,
  },
};

function nameLayer(
  source: string,
  { rank, size, place, ...zooms }: NameRank,
  halo: NameLayer['halo'],
  { palette }: Look,
): SymbolLayerSpecification {
  return {
    id: `${source}-${rank}`,
    type: 'symbol',
    source,
    ...rangeOf(zooms),
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': ['case', ['has', 'side'], '', `${GLYPH_IMAGE}seat`],
      // A pin on the seat hides the seat's dot, not its name.
      'icon-optional': true,
      'icon-padding': 1,
      'text-field': ['get', 'text'],
      'text-font': [MAP_FONT],
      'text-size': byZoom(size, ...NAME_ZOOMS),
      'text-max-width': 8,
      ...PLACES[place],
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': palette.halo,
      'text-halo-width': halo,
      'text-halo-blur': 0.2,
    },
  };
}

/** About two kilometres: nearer than that, a seat and a service's place look like one. */
const CELL = 0.02;

const cellOf = ([lon, lat]: LonLat) => [Math.floor(lon / CELL), Math.floor(lat / CELL)] as const;

/** Whether a marker stands on a seat, or as good as. */
export function markedSeats(points: readonly DrawPoint[]): (seat: LonLat) => boolean {
  const cells = new Set(points.map(({ at }) => cellOf(at).join()));
  return (seat) => {
    const [x, y] = cellOf(seat);
    return [-1, 0, 1].some((i) => [-1, 0, 1].some((j) => cells.has(`${x + i},${y + j}`)));
  };
}

/** For each name, whether a marker stands on its seat. */
function marksOf(seats: DrawScene['labels'], points: DrawScene['points']): boolean[] {
  const isMarked = markedSeats(points.filter((point) => point.approximate));
  return seats.map(({ at }) => isMarked(at));
}

/** Names beside their seats; what does not fit is left out, the higher rank is placed first. */
export const namePen: GlPen<'name'> = (source, layer) => ({
  sources: { [source]: emptySource({ buffer: 64 }) },
  layers: (look) => layer.ranks.map((rank) => nameLayer(source, rank, layer.halo, look)),
  update(map, scene, before) {
    for (const rank of layer.ranks) setRange(map, [`${source}-${rank.rank}`], rank, scene, before);
    const seats = layer.of(scene);
    const same = before !== null && seats === layer.of(before);
    if (same && scene.points === before.points) return;
    const marks = marksOf(seats, scene.points);
    // Most filters move no name: placing all of them anew is a draw of everything.
    if (same && marksOf(seats, before.points).join() === marks.join()) return;
    setData(
      map,
      source,
      seats.flatMap(({ code, text, at, rank, beyond }, i) => {
        // From afar a country's services are no markers.
        const country = scene.oblasts != null;
        const marked = marks[i] === true;
        if (beyond === undefined) return [pointFeature(at, { code, text, rank, marked, country })];
        return [
          pointFeature(at, { code, text: '', rank, marked, country }),
          pointFeature(beyond.at, { code, text, rank, marked: false, side: beyond.side }),
        ];
      }),
    );
  },
});
