import type { GeometryCollection } from 'geojson';
import type { Code } from '../domain/code.ts';
import type { MapFill } from '../domain/metric/classes.ts';
import type { BBox, LonLat } from '../domain/hromada.ts';
import { drawUnits, type FilledUnit, type UnitShape } from './draw-units.ts';
import { type LabelCandidate, type PlacedLabel, placeLabels } from './place-labels.ts';
import { MARKER_STEP, type PlacedPoint, placePoints } from './place-points.ts';
import { DIAMOND, type PlacedMark, placeMarks } from './scenario-marks.ts';
import { fitProjection, type Projection } from './project.ts';
import type { Box, DrawBorders, DrawLabel, DrawPoint, Size, XY } from './types.ts';

export interface LayoutInput {
  readonly borders: DrawBorders;
  /** Of the picture. */
  readonly size: Size;
  /** What is to be seen, in degrees; missing = all units. */
  readonly bbox?: BBox;
  /** CSS pixels kept free at each side. */
  readonly padding?: number;
  readonly fills: ReadonlyMap<Code, MapFill>;
  readonly labels?: readonly DrawLabel[];
  readonly points?: readonly DrawPoint[];
  /** The chosen unit: outlined, named before all others. */
  readonly hromada?: Code | null;
  readonly origin?: LonLat | null;
  /** Services of a planner's scenario: drawn above the published ones, and unlike them. */
  readonly marks?: readonly { readonly id: string; readonly at: LonLat }[];
  /** Units whose state a scenario changes: outlined. */
  readonly changed?: ReadonlySet<Code>;
}

/** A choropleth as plain data: all coordinates in CSS pixels of the picture, rounded to 0.1. */
export interface Layout {
  readonly size: Size;
  readonly units: readonly FilledUnit[];
  readonly raionD: string;
  readonly oblastD: string;
  readonly chosen: { readonly code: Code; readonly d: string } | null;
  readonly labels: readonly PlacedLabel[];
  readonly points: readonly PlacedPoint[];
  readonly marks: readonly PlacedMark[];
  readonly changed: readonly UnitShape[];
  readonly origin: XY | null;
  /** Scale, as a web map counts it. */
  readonly zoom: number;
  /** Cut at the frame: more lies outside. */
  readonly clipped: boolean;
}

/** From which scale names of a rank stand in a picture: paper is read closer than a screen. */
const RANK_ZOOM = [0, 5.6, 6.8];
const LABEL_SIZES = [14, 12.5, 10.5] as const;
/** Beside a marker, up to beside a whole fan of them. */
const MARKED_GAPS = [16.5, 23, 33, 46];
/** Shorter side at which names have their full size; smaller pictures have smaller names, to a limit. */
const FULL_SIZE = 500;
const SMALLEST = 0.78;
/** Outside of the frame, so that no line is drawn along its edge. */
const CLIP = 8;

const round = (value: number) => Math.round(value * 10) / 10;

/** What a marker keeps free of names; dots are small. */
function markerBox({ x, y, number, approximate }: PlacedPoint): Box {
  const reach = number === null ? 3 : MARKER_STEP / 2 + (approximate ? 2 : 0);
  return { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach };
}

const markBox = ({ x, y }: PlacedMark): Box => ({
  x: x - DIAMOND - 1,
  y: y - DIAMOND - 1,
  width: 2 * DIAMOND + 2,
  height: 2 * DIAMOND + 2,
});

const originBox = ([x, y]: XY): Box => ({ x: x - 9, y: y - 9, width: 18, height: 18 });

function candidates(
  labels: readonly DrawLabel[],
  { zoom, toXY }: Projection,
  first: Code | null,
): LabelCandidate[] {
  return labels
    .filter(({ rank, code }) => code === first || zoom >= (RANK_ZOOM[rank] ?? 0))
    .map(({ code, text, rank, at }) => ({ code, text, rank, dot: toXY(at) }));
}

function labelSizes({ width, height }: Size): [number, number, number] {
  const scale = Math.min(1, Math.max(SMALLEST, Math.min(width, height) / FULL_SIZE));
  const [first, second, third] = LABEL_SIZES.map((size) => round(size * scale));
  return [first ?? 0, second ?? 0, third ?? 0];
}

function project({ borders, size, bbox, padding = 12 }: LayoutInput): Projection {
  if (bbox !== undefined) return fitProjection({ to: bbox, size, padding, clip: CLIP });
  const geometries = borders.polygons.features.map(({ geometry }) => geometry);
  const all: GeometryCollection = { type: 'GeometryCollection', geometries };
  return fitProjection({ to: all, size, padding });
}

/** Lays out a choropleth for paper or a still picture. The same input gives the same layout, to the last digit. */
export function layout(input: LayoutInput): Layout {
  const { borders, size, fills, labels = [], points = [], hromada = null, origin = null } = input;
  const projection = project(input);
  const clipped = input.bbox !== undefined;
  const shapes = drawUnits(borders, projection, clipped);
  const home = origin === null ? null : projection.toXY(origin);
  const spots = (input.marks ?? []).map(({ id, at }) => ({ id, xy: projection.toXY(at) }));
  const marks = placeMarks(spots, size);
  const fixed = [...(home === null ? [] : [home]), ...marks.map(({ x, y }): XY => [x, y])];
  const placed = placePoints(points, projection.toXY, size, fixed);
  const chosen = shapes.find(({ code }) => code === hromada);
  return {
    size,
    units: shapes.map(({ code, d, centroid }) => ({ code, d, centroid, fill: fills.get(code) ?? null })),
    raionD: projection.path(borders.raionLines),
    oblastD: projection.path(borders.oblastLines),
    chosen: chosen === undefined ? null : { code: chosen.code, d: chosen.d },
    labels: placeLabels(candidates(labels, projection, hromada), {
      sizes: labelSizes(size),
      frame: size,
      obstacles: [
        ...placed.map(markerBox),
        ...marks.map(markBox),
        ...(home === null ? [] : [originBox(home)]),
      ],
      markedGaps: MARKED_GAPS,
      first: hromada,
    }),
    points: placed,
    marks,
    changed: shapes.filter(({ code }) => input.changed?.has(code) === true),
    origin: home === null ? null : [round(home[0]), round(home[1])],
    zoom: projection.zoom,
    clipped,
  };
}
