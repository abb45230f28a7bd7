import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { precompress } from '../../scripts/tools/precompress.ts';
import { serve } from '../../scripts/tools/serve.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'site-'));
const site = path.join(folder, 'dist');
const TEXT = 'послуга '.repeat(500);

await mkdir(path.join(site, 'assets'), { recursive: true });
await writeFile(path.join(folder, 'secret.txt'), 'secret');
await writeFile(path.join(site, 'index.html'), `<p>${TEXT}</p>`);
await writeFile(path.join(site, 'assets/a.js'), `// ${TEXT}`);
await writeFile(path.join(site, 'tiny.json'), '{}');
await writeFile(path.join(site, 'font.woff2'), Buffer.alloc(5000));
const sums = await precompress(site);
const served = await serve(site, '/sotsmapa/');

afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

test('texts of a kilobyte and more get a brotli and a gzip copy, the rest none', async () => {
  expect(sums.files).toBe(2);
  expect(sums.raw).toBeGreaterThan(sums.gzip);
  expect((await fetch(`${served.url}tiny.json.br`)).status).toBe(404);
  expect((await fetch(`${served.url}font.woff2.gz`)).status).toBe(404);
  expect(brotliDecompressSync(await readFile(path.join(site, 'assets/a.js.br'))).toString()).toBe(
    `// ${TEXT}`,
  );
  expect(gunzipSync(await readFile(path.join(site, 'assets/a.js.gz'))).toString()).toBe(`// ${TEXT}`);
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', null],
])('a browser that takes %s gets %s', async (accepted, sent) => {
  const response = await fetch(served.url, { headers: { 'accept-encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(sent);
  expect(await response.text()).toContain(TEXT);
});

test.each([
  ['assets/a.js', 'public, max-age=31536000, immutable'],
  ['tiny.json?v=189f', 'public, max-age=31536000, immutable'],
  ['tiny.json', 'no-cache'],
  ['', 'no-cache'],
])('only what changes its address with its content may be kept without asking: «%s»', async (file, kept) => {
  expect((await fetch(served.url + file)).headers.get('cache-control')).toBe(kept);
});

test('the headers of a host stand over ours', async () => {
  const hosted = await serve(site, '/sotsmapa/', (file) => ({ 'X-Path': file, 'Cache-Control': 'no-store' }));
  const { headers } = await fetch(`${hosted.url}assets/a.js`);
  expect([headers.get('x-path'), headers.get('cache-control')]).toEqual(['/assets/a.js', 'no-store']);
  await hosted.close();
});

test('nothing outside the folder or beside the sub-path is served', async () => {
  const root = served.url.replace('/sotsmapa/', '/');
  expect((await fetch(root)).status).toBe(404);
  expect((await fetch(`${served.url}..%2fsecret.txt`)).status).toBe(404);
  expect((await fetch(`${served.url}nothing.js`)).status).toBe(404);
});
