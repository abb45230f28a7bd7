import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { savedFirst, siteFirst } from '../../scripts/site/serve-saved.ts';
import { MemoryCaches } from '../fixtures/packs/caches.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';

let server: DataServer;
let request: Request;
const text = async (response: Promise<Response>) => (await response).text();

beforeEach(async () => {
  server = await serveData({ 'data/manifest.json': 'of the site' });
  request = new Request(`${server.url}data/manifest.json`);
  const caches = new MemoryCaches(server.url);
  vi.stubGlobal('caches', caches);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await server.close();
});
const keep = () =>
  globalThis.caches.open('a').then((cache) => cache.put(request, new Response('of the device')));

describe('the service worker', () => {
  it('takes the list of files from the site, and from the device when the site fails', async () => {
    expect(await text(siteFirst({ request }))).toBe('of the site');
    await keep();
    expect(await text(siteFirst({ request }))).toBe('of the site');
    server.files.delete('data/manifest.json');
    expect(await text(siteFirst({ request }))).toBe('of the device');
    await server.close();
    expect(await text(siteFirst({ request }))).toBe('of the device');
  });

  it('waits eight seconds for the site, then takes the list of the device', async () => {
    await keep();
    server.files.set('data/manifest.json', (response) => {
      vi.advanceTimersByTime(7999);
      response.end('of the site');
    });
    expect(await text(siteFirst({ request }))).toBe('of the site');
    server.files.set('data/manifest.json', () => vi.advanceTimersByTime(8000));
    expect(await text(siteFirst({ request }))).toBe('of the device');
  });

  it('takes a file named by its content from the device, but for a retry', async () => {
    expect(await text(savedFirst({ request }))).toBe('of the site');
    await keep();
    expect(await text(savedFirst({ request }))).toBe('of the device');
    const retry = new Request(request, { cache: 'reload' });
    expect(await text(savedFirst({ request: retry }))).toBe('of the site');
  });

  it('stands alone: each handler is written into the worker as text', () => {
    for (const handler of [savedFirst, siteFirst]) expect(String(handler)).not.toMatch(/__|import|require/);
  });
});
