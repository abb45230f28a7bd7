import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadedFiles } from '../../scripts/site/loaded-files.ts';

const dist = await mkdtemp(path.join(tmpdir(), 'dist-'));
const FILES = {
  'index.html':
    '<link href="./assets/index-AAAAAAAA.css"><script src="./assets/index-AAAAAAAA.js"></script><a href="./exit.html">',
  'data/manifest.json': '{"defaultRegion":"UA99"}',
  'assets/page-AAAAAAAA.js':
    'import"./react-AAAAAAAA.js";import("./MapView-AAAAAAAA.js");import("./Sheet-AAAAAAAA.js")',
  'assets/page-BBBBBBBB.css': '',
  'assets/react-AAAAAAAA.js': '',
  'assets/MapView-AAAAAAAA.js': 'import{a}from"./stacks-AAAAAAAA.js";import"./page-AAAAAAAA.js";',
  'assets/stacks-AAAAAAAA.js': 'export{a}from`./deep-AAAAAAAA.js`',
  'assets/deep-AAAAAAAA.js': '',
  'assets/stacks-BBBBBBBB.css': '',
  'assets/Sheet-AAAAAAAA.js': '',
  'assets/Sheet-BBBBBBBB.css': '',
  'assets/maplibre-gl-worker-AAAAAAAA.mjs': '',
};

await mkdir(path.join(dist, 'assets'));
await mkdir(path.join(dist, 'data'));
for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(dist, name), text);

afterAll(() => rm(dist, { recursive: true }));

test('the first list needs what the page links, its code, which comes after the first frame, and its data', () => {
  expect(loadedFiles(dist).list).toEqual([
    'index.html',
    'assets/index-AAAAAAAA.css',
    'assets/index-AAAAAAAA.js',
    'assets/page-AAAAAAAA.js',
    'assets/react-AAAAAAAA.js',
    'assets/page-BBBBBBBB.css',
    'data/manifest.json',
    'data/UA99/services.json',
  ]);
});

test('the map adds its code with all that it imports, their styles, its worker, the borders', () => {
  expect([...loadedFiles(dist).map].sort()).toEqual([
    'assets/MapView-AAAAAAAA.js',
    'assets/deep-AAAAAAAA.js',
    'assets/stacks-AAAAAAAA.js',
    'assets/stacks-BBBBBBBB.css',
    'data/UA99/borders.json',
  ]);
});
