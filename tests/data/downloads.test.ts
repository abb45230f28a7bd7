import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDownloads } from '../../src/data/downloads.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';

let server: DataServer;
beforeEach(async () => {
  server = await serveData();
});
afterEach(() => server.close());

const load = (text?: string) => {
  if (text !== undefined) server.files.set('index.json', text);
  return loadDownloads(`${server.url}index.json`);
};

describe('the list of downloads', () => {
  it('is read with what changed, where a release before is known', async () => {
    const files = [{ path: 'services.csv', bytes: 12, licence: 'CC BY 4.0' }, { path: 'hsds.zip' }];
    const changes = { release: '2025', added: 0, changed: 2, vanished: 1 };
    expect(await load(JSON.stringify({ files, changes }))).toEqual({
      files: [files[0], { path: 'hsds.zip', bytes: Number.NaN, licence: null }],
      changes,
    });
    expect(await load(JSON.stringify({ files: [] }))).toEqual({ files: [], changes: null });
  });

  it('never leads to another site or folder', async () => {
    const paths = ['https://evil.example/x', '//evil.example/x', '../x', '/x', 'javascript:alert(1)'];
    const files = paths.map((path) => ({ path }));
    expect(await load(JSON.stringify({ files }))).toMatchObject({ files: [] });
  });

  it('may be missing: no file, or the server’s own page', async () => {
    expect(await load()).toBeNull();
    expect(await load('<!doctype html>')).toBeNull();
    expect(await load('{}')).toBeNull();
  });

  it('that cannot be reached is a failure', async () => {
    await server.close();
    await expect(loadDownloads(`${server.url}index.json`)).rejects.toMatchObject({ kind: 'network' });
    server = await serveData();
  });
});
