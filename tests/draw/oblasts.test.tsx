import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { setLanguage } from '../../src/i18n/index.ts';
import { derive } from '../../src/domain/derive.ts';
import { readBorders } from '../../src/data/packs/borders.ts';
import { layout } from '../../src/draw/paper/choropleth.ts';
import { byOblasts, OBLASTS_BELOW } from '../../src/draw/layers/layer.ts';
import { legendSigns } from '../../src/draw/legend.ts';
import { LIGHT } from '../../src/look/palette.ts';
import { GL_LAYERS } from '../../src/map/gl/style.ts';
import { useWorld } from '../../src/map/canvas/use-world.ts';
import { UnitList } from '../../src/map/list/UnitList.tsx';
import { UnitOptions } from '../../src/map/list/UnitOptions.tsx';
import { createScene } from '../../src/state/scene/create-scene.ts';
import { drawScene } from '../../src/state/scene/draw-scene.ts';
import type { Scene } from '../../src/state/scene/scene.ts';
import { DEFAULT_VIEW } from '../../src/state/view.ts';
import { datasetOf, SITE, see, TODAY } from '../ui/site.ts';
import { parseXml } from './well-formed.ts';

const bordersOf = (scope: string) => {
  const file = `${scope}/borders.json`;
  return Object.assign(readBorders(JSON.parse(SITE.files.get(file) ?? ''), file), { id: scope });
};
const [COUNTRY, OBLAST] = [bordersOf('overview'), bordersOf('UA91')];
const TAXI = { service: ['social-taxi'] };
const SIZE = { width: 700, height: 500 };

const TEXTS = {
  lang: 'uk',
  attribution: '',
  states: {} as never,
  unit: ({ name }: { name: { uk: string } }) => name.uk,
  point: () => '',
  oblast: (rows: readonly unknown[]) => `${rows.length} громад`,
} as const;

function sceneOf(scope: 'overview' | 'UA91', placing = false): Scene {
  const borders = scope === 'UA91' ? OBLAST : COUNTRY;
  const derived = see(scope, TAXI);
  return createScene()({ derived, borders, view: DEFAULT_VIEW, palette: LIGHT, texts: TEXTS, placing });
}

const printed = (scope: 'overview' | 'UA91', bbox?: readonly [number, number, number, number]) => {
  const borders = scope === 'UA91' ? OBLAST : COUNTRY;
  const scene = drawScene(see(scope, TAXI), 'uk', borders);
  return layout({
    ...scene,
    oblasts: scene.oblasts,
    labels: scene.labels,
    points: scene.points,
    fills: scene.fills,
    borders,
    size: SIZE,
    ...(bbox && { bbox }),
  });
};

const keys = (scope: string) =>
  legendSigns(drawScene(see(scope, TAXI), 'uk', null), SIZE, true).map(({ key }) => key);

describe('on paper', () => {
  test('a country is drawn by oblasts: lines where something is known, numbers for services, names of centres', () => {
    const { lines, marks, points, labels, zoom } = printed('overview');
    expect(zoom).toBeLessThan(OBLASTS_BELOW);
    expect(Object.keys(lines)).toEqual(
      expect.arrayContaining(['knownBorders', 'oblastBorders', 'listedBorders']),
    );
    expect(Object.keys(lines)).not.toEqual(expect.arrayContaining(['hromadaBorders']));
    expect(points).toEqual([]);
    expect(new Set(labels.map(({ rank }) => rank))).toEqual(new Set([0]));
    // As many services as the list has, and an oblast without any has no number.
    const texts = Object.fromEntries((marks.counts ?? []).map(({ id, text }) => [id, text]));
    const { results } = see('overview', TAXI);
    for (const [oblast, text] of Object.entries(texts)) {
      const inIt = results.filter(({ service }) => service.hromada?.startsWith(oblast)).length;
      expect(text, oblast).toBe(`×${inIt}`);
    }
    expect(Object.keys(texts)).toContain('UA91');
    expect(Object.keys(texts)).not.toContain('UA95');
  });

  test('close up, and in an oblast of its own, it is drawn by hromadas', () => {
    for (const made of [printed('overview', [31, 50, 31.3, 50.2]), printed('UA91')]) {
      expect(Object.keys(made.lines)).toContain('hromadaBorders');
      expect(made.lines.knownBorders ?? '').toBe('');
      expect(made.marks.counts ?? []).toEqual([]);
    }
    expect(printed('UA91').points.length).toBeGreaterThan(0);
  });

  test('the legend of a country explains the numbers, of an oblast the markers', () => {
    expect(keys('overview')).toEqual(['counts']);
    expect(keys('UA91')).not.toContain('counts');
    expect(keys('UA91').length).toBeGreaterThan(0);
  });
});

test('GL: a country has its hromadas from the zoom at which oblasts end', () => {
  const zooms = new Map<string, [number, number]>();
  const map = {
    getSource: () => ({ setData: () => undefined }),
    removeFeatureState: () => undefined,
    setFeatureState: () => undefined,
    setLayerZoomRange: (id: string, from: number, to: number) => zooms.set(id, [from, to]),
    getContainer: () => ({ dataset: {} }),
  } as never;
  const [country, oblast] = [sceneOf('overview'), sceneOf('UA91')];
  for (const layer of GL_LAYERS) layer.update(map, oblast, null);
  expect([...zooms]).toEqual([]);
  for (const layer of GL_LAYERS) layer.update(map, country, oblast);
  for (const id of ['hromadaBorders', 'raionBorders']) {
    expect(zooms.get(id), id).toEqual([OBLASTS_BELOW, 24]);
  }
  expect(zooms.get('knownBorders')).toEqual([0, OBLASTS_BELOW]);
  for (const layer of GL_LAYERS) layer.update(map, oblast, country);
  expect(zooms.get('hromadaBorders')).toEqual([0, 24]);
});

const styleOf = () => ({});

/** The list before the keyboard comes, and after. */
function listed(scene: Scene, zoom: number) {
  function List() {
    const world = useWorld(scene);
    if (world === null) return null;
    const control = { view: { zoom, lat: 50, lon: 31 } } as never;
    const whole = byOblasts(scene, zoom);
    const options = whole ? world.oblasts() : world.units();
    return (
      <div>
        <UnitList {...{ scene, world, control, styleOf }} actions={{} as never} onPoint={() => undefined} />
        <UnitOptions {...{ options, scene, styleOf }} stop={options[0]?.code ?? ''} count={options.length} />
      </div>
    );
  }
  const all = parseXml(renderToStaticMarkup(<List />).replace('hidden=""', ''));
  const [first, ...options] = all
    .filter(({ attributes }) => attributes.get('role') === 'option')
    .map(({ attributes }) => attributes);
  const list = all.find(({ attributes }) => attributes.get('role') === 'listbox');
  return { name: list?.attributes.get('aria-label'), first, options };
}

describe('the list on the map', () => {
  test('has oblasts to choose from afar, each with its states in words, and one Tab stop', async () => {
    await setLanguage('uk');
    const { name, first, options } = listed(sceneOf('overview'), OBLASTS_BELOW - 0.1);
    expect(name).toBe('Області на карті');
    expect([first?.get('tabindex'), first?.get('aria-setsize')]).toEqual(['0', '5']);
    expect(new Set(options.map((option) => option.get('data-code')))).toEqual(
      new Set(['UA91', 'UA92', 'UA93', 'UA94', 'UA95']),
    );
    expect(options.map((option) => option.get('aria-label'))).toContain('Прикладська область: 17 громад');
    expect(options.filter((option) => option.get('tabindex') === '0')).toHaveLength(1);
  });

  test('has hromadas close up, in an oblast of its own, and while one is chosen for a scenario', () => {
    const all = COUNTRY.polygons.features.length;
    for (const [scene, zoom, count] of [
      [sceneOf('overview'), OBLASTS_BELOW, all],
      [sceneOf('UA91'), 5, 17],
      [sceneOf('overview', true), 5, all],
    ] as const) {
      const { first, options } = listed(scene, zoom);
      expect([first?.get('aria-setsize'), options.length]).toEqual([String(count), count]);
    }
  });
});

describe('what is known of a country', () => {
  test('of a type: hromadas with a state of their own, oblasts with a list of it', () => {
    const { oblasts, fills } = sceneOf('overview');
    const silent = [...fills].filter(([, fill]) => fill === 'unknown' || fill === 'notApplicable');
    expect(oblasts?.known.size).toBe(fills.size - silent.length);
    expect([...(oblasts?.listed ?? [])].toSorted()).toEqual(['UA91', 'UA92', 'UA93']);
  });

  test('of any service: every hromada of which there is a list, though nothing was found', () => {
    const silent = { ...datasetOf('overview'), services: [] };
    const view = { ...DEFAULT_VIEW, region: 'UA' };
    const derived = derive(silent, view, TODAY, {
      device: null,
      settlements: [],
      around: [],
      detailed: () => null,
    });
    const oblasts = drawScene(derived, 'uk', null).oblasts;
    const known = derived.rows.filter(({ hromada }) => oblasts?.known.has(hromada.code));
    expect(known.length).toBeGreaterThan(17);
    expect(known.every(({ fill }) => fill === 'unknown')).toBe(true);
    // A borough's list is one of a part of its city, and of no oblast.
    expect([...(oblasts?.listed ?? [])]).not.toContain('UA94');
  });

  test('stays the same object while a filter changes nothing of it', () => {
    const make = createScene();
    const scene = (q: string) =>
      make({
        derived: see('overview', { ...TAXI, q }),
        borders: COUNTRY,
        view: DEFAULT_VIEW,
        palette: LIGHT,
        texts: TEXTS,
      });
    const first = scene('').oblasts;
    expect(scene('нічого такого').oblasts?.known).toBe(first?.known);
    expect(scene('').oblasts?.listed).toBe(first?.listed);
  });
});
