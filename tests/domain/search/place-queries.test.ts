import { expect, test } from 'vitest';
import { buildPlaceSearch } from '../../../src/domain/search/place-search.ts';
import { readCountry, readFormerNames, readPlaceCases } from './country.ts';

// The same over the whole country, with 200 queries: tests/country.
const cases = readPlaceCases();

test('misspelt queries of every kind are at hand', () => {
  expect(new Set(cases.map(({ query, region }) => `${query} ${region}`)).size).toBe(cases.length);
  expect(cases.length).toBeGreaterThanOrEqual(30);
  const kinds = new Set(cases.map(({ kind }) => kind));
  for (const kind of [
    'i-y',
    'russian',
    'latin',
    'layout',
    'missing',
    'swapped',
    'former',
    'context',
    'region',
  ])
    expect(kinds).toContain(kind);
});

test('the right place stands first for at least 95 % of them', async () => {
  const search = buildPlaceSearch(await readCountry(), readFormerNames());
  const first = (query: string, region: string | null) =>
    search.search(query, { limit: 1, region }).hits[0]?.code;
  const wrong = cases
    .map((each) => ({ ...each, found: first(each.query, each.region) }))
    .filter(({ expected, found }) => found !== expected);
  const said = wrong.map(
    ({ kind, query, found, expected }) => `${kind}: «${query}» gave ${found}, not ${expected}`,
  );
  expect(wrong.length / cases.length, said.join('\n')).toBeLessThanOrEqual(0.05);
});
