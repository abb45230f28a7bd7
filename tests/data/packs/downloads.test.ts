import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadDownloads, loadKept } from '../../../src/data/packs/downloads.ts';
import { encodeServicesPack } from '../../../src/data/packs/pack-codec.ts';
import { NORTH_PACK, RELEASE } from '../../fixtures/packs/country.ts';
import { type DataServer, serveData } from '../../fixtures/packs/server.ts';

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
      releases: [],
    });
    expect(await load(JSON.stringify({ files: [] }))).toEqual({ files: [], changes: null, releases: [] });
  });

  it('never leads to another site or folder', async () => {
    const paths = ['https://evil.example/x', '//evil.example/x', '../x', '/x', 'javascript:alert(1)'];
    const files = paths.map((path) => ({ path }));
    expect(await load(JSON.stringify({ files }))).toMatchObject({ files: [] });
  });

  it('names earlier releases; what leads elsewhere, or has no checksum, is none of them', async () => {
    const good = { path: 'releases/r-1/UA11.json', bytes: 9, hash: '0123456789ab' };
    const releases = [
      { release: 'r-1', files: { UA11: good, UA: { ...good, path: '../x' }, UA22: { path: 'y' }, X: good } },
      { release: 'r-0', files: { UA11: { ...good, path: 'https://evil.example/x' } } },
      { release: 7, files: { UA11: good } },
      null,
    ];
    expect(await load(JSON.stringify({ files: [], releases }))).toMatchObject({
      releases: [{ release: 'r-1', files: { UA11: good } }],
    });
  });

  it('gives an earlier release’s services, checked against its checksum', async () => {
    const text = encodeServicesPack(NORTH_PACK);
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    server.files.set('old.json', text);
    const kept = { release: RELEASE, files: { UA11: { path: 'old.json', bytes: text.length, hash } } };
    expect((await loadKept(server.url, kept, 'UA11', {})).services).toHaveLength(NORTH_PACK.services.length);
    await expect(loadKept(server.url, kept, 'UA22', {})).rejects.toMatchObject({ kind: 'invalid' });
    server.files.set('old.json', text.replace('social-taxi', 'social-tax1'));
    await expect(loadKept(server.url, kept, 'UA11', {})).rejects.toMatchObject({ where: 'sha256' });
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
