import { expect, it } from 'vitest';
import { createCountryPlaces } from '../../../../src/ui/find/place/country-places.ts';
import { mayPrefetch, sparesData } from '../../../../src/ui/find/place/connection.ts';
import type { CountrySearchOptions } from '../../../../src/workers/place-search-client.ts';
import { MANIFEST } from '../../../fixtures/packs/release.ts';

/** The worker's door, driven by hand. */
function opened() {
  const asked: CountrySearchOptions[] = [];
  let closed = 0;
  const places = createCountryPlaces(
    (options) => {
      asked.push(options);
      return { search: async () => ({ hits: [], namesakes: 0 }), close: () => (closed += 1) };
    },
    () => 'https://example.org/data/',
  );
  return { places, asked, closed: () => closed };
}

it('comes once, answers from its first region on, and again when it is whole', () => {
  const { places, asked } = opened();
  places.load(MANIFEST, 'UA11');
  places.load(MANIFEST, 'UA11');
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatchObject({ base: 'https://example.org/data/', first: 'UA11' });
  expect(places.get()).toMatchObject({ status: 'loading', ask: null });
  asked[0]?.onProgress(1, 3);
  const first = places.get().ask;
  expect(first).not.toBeNull();
  asked[0]?.onProgress(2, 3);
  expect(places.get()).toMatchObject({ status: 'partly', done: 2, ask: first });
  asked[0]?.onProgress(3, 3);
  expect(places.get().status).toBe('ready');
  expect(places.get().ask).not.toBe(first);
});

it('can be tried again after a failure, with a new worker', () => {
  const { places, asked, closed } = opened();
  places.load(MANIFEST, null);
  asked[0]?.onFault();
  expect(places.get().status).toBe('failed');
  places.load(MANIFEST, null);
  expect(asked).toHaveLength(2);
  expect(closed()).toBe(1);
});

it('has nothing to fetch in a release without the country', () => {
  const { places, asked } = opened();
  places.load({ ...MANIFEST, overview: null }, null);
  expect(asked).toHaveLength(0);
});

it('fetches unasked over a good line only, and never where data is to be spared', () => {
  expect(mayPrefetch({})).toBe(false);
  expect(mayPrefetch({ connection: { effectiveType: '3g' } })).toBe(false);
  expect(mayPrefetch({ connection: { effectiveType: '4g' } })).toBe(true);
  expect(mayPrefetch({ connection: { effectiveType: '4g', saveData: true } })).toBe(false);
  expect(sparesData({ connection: { saveData: true } })).toBe(true);
});
