import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Mark } from '../../draw/layers/layer.ts';
import { CLUSTER_TEXT, NUMBER_SIZES, STANDING, STRONG_SCALE, middleOf } from '../../look/glyph.ts';
import type { Palette } from '../../look/palette.ts';
import { GLYPH_IMAGE } from './image.ts';
import { type GlPen, MAP_FONT, rangeOf, sameItems, setRange, steps } from './pen.ts';
import { emptySource, pointFeature, setData } from './source.ts';

const GLYPH: ExpressionSpecification = ['get', 'glyph'];
const NUMBER: ExpressionSpecification = ['coalesce', ['get', 'number'], 0];
const STRONG: ExpressionSpecification = ['case', ['in', '-strong', GLYPH], STRONG_SCALE, 1];

/** Words instead of a number in the list. */
const WRITTEN: ExpressionSpecification = ['!=', ['coalesce', ['get', 'text'], ''], ''];

const isBase = (base: string): ExpressionSpecification => ['in', base, GLYPH];
const standing: ExpressionSpecification = ['any', ...STANDING.map(isBase)];

/** Heights that differ between markers on their middle and on their tip, in ems. */
export function byStand(x: number, y: number, size: number): ExpressionSpecification {
  const [tip] = STANDING;
  const head = tip === undefined ? 0 : middleOf(tip);
  const ems = (height: number) => ['literal', [x / size, Math.round((height / size) * 100) / 100]];
  return ['case', standing, ems(y + head), ems(y)] as unknown as ExpressionSpecification;
}

/** Layout of markers with `glyph` and, maybe, `number`: a drop stands on its tip, everything else on its middle. */
export const markLayout: NonNullable<SymbolLayerSpecification['layout']> = {
  'icon-image': ['concat', GLYPH_IMAGE, GLYPH],
  'icon-anchor': ['case', standing, 'bottom', 'center'],
  'icon-allow-overlap': true,
  'icon-padding': 1,
  'text-field': ['to-string', ['coalesce', ['get', 'text'], ['get', 'number'], '']],
  'text-font': [MAP_FONT],
  'text-size': ['case', WRITTEN, CLUSTER_TEXT, ['*', STRONG, steps(NUMBER, NUMBER_SIZES)]],
  'text-offset': byStand(0, 0, NUMBER_SIZES[0][1]),
  'text-allow-overlap': true,
};

/** As `numberToken` of look: paper on a full marker, its own colour on a hollow one. */
export const markPaint = ({
  surface,
  accent,
  ink,
}: Palette): NonNullable<SymbolLayerSpecification['paint']> => ({
  'text-color': [
    'case',
    isBase('cluster'),
    ink,
    ['!', isBase('-planned')],
    surface,
    isBase('-strong'),
    accent,
    ink,
  ],
});

const YIELDS = { 'icon-allow-overlap': false, 'text-allow-overlap': false } as const;

/** Markers that stand for themselves. */
export const markPen: GlPen<'mark'> = (source, layer) => ({
  sources: { [source]: emptySource() },
  layers: ({ palette }) => [
    {
      id: source,
      type: 'symbol',
      source,
      ...rangeOf(layer),
      layout: {
        ...markLayout,
        ...(layer.yields && YIELDS),
        ...(!layer.blocks &&
          !layer.yields && { 'icon-ignore-placement': true, 'text-ignore-placement': true }),
      },
      paint: markPaint(palette),
    },
  ],
  update(map, scene, before) {
    setRange(map, [source], layer, scene, before);
    const now = layer.of(scene);
    if (before !== null && sameMarks(now, layer.of(before))) return;
    // For tests: how many there are.
    map.getContainer().dataset[`map${source[0]?.toUpperCase()}${source.slice(1)}`] = String(now.length);
    setData(
      map,
      source,
      now.map(({ id, at, glyph, number = null, text = null }) =>
        pointFeature(at, { id, glyph, number, text }),
      ),
    );
  },
});

const drawnAs = ({ id, at, glyph, number, text }: Mark) =>
  `${id} ${at.join()} ${glyph} ${number ?? ''} ${text ?? ''}`;

const sameMarks = (a: readonly Mark[], b: readonly Mark[]): boolean =>
  a === b || sameItems(a.map(drawnAs), b.map(drawnAs));
