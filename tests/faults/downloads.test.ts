import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadDownloads } from '../../src/data/packs/downloads.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';
import { FAULTS } from './faults.ts';

const FILE = { path: 'services.csv', bytes: 120, licence: 'CC-BY-4.0' };
const GOOD = JSON.stringify({ schema: 1, licence: 'CC0-1.0', files: [FILE] });

let server: DataServer;
beforeEach(async () => {
  server = await serveData({ 'index.json': GOOD });
});
afterEach(() => server.close());

const load = () => loadDownloads(`${server.url}index.json`).catch((error: unknown) => error);

it('lists the files of a good index', async () => {
  expect(await load()).toEqual({ files: [FILE], changes: null, releases: [] });
});

it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
  'an index that %s is no list, or a failure that can be told; never files that it does not name',
  async (_, { spoil, kind }) => {
    server.files.set('index.json', spoil(GOOD));
    const came = await load();
    if (kind === 'network') expect(came).toMatchObject({ kind: 'network' });
    else if (came !== null) expect(came).toMatchObject({ files: [{ path: 'services.csv' }] });
  },
);

it.each(['null', '7', '"x"', '{"files":null}'])('an index that is %s is none', async (body) => {
  server.files.set('index.json', body);
  expect(await load()).toBeNull();
});

it('what is no file in it is left out, the others stand', async () => {
  server.files.set('index.json', JSON.stringify({ files: [null, 7, 'x', {}, FILE], changes: [null] }));
  expect(await load()).toEqual({ files: [FILE], changes: null, releases: [] });
});
