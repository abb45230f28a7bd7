import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { LonLat } from '../../domain/hromada.ts';
import { NAME_ZOOMS, type NameLayer, type NameRank } from '../../draw/layers/layer.ts';
import type { DrawPoint, DrawScene } from '../../draw/scene.ts';
import { GLYPH_IMAGE } from './image.ts';
import { byZoom, type GlPen, type Look, MAP_FONT } from './pen.ts';
import { emptySource, pointFeature, setData } from './source.ts';

/** In ems from the seat: close to its dot, but clear of a marker that stands on it. */
const [CLOSE, CLEAR] = [0.5, 1.45];
const MARKED: ExpressionSpecification = ['get', 'marked'];

/**
 * Towns find room on any side of their seat. Small seats stand below their dot: where anchors vary, MapLibre moves the
 * name away by its padding too.
 */
const PLACES: Readonly<Record<NameRank['place'], NonNullable<SymbolLayerSpecification['layout']>>> = {
  around: {
    'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
    'text-radial-offset': ['case', MARKED, CLEAR, CLOSE],
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
  { rank, minZoom, size, place }: NameRank,
  halo: NameLayer['halo'],
  { palette }: Look,
): SymbolLayerSpecification {
  return {
    id: `${source}-${rank}`,
    type: 'symbol',
    source,
    minzoom: minZoom,
    filter: ['==', ['get', 'rank'], rank],
    layout: {
      'icon-image': `${GLYPH_IMAGE}seat`,
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
export const namePen: GlPen<'name'> = (source, { of, ranks, halo }) => ({
  sources: { [source]: emptySource({ buffer: 64 }) },
  layers: (look) => ranks.map((rank) => nameLayer(source, rank, halo, look)),
  update(map, scene, before) {
    const seats = of(scene);
    const same = before !== null && seats === of(before);
    if (same && scene.points === before.points) return;
    const marks = marksOf(seats, scene.points);
    // Most filters move no name: placing all of them anew is a draw of everything.
    if (same && marksOf(seats, before.points).join() === marks.join()) return;
    setData(
      map,
      source,
      seats.map(({ code, text, at, rank }, i) =>
        pointFeature(at, { code, text, rank, marked: marks[i] === true }),
      ),
    );
  },
});
