import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { FILL_KEYS } from '../../src/domain/coverage/state.ts';
import { DARK, LIGHT } from '../../src/look/palette.ts';
import { PATTERNS } from '../../src/look/pattern.ts';
import { styleChanges } from '../../src/map/gl/restyle.ts';
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

test('each state has its colour, and each pattern its layer, its image and its minimal zoom', () => {
  const fill = JSON.stringify(light.layers.find((layer) => layer.id === 'fills'));
  for (const key of FILL_KEYS) {
    expect(fill, key).toContain(`"${key}","${LIGHT.state[key].ground}"`);
    const layer = light.layers.find(({ id }) => id === `pattern-${key}`);
    if (PATTERNS[key] === null) expect(layer, key).toBeUndefined();
    // An occupied oblast is large enough for its pattern at any scale.
    else
      expect(layer, key).toMatchObject({
        minzoom: key === 'notApplicable' ? 0 : 6,
        paint: { 'fill-pattern': `pattern-${key}` },
      });
  }
});

test('another palette changes colours and nothing else', () => {
  const changes = styleChanges(light, buildStyle(DARK));
  expect(changes.length).toBeGreaterThan(6);
  expect(changes.filter(({ name }) => !name.endsWith('-color'))).toEqual([]);
  expect(changes).toContainEqual({
    layer: 'ground',
    group: 'paint',
    name: 'background-color',
    value: DARK.ground,
  });
  const dark = JSON.stringify(buildStyle(DARK));
  for (const { ground } of Object.values(LIGHT.state)) expect(dark).not.toContain(ground);
});

test('the same palette changes nothing', () => {
  expect(styleChanges(light, buildStyle(LIGHT))).toEqual([]);
});

test('styles of different layers are not compared', () => {
  expect(() => styleChanges(light, { ...light, layers: light.layers.slice(1) })).toThrow(/expected/);
});
