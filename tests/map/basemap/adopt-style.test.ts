import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { adoptStyle } from '../../../src/map/basemap/adopt-style.ts';

const URL_OF_STYLE = 'https://maps.example.org/styles/street.json';

const STYLE = {
  version: 8,
  glyphs: 'https://fonts.example.org/{fontstack}/{range}.pbf',
  sprite: 'https://sprites.example.org/sprite',
  sources: {
    osm: { type: 'vector', url: '../tiles.json', attribution: '© OpenStreetMap' },
    photo: { type: 'raster', tiles: ['/photo/{z}/{x}/{y}.png'], tileSize: 256 },
    relief: { type: 'raster-dem', url: 'https://dem.example.org/tiles.json' },
  },
  layers: [
    { id: 'ground', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'wood', type: 'fill', source: 'osm', 'source-layer': 'land', paint: { 'fill-pattern': 'tree' } },
    { id: 'road', type: 'line', source: 'osm', 'source-layer': 'streets', paint: { 'line-color': '#ccc' } },
    { id: 'photo', type: 'raster', source: 'photo' },
    { id: 'hills', type: 'hillshade', source: 'relief' },
    {
      id: 'name',
      type: 'symbol',
      source: 'osm',
      'source-layer': 'streets',
      layout: { 'text-field': ['get', 'name'], 'text-font': ['Noto'], 'icon-image': 'shield' },
      paint: { 'icon-opacity': 1, 'text-color': '#333' },
    },
    { id: 'shop', type: 'symbol', source: 'osm', 'source-layer': 'pois', layout: { 'icon-image': 'shop' } },
  ],
};

const ids = (layers: readonly { id: string }[]) => layers.map(({ id }) => id);

describe('another style', () => {
  const { sources, ground, names } = adoptStyle(STYLE, URL_OF_STYLE);

  it('gives its grounds and its names, under ids that cannot meet ours', () => {
    expect(ids(ground)).toEqual(['street-ground', 'street-road', 'street-photo']);
    expect(ids(names)).toEqual(['street-name']);
    expect(Object.keys(sources)).toEqual(['street-osm', 'street-photo']);
  });

  it('counts addresses from its own, and keeps the braces of tiles', () => {
    expect(sources['street-osm']).toMatchObject({ url: 'https://maps.example.org/tiles.json' });
    expect(sources['street-photo']).toMatchObject({
      tiles: ['https://maps.example.org/photo/{z}/{x}/{y}.png'],
    });
  });

  it('asks for no glyphs and no pictures', () => {
    const all = JSON.stringify([ground, names]);
    expect(all).not.toMatch(/icon-|pattern|Noto|shield/);
    expect(all).toContain('Sotsmapa');
  });

  it('stays a valid style', () => {
    const whole = { version: 8, sources, layers: [...ground, ...names], glyphs: STYLE.glyphs };
    expect(validateStyleMin(whole as never)).toEqual([]);
  });
});

describe('what is no street map', () => {
  it.each([
    ['nothing', null],
    ['an error page', { error: 'no such key' }],
    ['an older style', { ...STYLE, version: 7 }],
    ['tiles of a protocol that nobody here speaks', withSource({ type: 'vector', url: 'pmtiles://x' })],
    ['a style without tiles', { ...STYLE, sources: {} }],
  ])('%s is refused', (_, style) => {
    expect(() => adoptStyle(style, URL_OF_STYLE)).toThrow(/basemap: expected/);
  });
});

function withSource(osm: unknown) {
  return { ...STYLE, sources: { osm } };
}
