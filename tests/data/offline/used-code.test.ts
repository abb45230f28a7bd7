import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepCode } from '../../../src/data/offline/used-code.ts';
import { MemoryCaches } from '../../fixtures/packs/caches.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';

let server: DataServer;
let caches: MemoryCaches;

beforeEach(async () => {
  server = await serveData({ 'solver.wasm': 'solver', 'worker.js': 'worker' });
  caches = new MemoryCaches(server.url);
  vi.stubGlobal('caches', caches);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
});

test('files of the code that were used are kept, once; what the site does not have is not', async () => {
  const urls = ['worker.js', 'solver.wasm', 'gone.js'].map((name) => `${server.url}${name}`);
  await keepCode(urls);
  expect([...caches.of('sotsmapa-code').entries.keys()]).toEqual(urls.slice(0, 2));
  server.asked.length = 0;
  await keepCode(urls.slice(0, 2));
  expect(server.asked).toEqual([]);
});
