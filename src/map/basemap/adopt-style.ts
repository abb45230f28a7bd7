import type { LayerSpecification, SourceSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { MAP_FONT } from '../fonts.ts';

/** What of another style we draw under our own: names apart, for they go above the fills. */
export interface Basemap {
  readonly sources: Readonly<Record<string, SourceSpecification>>;
  readonly ground: readonly LayerSpecification[];
  readonly names: readonly LayerSpecification[];
}

/** Begins the id of every source and layer of the basemap. */
export const STREET = 'street-';

const GROUND = new Set(['background', 'fill', 'line', 'raster', 'circle']);
/** Pictures would need the style's sprite: one more request, for icons that compete with our markers. */
const PICTURES = ['background-pattern', 'fill-pattern', 'line-pattern'];

interface AnyLayer {
  readonly id: string;
  readonly type: string;
  readonly source?: string;
  readonly layout?: Readonly<Record<string, unknown>>;
  readonly paint?: Readonly<Record<string, unknown>>;
}

interface AnySource {
  readonly type: string;
  readonly url?: string;
  readonly tiles?: readonly string[];
}

interface AnyStyle {
  readonly version?: unknown;
  readonly sources?: Readonly<Record<string, AnySource>>;
  readonly layers?: readonly AnyLayer[];
}

/**
 * Takes a style JSON apart. Addresses count from the style's own; tiles and TileJSON over http(s) only. Throws, saying
 * what was expected, when it is not a style or has nothing that can be drawn.
 * @param url absolute address of the style
 */
export function adoptStyle(json: unknown, url: string): Basemap {
  const style = json as AnyStyle | null;
  if (style?.version !== 8 || style.sources === undefined || !Array.isArray(style.layers)) {
    throw new Error(`basemap: expected a style of version 8 at ${url}`);
  }
  const sources = Object.fromEntries(
    Object.entries(style.sources)
      .filter(([, { type }]) => type === 'vector' || type === 'raster')
      .map(([id, source]) => [STREET + id, adoptSource(source, url)]),
  );
  const layers = (style.layers as readonly AnyLayer[])
    .filter((layer) => layer.type === 'background' || STREET + (layer.source ?? '') in sources)
    .map((layer) => adoptLayer(layer))
    .filter((layer) => layer !== null);
  const [names, ground] = [layers.filter(isName), layers.filter((layer) => !isName(layer))];
  if (Object.keys(sources).length === 0)
    throw new Error(`basemap: expected vector or raster tiles at ${url}`);
  return { sources, ground, names };
}

function isName(layer: LayerSpecification): boolean {
  return layer.type === 'symbol';
}

function adoptSource(source: AnySource, base: string): SourceSpecification {
  const { url, tiles } = source;
  return {
    ...source,
    ...(url !== undefined && { url: absolute(url, base) }),
    ...(tiles !== undefined && { tiles: tiles.map((tile) => absolute(tile, base)) }),
  } as SourceSpecification;
}

/** Keeps the braces of `{z}/{x}/{y}`, which `URL` would encode. */
function absolute(address: string, base: string): string {
  const { href, protocol } = new URL(address, base);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new Error(`basemap: expected tiles over http(s), got ${address}`);
  }
  return href.replaceAll('%7B', '{').replaceAll('%7D', '}');
}

function adoptLayer(layer: AnyLayer): LayerSpecification | null {
  const { id, source, paint = {} } = layer;
  const own = { ...layer, id: STREET + id, ...(source !== undefined && { source: STREET + source }) };
  if (layer.type === 'symbol') return adoptName(own);
  const drawn = GROUND.has(layer.type) && !PICTURES.some((key) => key in paint);
  return drawn ? (own as LayerSpecification) : null;
}

/** Text alone, in the map's own face: neither a glyph server nor a sprite is asked. */
function adoptName(layer: AnyLayer): SymbolLayerSpecification | null {
  const { layout = {}, paint = {} } = layer;
  if (layout['text-field'] === undefined) return null;
  return {
    ...layer,
    layout: { ...withoutIcons(layout), 'text-font': [MAP_FONT] },
    paint: withoutIcons(paint),
  } as SymbolLayerSpecification;
}

function withoutIcons(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !key.startsWith('icon-')));
}
