import type { MapFill } from '../../domain/metrics/classes.ts';
import { type GlyphId, markShapes } from '../../look/glyph.ts';
import type { Palette } from '../../look/palette.ts';
import { colourOf, type Shape } from '../../look/shape.ts';
import type { Layout } from './choropleth.ts';
import { type LayerKey, layersOn } from '../layers/index.ts';
import { type Kind, type Layer, type LayerOf, PAPER, strokesOf } from '../layers/layer.ts';
import { nameShapes } from '../places/name-shapes.ts';
import { fillRef } from './pattern-defs.ts';
import type { PlacedPoint } from '../places/place-points.ts';
import { glyphOf } from '../places/stacks.ts';
import { element, shapesSvg } from './xml.ts';

interface Sheet {
  readonly key: LayerKey;
  readonly made: Layout;
  readonly palette: Palette;
  readonly prefix: string;
  readonly merged: boolean;
}

/** All units of a fill as one path: a pattern is then laid once, not once a unit. */
function mergedFills({ made: { units }, palette, prefix }: Sheet): string[] {
  const byFill = new Map<MapFill | null, string[]>();
  for (const { fill, d } of units) byFill.set(fill, [...(byFill.get(fill) ?? []), d]);
  return [...byFill].map(([fill, paths]) =>
    element('path', { fill: fillRef(fill, palette, prefix), d: paths.join('') }),
  );
}

function unitFills({ made: { units }, palette, prefix }: Sheet): string[] {
  return units.map(({ code, fill, d }) =>
    element('path', { 'data-code': code, 'data-fill': fill, fill: fillRef(fill, palette, prefix), d }),
  );
}

function areaSvg(_: LayerOf<'area'>, sheet: Sheet): string {
  const paths = sheet.merged ? mergedFills(sheet) : unitFills(sheet);
  // Smoothed edges of neighbours would let the paper through.
  return element('g', { 'shape-rendering': 'crispEdges' }, paths.join(''));
}

function lineSvg(layer: LayerOf<'line'>, { key, made, palette }: Sheet): string {
  const d = made.lines[key] ?? '';
  return d === '' ? '' : shapesSvg(strokesOf(layer, d, made.zoom), colourOf(palette));
}

/** A marker at paper's size. */
function glyphSvg(
  { x, y, ...mark }: { x: number; y: number; glyph: GlyphId; number?: number | null; text?: string },
  palette: Palette,
  data: Readonly<Record<string, string>> = {},
): string {
  const transform = `translate(${x} ${y}) scale(${PAPER.scale})`;
  return element('g', { transform, ...data }, shapesSvg(markShapes(mark), colourOf(palette)));
}

function markSvg(_: LayerOf<'mark'>, { key, made, palette }: Sheet): string {
  const marks = made.marks[key] ?? [];
  return marks.map((mark) => glyphSvg(mark, palette, { 'data-mark': mark.id })).join('');
}

/** The hair that ties a marker to the place it stands for. */
function leader({ x, y, place }: PlacedPoint): Shape[] {
  if (place === null) return [];
  const d = `M${place[0]} ${place[1]}L${x} ${y}`;
  return [
    { d, stroke: 'surface', width: 3 },
    { d, stroke: 'ink', width: 1 },
    { r: 2, at: place, fill: 'ink' },
  ];
}

/** Dots below numbers, and of the numbers the first of the list on top. No tip points where markers stand aside. */
function serviceSvg(_: LayerOf<'service'>, { made: { points }, palette }: Sheet): string {
  const marks = points.toReversed().map((point) => {
    const glyph = glyphOf(point).replace('drop', 'round') as GlyphId;
    return glyphSvg({ ...point, glyph }, palette, { 'data-service': point.id });
  });
  return shapesSvg(points.flatMap(leader), colourOf(palette)) + marks.join('');
}

const nameSvg = ({ halo }: LayerOf<'name'>, { made: { labels }, palette }: Sheet): string =>
  shapesSvg(
    labels.flatMap((label) => nameShapes(label, halo)),
    colourOf(palette),
  );

type Pen<K extends Kind> = (layer: LayerOf<K>, sheet: Sheet) => string;

const PENS: { readonly [K in Kind]: Pen<K> } = {
  area: areaSvg,
  line: lineSvg,
  mark: markSvg,
  name: nameSvg,
  service: serviceSvg,
};

function drawn<K extends Kind>(layer: LayerOf<K> & Layer, sheet: Sheet): string {
  return (PENS[layer.kind] as Pen<K>)(layer, sheet);
}

function frameSvg({ clipped, size: { width, height } }: Layout, { muted }: Palette): string {
  if (!clipped) return '';
  const box = { x: 0.5, y: 0.5, width: width - 1, height: height - 1 };
  return element('rect', { ...box, fill: 'none', stroke: muted, 'stroke-width': 1 });
}

/**
 * All that a map shows, lowest first. Patterns must stand in the document under the same prefix.
 * @param merged colours by fill instead of by unit: the same picture, drawn many times faster.
 */
export function mapLayers(made: Layout, palette: Palette, prefix: string, merged = false): string {
  const layers = layersOn('print').map(([key, layer]) => {
    const markup = drawn(layer, { key, made, palette, prefix, merged });
    return markup === '' ? '' : element('g', { 'data-layer': key }, markup);
  });
  return layers.join('') + frameSvg(made, palette);
}
