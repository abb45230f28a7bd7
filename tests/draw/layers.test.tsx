import { describe, expect, test } from 'vitest';
import en from '../../src/i18n/en/map.ts';
import uk from '../../src/i18n/uk/map.ts';
import { layout } from '../../src/draw/paper/choropleth.ts';
import { LAYERS, type LayerKey, layersOn } from '../../src/draw/layers/index.ts';
import { at, isDrawnAt, type Layer, OBLASTS_BELOW, zoomsOf } from '../../src/draw/layers/layer.ts';
import { legendSigns } from '../../src/draw/legend.ts';
import { reachOf } from '../../src/draw/plane/reach.ts';
import type { DrawOblasts, DrawScene } from '../../src/draw/scene.ts';
import { toMapSvg } from '../../src/draw/paper/svg.ts';
import { LIGHT } from '../../src/look/palette.ts';
import { buildStyle, GL_LAYERS } from '../../src/map/gl/style.ts';
import { readBorders } from '../../src/data/packs/borders.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';
import { drawn as drawnLines, subjectOf } from '../fixtures/paper.tsx';
import { fillsOf, labelsOf, pointsOf } from './scopes.ts';

const { files } = (await readFixtureSite()).built;
const BORDERS = readBorders(JSON.parse(files.get('overview/borders.json') ?? ''), 'overview');
const CODES = BORDERS.polygons.features.map(({ properties }) => properties.code);
const LABELS = labelsOf(BORDERS);
const placeOf = (i: number) => LABELS[i]?.at ?? [0, 0];

/** A scene in which every layer has something to draw. */
const SCENE: DrawScene = {
  borders: BORDERS,
  fills: fillsOf(BORDERS),
  points: pointsOf([placeOf(1), placeOf(4)]),
  marks: [{ id: 'a', at: placeOf(7), label: 'Уявна послуга' }],
  markless: 2,
  sites: { sites: [{ id: 'b', at: placeOf(3), label: 'Нове місце' }], reach: [reachOf(placeOf(3), 30)] },
  changed: new Set(CODES.slice(2, 4)),
  labels: LABELS,
  oblasts: {
    known: new Set(CODES.slice(0, 4)),
    listed: new Set(['UA91']),
    // One where paper has room, and one where the map has.
    counts: [
      { oblast: 'UA91', spots: [[30.2, 49.5]], text: '3' },
      { oblast: 'UA92', spots: [[34.9, 46.2]], text: '3' },
    ],
  },
  hromada: CODES[5] ?? null,
  hovered: CODES[6] ?? null,
  focused: CODES[7] ?? null,
  selected: 's0-0',
  origin: placeOf(9),
};

/** A country from afar, and the same as an oblast's scope: between them all layers are drawn. */
const SCALES: readonly DrawScene[] = [SCENE, { ...SCENE, oblasts: null }];

function there(keys: readonly LayerKey[], scene: DrawScene, zoom: number): LayerKey[] {
  const drawn = keys.filter((key) => isDrawnAt(zoom, LAYERS[key], scene));
  return drawn.filter((key) => scene.oblasts != null || zoomsOf(LAYERS[key], scene)[1] > OBLASTS_BELOW);
}

const ALL = Object.entries(LAYERS) as [LayerKey, Layer][];
const keysOn = (surface: 'canvas' | 'gl' | 'print') => layersOn(surface).map(([key]) => key);
const drawnIn = (markup: string) =>
  [...markup.matchAll(/data-layer="([^"]*)"[^>]*>(<?)/g)].flatMap(([, key, inside]) =>
    inside === '<' ? [key] : [],
  );

describe('every layer is drawn by every pen that it names, bottom to top', () => {
  test('print', () => {
    const options = { palette: LIGHT, lang: 'uk', idPrefix: 'p', title: 't', desc: 'd' } as const;
    const drawn = SCALES.map((scene) => {
      const made = layout({ ...scene, borders: BORDERS, size: { width: 900, height: 700 } });
      const keys = drawnIn(toMapSvg(made, options));
      expect(keys).toEqual(there(keysOn('print'), scene, made.zoom));
      return keys;
    });
    expect(new Set(drawn.flat())).toEqual(new Set(keysOn('print')));
  });

  test('the map', () => {
    const drawn = SCALES.map((scene) => {
      const zoom = scene.oblasts == null ? 8 : 5;
      const asked = { ...scene, palette: LIGHT, lang: 'uk', names: new Map() } as never;
      const subject = subjectOf(asked, { zoom, lat: 50, lon: 31 });
      const keys = keysOn('canvas').filter((key) => drawnLines(subject, key).length > 0);
      expect(keys).toEqual(there(keysOn('canvas'), scene, zoom));
      return keys;
    });
    expect(new Set(drawn.flat())).toEqual(new Set(keysOn('canvas')));
  });

  test('GL: a source of its own, drawn, and data sent to it when the scene comes and only then', () => {
    const style = buildStyle(LIGHT);
    const drawn = style.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect([...new Set(drawn)]).toEqual(keysOn('gl'));
    const sent: [string, number][] = [];
    const source = (id: string) => ({
      setData: ({ features }: { features: unknown[] }) => sent.push([id, features.length]),
    });
    const map = {
      getSource: source,
      removeFeatureState: () => undefined,
      setFeatureState: () => undefined,
      setLayerZoomRange: () => undefined,
      getContainer: () => ({ dataset: {} }),
    } as never;
    for (const layer of GL_LAYERS) layer.update(map, SCENE, null);
    expect(sent.map(([id]) => id)).toEqual(keysOn('gl'));
    expect(sent.filter(([, features]) => features === 0)).toEqual([]);
    sent.length = 0;
    for (const layer of GL_LAYERS) layer.update(map, { ...SCENE }, SCENE);
    expect(sent).toEqual([]);
    const oblasts = { ...(SCENE.oblasts as DrawOblasts), listed: new Set(['UA92']) };
    for (const layer of GL_LAYERS) layer.update(map, { ...SCENE, oblasts, points: [] }, SCENE);
    expect(sent.map(([id]) => id)).toEqual(['listedBorders']);
  });
});

test('where a layer has no pen, a reason is said', () => {
  for (const [key, layer] of ALL) {
    for (const said of [layer.gl, layer.canvas, layer.print, layer.legend]) {
      if (said !== true && 'never' in said) expect(said.never.length, key).toBeGreaterThan(10);
    }
  }
});

test('units, names and services are laid out together: one layer of each', () => {
  for (const kind of ['area', 'name', 'service']) {
    expect(
      ALL.filter(([, layer]) => layer.kind === kind),
      kind,
    ).toHaveLength(1);
  }
});

test('what the legend explains has words in every language, a sample, and its number', () => {
  const swatch = { width: 36, height: 18 };
  const beside = (scene: DrawScene) => legendSigns(scene, swatch, false, true);
  const signs = SCALES.flatMap((scene) => [...legendSigns(scene, swatch, true), ...beside(scene)]);
  const said = (scene: DrawScene | undefined) =>
    legendSigns(scene ?? SCENE, swatch, true).map(({ key, count }) => [key, count]);
  expect(said(SCALES[0])).toEqual([
    ['changed', 2],
    ['reach', null],
    ['counts', null],
    ['scenario', 1],
    ['markless', 2],
    ['site', null],
  ]);
  expect(said(SCALES[1])).toEqual([
    ['changed', 2],
    ['reach', null],
    ['operating', null],
    ['approximate', null],
    ['planned', null],
    ['scenario', 1],
    ['markless', 2],
    ['site', null],
  ]);
  expect(new Set(signs.filter(({ shapes }) => shapes.length === 0).map(({ key }) => key))).toEqual(
    new Set(['markless']),
  );
  for (const { sign } of [uk, en]) {
    expect(Object.keys(sign).toSorted()).toEqual([...new Set(signs.map(({ key }) => key))].toSorted());
  }
  // On the page the list explains markers; zero is a number.
  const none = { ...SCENE, oblasts: null, changed: new Set<string>(), marks: [], markless: 0, sites: null };
  expect(legendSigns(none, swatch, false).map(({ key, count }) => [key, count])).toEqual([
    ['changed', 0],
    ['scenario', 0],
  ]);
  expect(legendSigns({ ...none, points: [] }, swatch, true)).toEqual([]);
  // Beside a list, what its numbers do not say: how exact a place is, and how many stand at one.
  const keysOf = (scene: DrawScene) => beside(scene).map(({ key }) => key);
  expect(keysOf(none)).toEqual(['changed', 'approximate', 'several', 'scenario']);
  expect(keysOf({ ...none, oblasts: SCENE.oblasts })).toEqual(['changed', 'counts', 'scenario']);
  const [first] = none.points;
  const alone = first === undefined ? [] : [{ ...first, approximate: false }];
  expect(keysOf({ ...none, points: alone })).toEqual(['changed', 'scenario']);
});

test('widths and opacities grow evenly from the country’s scale to a hromada’s, and stay beyond', () => {
  expect([4, 5, 6, 7, 12].map((zoom) => at([0.5, 1.2], zoom))).toEqual([0.5, 0.5, 0.85, 1.2, 1.2]);
  expect(at(3, 6)).toBe(3);
});
