import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchJson } from '../../../src/data/fetch/fetch-json.ts';
import { SCHEMA } from '../../../src/data/packs/manifest.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';

const TEXT = '{"schema":1,"назва":"Ніжинська"}';
const BYTES = Buffer.byteLength(TEXT);
const CUT = TEXT.slice(0, -9);

let server: DataServer;
beforeAll(async () => {
  server = await serveData({
    'good.json': TEXT,
    'page.json': '<!doctype html><title>404</title>',
    'empty.json': '',
    'newer.json': `{"schema":${SCHEMA + 1}}`,
    'cut.json': CUT,
    'status.json': (response) => response.writeHead(500).end(TEXT),
    'broken.json': (response) => {
      response.writeHead(200, { 'content-length': BYTES });
      response.write(TEXT.slice(0, 5), () => response.destroy());
    },
  });
});
afterAll(() => server.close());

describe('fetchJson', () => {
  it('gives the parsed file', async () => {
    const json = await fetchJson(`${server.url}good.json`, { expectedBytes: BYTES });
    expect(json).toEqual({ schema: 1, назва: 'Ніжинська' });
  });

  it('reports bytes as they come, though a letter is split between two pieces', async () => {
    const bytes = Buffer.from(TEXT);
    const steps: number[] = [];
    let sent: ServerResponse | null = null;
    server.files.set('slow.json', (response) => {
      response.writeHead(200);
      response.write(bytes.subarray(0, 14));
      sent = response;
    });
    const json = await fetchJson(`${server.url}slow.json`, {
      onProgress: (loaded) => {
        steps.push(loaded);
        if (loaded === 14) sent?.end(bytes.subarray(14));
      },
    });
    expect(json).toEqual(JSON.parse(TEXT));
    expect(steps).toEqual([14, BYTES]);
  });

  it.each([
    ['status.json', { kind: 'status', status: 500, expected: '200', came: '500 Internal Server Error' }],
    ['nowhere.json', { kind: 'status', status: 404 }],
    ['page.json', { kind: 'notJson', expected: 'JSON', came: '"<!doctype html><title>404</title>"' }],
    ['empty.json', { kind: 'notJson', came: 'nothing' }],
    ['newer.json', { kind: 'newerSchema', expected: `${SCHEMA}`, came: `${SCHEMA + 1}` }],
  ])('says what is wrong with %s', async (path, facts) => {
    const url = server.url + path;
    await expect(fetchJson(url)).rejects.toMatchObject({ name: 'LoadError', file: url, ...facts });
  });

  it('tells a file cut short from one that is not JSON, by the manifest’s bytes', async () => {
    const facts = { kind: 'truncated', expected: `${BYTES} B` };
    const came = `${Buffer.byteLength(CUT)} B`;
    const cut = fetchJson(`${server.url}cut.json`, { expectedBytes: BYTES });
    await expect(cut).rejects.toMatchObject({ ...facts, came });
    const broken = fetchJson(`${server.url}broken.json`, { expectedBytes: BYTES });
    await expect(broken).rejects.toMatchObject(facts);
    await expect(fetchJson(`${server.url}cut.json`)).rejects.toMatchObject({ kind: 'notJson' });
  });

  it('says that nobody answers', async () => {
    const gone = await serveData();
    await gone.close();
    await expect(fetchJson(`${gone.url}x.json`)).rejects.toMatchObject({ kind: 'network' });
  });

  it('is silent about a request that was given up', async () => {
    const abort = new AbortController();
    server.files.set('never.json', () => abort.abort());
    const given = fetchJson(`${server.url}never.json`, { signal: abort.signal });
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  });
});
