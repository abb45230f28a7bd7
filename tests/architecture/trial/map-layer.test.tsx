import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Choropleth from '../../../src/draw/choropleth.ts';
import type * as Legend from '../../../src/draw/legend.ts';
import type * as Svg from '../../../src/draw/svg.ts';
import { LIGHT } from '../../../src/look/palette.ts';
import { colourOf } from '../../../src/look/shape.ts';
import type * as Style from '../../../src/map/gl/style.ts';
import type * as SvgMap from '../../../src/map/svg/layers.tsx';
import { COUNTRY, labelsOf } from '../../draw/scopes.ts';

/** The row «a new map layer» of CONTRIBUTING's table, done in a copy: two files of code, and its words. */
const COPY = path.resolve('.cache/trial-map-layer');
const FILE = 'src/draw/layers/centres.ts';
const LIST = 'src/draw/layers/index.ts';

const LAYER = `import type { MarkLayer } from './layer.ts';

/** Centres of raions. */
export const centres = {
  kind: 'mark',
  gl: true,
  svg: true,
  print: true,
  legend: [{ key: 'centres', sample: 'dot', count: ({ labels }) => labels.length, counted: true }],
  of: ({ labels }) => labels.map(({ code, at }) => ({ id: code, at, glyph: 'dot' })),
  blocks: false,
} as const satisfies MarkLayer;
`;

const at = (file: string) => path.join(COPY, file);

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(at(file), 'utf8');
  if (!text.includes(from)) throw new Error(`${file}: expected ${from}`);
  await writeFile(at(file), text.replace(from, to));
}

/** What the compiler says of a room of the copy; empty when nothing. */
async function complaints(room: string): Promise<string> {
  const tsc = path.resolve('node_modules/.bin/tsc');
  try {
    await promisify(execFile)(tsc, ['-p', room], { cwd: COPY });
    return '';
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error);
  }
}

const load = async <M,>(file: string): Promise<M> => (await import(pathToFileURL(at(file)).href)) as M;

beforeAll(async () => {
  await rm(COPY, { recursive: true, force: true });
  await cp('src', at('src'), { recursive: true });
  await cp('tsconfig.base.json', at('tsconfig.base.json'));
  await writeFile(at(FILE), LAYER);
  await change(
    LIST,
    "import { fills } from './fills.ts';",
    "import { centres } from './centres.ts';\nimport { fills } from './fills.ts';",
  );
  await change(LIST, '  origin,\n  services,', '  centres,\n  origin,\n  services,');
});

afterAll(() => rm(COPY, { recursive: true, force: true }));

test('a layer without words for its legend, or without one of the pens, does not compile', async () => {
  const pens = '  gl: true,\n  svg: true,\n  print: true,\n';
  await change(FILE, pens, '');
  const said = await complaints('src');
  expect(said).toMatch(/layers\/centres\.ts.*'MarkLayer': gl, svg, print/s);
  expect(said).toMatch(/LegendSigns\.tsx.*map:sign\.centres/s);
  await change(FILE, "  kind: 'mark',\n", `  kind: 'mark',\n${pens}`);
  for (const [lang, word] of [
    ['uk', 'Центри районів'],
    ['en', 'Centres of raions'],
  ]) {
    await change(`src/i18n/${lang}/map.ts`, '  sign: {\n', `  sign: {\n    centres: '${word}',\n`);
  }
  expect(await complaints('src')).toBe('');
}, 300_000);

/** Codes of the new layer's marks in a picture. */
function marks(markup: string): (string | undefined)[] {
  const [inside = ''] = (markup.split('data-layer="centres"')[1] ?? '').split('data-layer');
  return [...inside.matchAll(/data-mark="([^"]*)"/g)].map(([, code]) => code);
}

test('it appears on the full map, on the simple one, in print and in the legends of both', async () => {
  const { buildStyle } = await load<typeof Style>('src/map/gl/style.ts');
  const { layout } = await load<typeof Choropleth>('src/draw/choropleth.ts');
  const { toMapSvg } = await load<typeof Svg>('src/draw/svg.ts');
  const { legendSigns } = await load<typeof Legend>('src/draw/legend.ts');
  const { Layers } = await load<typeof SvgMap>('src/map/svg/layers.tsx');
  const ids = buildStyle({ palette: LIGHT, lang: 'uk' }).layers.map(({ id }) => id);
  expect(ids.indexOf('centres')).toBe(ids.indexOf('origin') - 1);

  const labels = labelsOf(COUNTRY);
  const size = { width: 900, height: 600 };
  const made = layout({ borders: COUNTRY, fills: new Map(), labels, size });
  const options = { palette: LIGHT, lang: 'uk', idPrefix: 'p', title: 't', desc: 'd' } as const;
  const codes = labels.map(({ code }) => code);
  expect(marks(toMapSvg(made, options))).toEqual(codes);

  const scene = {
    borders: COUNTRY,
    fills: new Map(),
    labels,
    points: [],
    hromada: null,
    selected: null,
    origin: null,
  };
  const drawn = {
    scene,
    world: { path: () => '' } as never,
    overlay: { labels: [], groups: [], toXY: ([x, y]: readonly [number, number]) => [x, y] as const },
    colour: colourOf(LIGHT),
    zoom: 8,
    scale: 1,
    units: null,
    services: null,
  };
  expect(marks(renderToStaticMarkup(<svg>{<Layers {...drawn} />}</svg>))).toEqual(codes);
  for (const paper of [false, true]) {
    expect(legendSigns(scene, { width: 26, height: 18 }, paper)).toMatchObject([
      { key: 'centres', count: codes.length },
    ]);
  }
});
