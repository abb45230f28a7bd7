import type { Language } from '../domain/text.ts';
import type { Palette } from '../look/palette.ts';
import type { Layout } from './choropleth.ts';
import { mapLayers } from './print.ts';
import { patternDefs, patternScale } from './pattern-defs.ts';
import { A4_LANDSCAPE, arrangeSheet, type SheetWords } from './sheet.ts';
import { type Fonts, fontFaces } from './sheet-fonts.ts';
import { legendRow, textSvg } from './sheet-svg.ts';
import type { Size } from './types.ts';
import { element, escapeXml } from './xml.ts';

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
    head(title, desc, idPrefix) + defs + mapLayers(layout, palette, idPrefix),
  );
}

/**
 * A whole page as a file of its own: title, date, map, legend, caveat and credit, at print size. Make the layout for
 * the size of `arrangeSheet(words, page).map`; one of another size is fitted into it.
 */
export function toSvg(
  layout: Layout,
  { palette, words, lang, fonts, page = A4_LANDSCAPE, merged = false }: SvgOptions,
): string {
  const prefix = 'map';
  const sheet = arrangeSheet(words, page);
  const { x, y, width, height } = sheet.map;
  const inner = { x, y, width, height, viewBox: `0 0 ${layout.size.width} ${layout.size.height}` };
  const attributes = {
    ...rootAttributes(lang, prefix),
    width: `${(page.width * MM).toFixed(1)}mm`,
    height: `${(page.height * MM).toFixed(1)}mm`,
    viewBox: `0 0 ${page.width} ${page.height}`,
    'font-family': fonts.family,
  };
  const body = [
    head(words.title, [words.date, words.caveat, words.attribution].join(' '), prefix),
    fontFaces(fonts),
    element('defs', {}, patternDefs(palette, prefix, patternScale(layout.zoom))),
    element('rect', { width: page.width, height: page.height, fill: palette.surface }),
    element('svg', inner, mapLayers(layout, palette, prefix, merged)),
    ...sheet.legend.map((row) => legendRow(row, palette, lang, prefix)),
    ...sheet.texts.map((text) => textSvg(text, palette)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, body.join('\n'))}\n`;
}
