import type { GeometryCollection } from 'geojson';
import type { BBox } from '../../domain/hromada.ts';
import { coverOf } from '../../look/glyph.ts';
import { drawUnits, type FilledUnit } from '../plane/draw-units.ts';
import { type LayerKey, LAYERS, layersOf } from '../layers/index.ts';
import { isDrawnAt, type Layer, type Mark, PAPER, rankOf } from '../layers/layer.ts';
import { candidateOf, type LabelCandidate, type PlacedLabel, placeLabels } from '../places/place-labels.ts';
import {
  MARKER_STEP,
  type PlacedMark,
  type PlacedPoint,
  placeMarks,
  placePoints,
} from '../places/place-points.ts';
import { settle } from '../places/settle.ts';
import { fitProjection, type Projection } from '../plane/project.ts';
import { kmAt, type ScaleBar, scaleBar, scaleBox } from '../scale-bar.ts';
import type { DrawBorders, DrawLabel, DrawScene } from '../scene.ts';
import type { Box, Size, XY } from '../types.ts';

/** A scene on paper. */
export interface LayoutInput extends Partial<DrawScene> {
  readonly borders: DrawBorders;
  readonly fills: DrawScene['fills'];
  /** Of the picture. */
  readonly size: Size;
  /** What is to be seen, in degrees; missing = all units. */
  readonly bbox?: BBox;
  /** CSS pixels kept free at each side. */
  readonly padding?: number;
}

/** A choropleth as plain data: all coordinates in CSS pixels of the picture, rounded to 0.1. */
export interface Layout {
  readonly size: Size;
  readonly units: readonly FilledUnit[];
  /** By layer: path data, empty where there is nothing to draw. */
  readonly lines: Readonly<Partial<Record<LayerKey, string>>>;
  readonly marks: Readonly<Partial<Record<LayerKey, readonly PlacedMark[]>>>;
  readonly labels: readonly PlacedLabel[];
  readonly points: readonly PlacedPoint[];
  /** Scale, as a web map counts it. */
  readonly zoom: number;
  /** The same as a bar of a round length; null where nothing is drawn. */
  readonly scale: ScaleBar | null;
  /** Cut at the frame: more lies outside. */
  readonly clipped: boolean;
}

/** Beside a marker, up to beside a whole fan of them. */
const MARKED_GAPS = [16.5, 23, 33, 46];
/** Shorter side at which names have their full size; smaller pictures have smaller names, to a limit. */
const FULL_SIZE = 500;
const SMALLEST = 0.78;
/** Of the scale's bar. */
const LONGEST = 110;
/** Outside of the frame, so that no line is drawn along its edge. */
const CLIP = 8;

const round = (value: number) => Math.round(value * 10) / 10;

/** What a marker keeps free of names; dots are small. */
function markerBox({ x, y, number, approximate }: PlacedPoint): Box {
  const reach = number === null ? 3 : MARKER_STEP / 2 + (approximate ? 2 : 0);
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

const markBox = ({ x, y, glyph }: PlacedMark): Box => coverOf(glyph, x, y, PAPER.scale);

function candidates(scene: DrawScene, { zoom, toXY }: Projection): LabelCandidate[] {
  const { labels } = LAYERS;
  return labels
    .of(scene)
    .filter(
      ({ rank, code }) => code === scene.hromada || isDrawnAt(zoom + PAPER.zoom, rankOf(labels, rank), scene),
    )
    .map((label) => candidateOf(label, toXY));
}

function labelSizes({ width, height }: Size): [number, number, number] {
  const scale = Math.min(1, Math.max(SMALLEST, Math.min(width, height) / FULL_SIZE));
  const sizeOf = (rank: DrawLabel['rank']) => round(rankOf(LAYERS.labels, rank).paper * scale);
  return [sizeOf(0), sizeOf(1), sizeOf(2)];
}

function project({ borders, size, bbox, padding = 12 }: LayoutInput): Projection {
  if (bbox !== undefined) return fitProjection({ to: bbox, size, padding, clip: CLIP });
  const geometries = borders.polygons.features.map(({ geometry }) => geometry);
  const all: GeometryCollection = { type: 'GeometryCollection', geometries };
  return fitProjection({ to: all, size, padding });
}

const NOTHING: DrawScene = {
  borders: null,
  fills: new Map(),
  points: [],
  labels: [],
  hromada: null,
  selected: null,
  origin: null,
};

/** Lays out a choropleth for paper or a still picture. The same input gives the same layout, to the last digit. */
export function layout(input: LayoutInput): Layout {
  const { borders, size, bbox } = input;
  const scene: DrawScene = { ...NOTHING, ...input };
  const projection = project(input);
  const clipped = bbox !== undefined;
  const fills = LAYERS.fills.of(scene);
  const isDrawn = ([, layer]: [LayerKey, Layer]) => isDrawnAt(projection.zoom, layer, scene);
  const lines = layersOf('print', 'line')
    .filter(isDrawn)
    .map(([key, { of }]) => [key, of(scene).map(projection.path).join('')]);
  const all = layersOf('print', 'mark')
    .filter(isDrawn)
    .map(([key, { of }]) => [key, of(scene)] as const);
  const marks = all
    .filter(([key]) => !roams(key))
    .map(([key, each]) => [key, placeMarks(each, projection.toXY, size)] as const);
  const placed = marks.flatMap(([, each]) => each);
  const fixed = placed.map(({ x, y }): XY => [x, y]);
  const { services } = LAYERS;
  const seen = isDrawn(['services', services]) ? services.of(scene) : [];
  const points = placePoints(seen, projection.toXY, size, fixed);
  const scale = scaleBar(
    kmAt(projection.toLonLat, [size.width / 2, size.height / 2]),
    Math.min(LONGEST, size.width / 4),
  );
  const bar = scale === null ? [] : [scaleBox(scale, size)];
  const shown = candidates(scene, projection);
  const named = (counts: readonly PlacedMark[]) =>
    placeLabels(shown, {
      sizes: labelSizes(size),
      frame: size,
      obstacles: [...points.map(markerBox), ...[...placed, ...counts].map(markBox), ...bar],
      markedGaps: MARKED_GAPS,
      first: scene.hromada,
    });
  const boxAt = ({ glyph }: Mark, at: Mark['at']) => coverOf(glyph, ...projection.toXY(at), PAPER.scale);
  const roaming = all
    .filter(([key]) => roams(key))
    .map(([key, each]) => {
      const settled = each.length === 0 ? [] : settle(each, boxAt, bar, shown, named([]));
      return [key, placeMarks(settled, projection.toXY, size)] as const;
    });
  return {
    size,
    units: drawUnits(borders, projection, clipped).map(({ code, d, centroid }) => {
      return { code, d, centroid, fill: fills.get(code) ?? null };
    }),
    lines: Object.fromEntries(lines) as Layout['lines'],
    marks: Object.fromEntries([...marks, ...roaming]) as Layout['marks'],
    labels: named(roaming.flatMap(([, each]) => each)),
    points,
    zoom: projection.zoom,
    scale,
    clipped,
  };
}

const roams = (key: LayerKey) => 'roams' in LAYERS[key];
