import type { Language } from '../../domain/text.ts';
import type { Palette } from '../../look/palette.ts';
import type { Layout } from './choropleth.ts';
import { mapLayers } from './print.ts';
import { scaleShapes, scaleSpot } from '../scale-bar.ts';
import { patternDefs, patternScale } from './pattern-defs.ts';
import { A4_LANDSCAPE, arrangeSheet, type Sheet, type SheetWords } from './sheet.ts';
import { type Fonts, fontFaces } from './sheet-fonts.ts';
import { legendRow, textSvg } from './sheet-svg.ts';
import type { Size } from '../types.ts';
import { colourOf } from '../../look/shape.ts';
import { element, escapeXml, shapesSvg } from './xml.ts';

export interface MapSvgOptions {
  readonly palette: Palette;
  readonly lang: Language;
  /** Begins every id: must be unique in the page. */
  readonly idPrefix: string;
  /** What the picture is, for who cannot see it. */
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly desc: string;
  /** Missing = the page's font. */
  readonly fonts?: Fonts;
}

export interface SvgOptions {
  readonly palette: Palette;
  readonly words: SheetWords;
  readonly lang: Language;
  readonly fonts: Fonts;
  /** CSS pixels; missing = A4 landscape. */
  readonly page?: Size;
  /** For a picture, which nobody edits: see `mapLayers`. */
  readonly merged?: boolean;
}

const XMLNS = 'http://www.w3.org/2000/svg';
const MM = 25.4 / 96;

function head(title: string, desc: string, prefix: string): string {
  return (
    element('title', { id: `${prefix}-title` }, escapeXml(title)) +
    element('desc', { id: `${prefix}-desc` }, escapeXml(desc))
  );
}

function rootAttributes(lang: Language, prefix: string) {
  return {
    xmlns: XMLNS,
    lang,
    'xml:lang': lang,
    role: 'img',
    'aria-labelledby': `${prefix}-title ${prefix}-desc`,
  };
}

/** The bar of the scale over a map. */
function scaleSvg({ scale, size }: Pick<Layout, 'scale' | 'size'>, palette: Palette, lang: Language): string {
  if (scale === null) return '';
  const shapes = shapesSvg(scaleShapes(scale, lang, scaleSpot(size)), colourOf(palette));
  return element('g', { 'data-scale': scale.km }, shapes);
}

/** The bare map as one `<svg>` element, to stand in a page: no styles, no scripts, ids under `idPrefix`. */
export function toMapSvg(
  layout: Layout,
  { palette, lang, idPrefix, title, desc, fonts }: MapSvgOptions,
): string {
  const { width, height } = layout.size;
  const attributes = {
    ...rootAttributes(lang, idPrefix),
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'font-family': fonts?.family ?? null,
  };
  const defs = element('defs', {}, patternDefs(palette, idPrefix, patternScale(layout.zoom)));
  return element(
    'svg',
    attributes,
    head(title, desc, idPrefix) +
      defs +
      mapLayers(layout, palette, idPrefix) +
      scaleSvg(layout, palette, lang),
  );
}

/** Begins the ids of a page: nothing else is in its file. */
export const PAGE_PREFIX = 'map';

/**
 * A page of print size as a file of its own: title, date, legend, caveat and credit around what is drawn.
 * @param zoom its scale, which says how fine patterns are
 */
export function pageSvg(
  { palette, words, lang, fonts, page = A4_LANDSCAPE }: SvgOptions,
  zoom: number,
  drawn: (sheet: Sheet) => string,
): string {
  const sheet = arrangeSheet(words, page);
  const attributes = {
    ...rootAttributes(lang, PAGE_PREFIX),
    width: `${(page.width * MM).toFixed(1)}mm`,
    height: `${(page.height * MM).toFixed(1)}mm`,
    viewBox: `0 0 ${page.width} ${page.height}`,
    'font-family': fonts.family,
  };
  const body = [
    head(words.title, [words.date, words.caveat, words.attribution].join(' '), PAGE_PREFIX),
    fontFaces(fonts),
    element('defs', {}, patternDefs(palette, PAGE_PREFIX, patternScale(zoom))),
    element('rect', { width: page.width, height: page.height, fill: palette.surface }),
    drawn(sheet),
    ...sheet.legend.map((row) => legendRow(row, palette, lang, PAGE_PREFIX)),
    ...sheet.texts.map((text) => textSvg(text, palette)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, body.join('\n'))}\n`;
}

/**
 * A map on a page. Make the layout for the size of `arrangeSheet(words, page).map`; one of another size is fitted into
 * it.
 */
export function toSvg(layout: Layout, options: SvgOptions): string {
  const { palette, lang, merged = false } = options;
  return pageSvg(options, layout.zoom, ({ map: { x, y, width, height } }) => {
    const inner = { x, y, width, height, viewBox: `0 0 ${layout.size.width} ${layout.size.height}` };
    return element(
      'svg',
      inner,
      mapLayers(layout, palette, PAGE_PREFIX, merged) + scaleSvg(layout, palette, lang),
    );
  });
}
