import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { StyleSpecification } from 'maplibre-gl';
import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { DARK, LIGHT } from '../../src/look/palette.ts';
import { PATTERNS } from '../../src/look/pattern.ts';
import { restyle } from '../../src/map/gl/restyle.ts';
import { buildStyle } from '../../src/map/gl/style.ts';

const light = buildStyle(LIGHT);

test.each([LIGHT, DARK])('the style is valid', (palette) => {
  expect(validateStyleMin(buildStyle(palette) as never)).toEqual([]);
});

test('a broken style is noticed (the validator is awake)', () => {
  const broken = { ...light, layers: [...light.layers, { id: 'x', type: 'fill', source: 'nowhere' }] };
  expect(validateStyleMin(broken as never)).not.toEqual([]);
});

test('nothing is fetched: no glyph server, sprite or tiles', () => {
  expect(light).not.toHaveProperty('glyphs');
  expect(light).not.toHaveProperty('sprite');
  expect(new Set(Object.values(light.sources).map((source) => source.type))).toEqual(new Set(['geojson']));
});

test('every layer draws a source of the style, and every source is drawn', () => {
  const drawn = light.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
  expect(new Set(drawn)).toEqual(new Set(Object.keys(light.sources)));
});

test('layers have names of their own', () => {
  const ids = light.layers.map((layer) => layer.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('feature state stands in paint only: filter and layout cannot read it', () => {
  for (const layer of light.layers) {
    const { paint: _, ...rest } = layer as { paint?: unknown };
    expect(JSON.stringify(rest), layer.id).not.toContain('feature-state');
  }
});

test('each state has its colour, and each pattern its layer, its image and every zoom', () => {
  const fill = JSON.stringify(light.layers.find((layer) => layer.id === 'fills'));
  for (const key of FILL_KEYS) {
    expect(fill, key).toContain(`"${key}","${LIGHT.state[key].ground}"`);
    const layer = light.layers.find(({ id }) => id === `pattern-${key}`);
    if (PATTERNS[key] === null) expect(layer, key).toBeUndefined();
    else {
      expect(layer, key).toMatchObject({ paint: { 'fill-pattern': `pattern-${key}` } });
      expect(layer, key).not.toHaveProperty('minzoom');
    }
  }
});

/** What MapLibre is told to change, and a style that has been changed so. */
function restyled(after: StyleSpecification) {
  const style = structuredClone(light);
  const names: string[] = [];
  const set = (group: 'paint' | 'layout') => (id: string, name: string, value: unknown) => {
    names.push(name);
    Object.assign(style.layers.find((layer) => layer.id === id)?.[group] ?? {}, { [name]: value });
  };
  restyle({ setPaintProperty: set('paint'), setLayoutProperty: set('layout') } as never, light, after);
  return { style, names };
}

test('another palette changes colours and nothing else', () => {
  const { style, names } = restyled(buildStyle(DARK));
  expect(style).toEqual(buildStyle(DARK));
  expect(names.length).toBeGreaterThan(6);
  expect(names.filter((name) => !name.endsWith('-color'))).toEqual([]);
  const dark = JSON.stringify(style);
  for (const { ground } of Object.values(LIGHT.state)) expect(dark).not.toContain(ground);
});

test('the same palette changes nothing', () => {
  expect(restyled(buildStyle(LIGHT)).names).toEqual([]);
});

test('styles of different layers are not compared', () => {
  expect(() => restyled({ ...light, layers: light.layers.slice(1) })).toThrow(/expected/);
});
