import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PlaceSearch } from '../../src/domain/search/place-search.ts';
import { loadCountry } from '../../src/workers/load-country.ts';
import { MANIFEST, RELEASE_FILES } from '../fixtures/packs/release.ts';
import { type DataServer, serveData } from '../fixtures/packs/server.ts';
import { FAULTS } from './faults.ts';

let server: DataServer;
beforeEach(async () => {
  server = await serveData(RELEASE_FILES);
});
afterEach(() => server.close());

/** What can be found, how far it came, and what failed. */
async function load(first: string | null) {
  const steps: string[] = [];
  const searches: PlaceSearch[] = [];
  const onSearch = (whole: PlaceSearch) => searches.push(whole);
  const onProgress = (done: number, of: number) => steps.push(`${done}/${of}`);
  const asked = { base: server.url, manifest: MANIFEST, first };
  const error: unknown = await loadCountry(asked, { onSearch, onProgress }).catch(
    (reason: unknown) => reason,
  );
  const found = (name: string) => searches.at(-1)?.search(name, { limit: 3, region: null }).hits ?? [];
  return { steps, error, found: (name: string) => found(name).map(({ code }) => code) };
}

it('is whole where every region comes', async () => {
  const { steps, error, found } = await load('UA22');
  expect([steps, error]).toEqual([['1/2', '2/2'], undefined]);
  expect(found('Вир').length).toBeGreaterThan(0);
});

it.each(FAULTS.map((fault) => [fault.name, fault] as const))(
  'a region whose file %s keeps back no other, and is said',
  async (_, { spoil, kind }) => {
    server.files.set('UA22/places.json', spoil(RELEASE_FILES['UA22/places.json'] ?? ''));
    const { steps, error, found } = await load('UA22');
    const gone = kind === 'network';
    expect(steps).toEqual(gone ? [] : ['1/2']);
    expect(error).toMatchObject({ kind, file: expect.stringContaining('UA22/places.json') as unknown });
    expect(found('Річкова').length).toBeGreaterThan(0);
    if (!gone) expect(found('Вир').length).toBeGreaterThan(0);
  },
);

it('the list of hromadas must come: without it nothing answers', async () => {
  server.files.delete('overview/coverage.json');
  const { steps, error, found } = await load(null);
  expect(steps).toEqual([]);
  expect(error).toMatchObject({ kind: 'status', file: expect.stringContaining('overview/') as unknown });
  expect(found('Річкова')).toEqual([]);
});
