import { LAYERS, type LayerKey, layersOn } from '../../draw/layers/index.ts';
import {
  at as valueAt,
  isDrawnAt,
  type Kind,
  type Layer,
  type LayerOf,
  markSize,
} from '../../draw/layers/layer.ts';
import { nameShapes } from '../../draw/places/name-shapes.ts';
import type { Raster } from '../../draw/plane/raster.ts';
import type { DrawScene } from '../../draw/scene.ts';
import type { Size, XY } from '../../draw/types.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../domain/text.ts';
import { markShapes, scaleOf } from '../../look/glyph.ts';
import type { Palette } from '../../look/palette.ts';
import { colourOf, type Shape } from '../../look/shape.ts';
import { unitsPerPixel } from '../view/view.ts';
import { drawShapes } from './draw-shape.ts';
import { paintFills } from './fills.ts';
import { type Group, groupShapes } from './group.ts';
import type { Overlay } from './use-overlay.ts';
import type { World } from './use-world.ts';

/** What a picture is drawn of. */
export interface Subject {
  readonly scene: DrawScene;
  readonly palette: Palette;
  readonly lang: Language;
  readonly world: World;
  readonly overlay: Overlay;
  readonly zoom: number;
  /** Of the picture's upper left corner, in CSS pixels of the world at this zoom. */
  readonly corner: XY;
  /** Of the picture, in CSS pixels. */
  readonly size: Size;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** Which unit each of its pixels belongs to, and those pixels. */
  readonly raster: () => Raster;
  readonly pixels: () => ImageData;
}

type Pen<K extends Kind> = (context: CanvasRenderingContext2D, layer: LayerOf<K>, of: Subject) => void;

/** So far outside of the picture a marker may stand and still be seen in it, and a name. */
const [NEAR, WIDE] = [48, 200];

/** Draws around a place, unless it is out of sight. */
function drawAt(
  context: CanvasRenderingContext2D,
  of: Subject,
  at: XY,
  shapes: () => readonly Shape[],
  scale = 1,
) {
  const { corner, size, ratio, palette } = of;
  const [x, y] = [at[0] - corner[0], at[1] - corner[1]];
  if (x < -WIDE || y < -NEAR || x > size.width + WIDE || y > size.height + NEAR) return;
  context.setTransform(ratio * scale, 0, 0, ratio * scale, x * ratio, y * ratio);
  drawShapes(context, shapes(), colourOf(palette));
}

/** Of the globe in Mercator’s projection, where MapLibre’s patterns begin. */
const GLOBE_CORNER = [-180, (Math.atan(Math.sinh(Math.PI)) * 180) / Math.PI] as const;

/** Colours and patterns, pixel by pixel. */
const areaPen: Pen<'area'> = (context, layer, of) => {
  const { scene, palette, zoom, ratio, corner, raster, pixels, world } = of;
  const image = pixels();
  const globe = world.toXY(GLOBE_CORNER);
  const units = unitsPerPixel(zoom);
  const anchor = [(corner[0] - globe[0] / units) * ratio, (corner[1] - globe[1] / units) * ratio] as const;
  const fills = layer.of(scene);
  paintFills(raster(), image, { fills, codes: world.codes, palette, ratio, anchor });
  context.putImageData(image, 0, 0);
};

/**
 * A solid line up to so many dots wide is drawn as thin ones side by side. Browsers draw a line of one dot in a way of
 * its own: all of these take a processor a fifth of the time that the outline of a wide one takes.
 */
const THICKEST = 2.5;

/** Where thin lines of one dot lie around the middle of one that is so many dots wide. */
function thinLines(width: number): XY[] {
  const [count, r] = [width < 2 ? 4 : 6, (width - 1) / 2];
  return Array.from({ length: count }, (_, i) => {
    const angle = ((i + 0.5) / count) * 2 * Math.PI;
    return [r * Math.cos(angle), r * Math.sin(angle)];
  });
}

const MIDDLE: readonly XY[] = [[0, 0]];

/** Paths of the world, looked at through a transform; widths and dashes in CSS pixels. */
const linePen: Pen<'line'> = (context, layer, { scene, palette, world, zoom, ratio, corner }) => {
  const paths = layer.of(scene).map(world.path);
  const units = unitsPerPixel(zoom);
  const scale = ratio / units;
  context.lineJoin = 'round';
  for (const { stroke, width, opacity = 1, dash } of layer.strokes) {
    const dots = valueAt(width, zoom) * ratio;
    const solid = opacity === 1 && dash === undefined && dots > 1 && dots <= THICKEST;
    context.strokeStyle = palette[stroke];
    context.globalAlpha = valueAt(opacity, zoom);
    context.lineWidth = (solid ? 1 : dots) / scale;
    context.lineCap = dash === undefined ? 'round' : 'butt';
    context.setLineDash((dash ?? []).map((each) => each * units));
    for (const [x, y] of solid ? thinLines(dots) : MIDDLE) {
      context.setTransform(scale, 0, 0, scale, x - corner[0] * ratio, y - corner[1] * ratio);
      for (const path of paths) context.stroke(path);
    }
  }
  context.globalAlpha = 1;
};

const markPen: Pen<'mark'> = (context, layer, of) => {
  const { overlay, scene } = of;
  const size = markSize(layer, of.zoom);
  for (const mark of layer.roams ? overlay.marks : layer.of(scene)) {
    drawAt(context, of, overlay.toXY(mark.at), () => markShapes(mark), scaleOf(mark.glyph) * size);
  }
};

const namePen: Pen<'name'> = (context, { halo }, of) => {
  for (const label of of.overlay.labels) {
    const { x, y, dot } = label;
    const around = { ...label, x: 0, y: 0, dot: dot && ([dot[0] - x, dot[1] - y] as const) };
    drawAt(context, of, [x, y], () => nameShapes(around, halo));
  }
};

const heightOf = ({ glyph, under }: Group) => (under ? 2 : glyph.endsWith('-strong') ? 1 : 0);

/** Of the list the first on top, above it the one whose card is open, and how many that hides. */
const servicePen: Pen<'service'> = (context, _, of) => {
  const write = (count: number) => formatNumber(count, of.lang);
  for (const group of of.overlay.groups.toReversed().toSorted((a, b) => heightOf(a) - heightOf(b))) {
    drawAt(context, of, group.at, () => groupShapes(group, write), scaleOf(group.glyph));
  }
};

const PENS: { readonly [K in Kind]: Pen<K> } = {
  area: areaPen,
  line: linePen,
  mark: markPen,
  name: namePen,
  service: servicePen,
};

/** The parts of the map's picture, each a canvas of its own: the ground MapLibre can draw too. */
export type Part = 'ground' | 'above';

const partOf = ({ gl }: Layer): Part => (gl === true ? 'ground' : 'above');

/** Draws the layers of a part that are drawn at this zoom, bottom to top. */
export function drawPart(
  context: CanvasRenderingContext2D,
  part: Part,
  of: Subject,
  isShown: (key: LayerKey) => boolean = () => true,
): void {
  for (const [key, layer] of layersOn('canvas')) {
    if (partOf(layer) !== part || !isShown(key) || !isDrawnAt(of.zoom, LAYERS[key], of.scene)) continue;
    drawLayer(context, layer, of);
    context.setTransform(1, 0, 0, 1, 0, 0);
  }
}

function drawLayer<K extends Kind>(
  context: CanvasRenderingContext2D,
  layer: LayerOf<K> & Layer,
  of: Subject,
) {
  (PENS[layer.kind] as Pen<K>)(context, layer, of);
}
