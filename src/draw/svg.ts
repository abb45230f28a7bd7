import type { Language } from '../domain/text.ts';
import type { Palette } from '../look/palette.ts';
import type { Layout } from './choropleth.ts';
import { mapLayers } from './map-layers.ts';
import { markSvg } from './marks.ts';
import { fillRef, patternDefs, patternScale } from './pattern-defs.ts';
import {
  A4_LANDSCAPE,
  arrangeSheet,
  LEGEND_TEXT,
  type LegendRow,
  type SheetWords,
  type TextBlock,
} from './sheet.ts';
import type { Size } from './types.ts';
import { element, escapeXml } from './xml.ts';

/** A font file for a picture that leaves the page, where no stylesheet reaches it. */
export interface EmbeddedFont {
  /** `data:font/woff2;base64,…`. */
  readonly src: string;
  /** `400`, or `100 900` of a variable file. */
  readonly weight: string;
  readonly unicodeRange: string;
}

export interface Fonts {
  /** As CSS has it: `Geologica, sans-serif`. */
  readonly family: string;
  /** Embedded under the first name of `family`. */
  readonly embed?: readonly EmbeddedFont[];
}

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
}

const XMLNS = 'http://www.w3.org/2000/svg';
const LOCALES: Readonly<Record<Language, string>> = { uk: 'uk-UA', en: 'en-GB' };
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

function textSvg({ lines, x, y, size, leading, strong, muted }: TextBlock, palette: Palette): string {
  const spans = lines.map((line, i) => element('tspan', { x, y: y + i * leading }, escapeXml(line)));
  const look = {
    'font-size': size,
    'font-weight': strong ? 650 : 400,
    fill: muted ? palette.muted : palette.ink,
  };
  return element('text', look, spans.join(' '));
}

function sign(row: LegendRow, palette: Palette, prefix: string): string {
  const { item, x, y } = row;
  if ('fill' in item) {
    const { ground, ink } = palette.state[item.fill];
    return element('rect', {
      x: x + 0.5,
      y: y + 0.5,
      width: 27,
      height: 18,
      rx: 3,
      fill: fillRef(item.fill, palette, prefix),
      stroke: ink ?? ground,
      'data-legend': item.fill,
    });
  }
  const at = `translate(${x + 13.5} ${y + 9.5})`;
  return element('g', { transform: at }, markSvg({ ...item, number: null }, palette));
}

function legendRow(row: LegendRow, palette: Palette, lang: Language, prefix: string): string {
  const { item, x, y, lines, right } = row;
  const baseline = y + 14;
  const spans = lines.map((line, i) =>
    element('tspan', { x: x + 38, y: baseline + i * 17 }, escapeXml(line)),
  );
  const text = { 'font-size': LEGEND_TEXT, fill: palette.ink };
  const count =
    'count' in item && item.count !== null ? new Intl.NumberFormat(LOCALES[lang]).format(item.count) : '';
  const end = { ...text, x: right, y: baseline, 'text-anchor': 'end', 'font-weight': 600 };
  return (
    sign(row, palette, prefix) +
    element('text', text, spans.join(' ')) +
    (count === '' ? '' : element('text', end, escapeXml(count)))
  );
}

function fontFaces({ family, embed = [] }: Fonts): string {
  if (embed.length === 0) return '';
  const name = family.split(',')[0]?.trim() ?? family;
  const faces = embed.map(
    ({ src, weight, unicodeRange }) =>
      `@font-face{font-family:${name};src:url(${src}) format("woff2");font-weight:${weight};unicode-range:${unicodeRange}}`,
  );
  return element('style', {}, escapeXml(faces.join('')));
}

/**
 * A whole page as a file of its own: title, date, map, legend, caveat and credit, at print size. Make the layout for
 * the size of `arrangeSheet(words, page).map`; one of another size is fitted into it.
 */
export function toSvg(
  layout: Layout,
  { palette, words, lang, fonts, page = A4_LANDSCAPE }: SvgOptions,
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
    element('svg', inner, mapLayers(layout, palette, prefix)),
    ...sheet.legend.map((row) => legendRow(row, palette, lang, prefix)),
    ...sheet.texts.map((text) => textSvg(text, palette)),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', attributes, body.join('\n'))}\n`;
}
