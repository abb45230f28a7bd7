import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildPlaceSearch } from '../../src/domain/search/place-search.ts';
import { type PlaceCase, readPlaceCases } from '../domain/search/country.ts';
import { readManifest, readPlacePacks } from './built.ts';

const search = buildPlaceSearch(readPlacePacks(), readManifest().formerNames);
const cases = readPlaceCases(path.join(import.meta.dirname, 'place-queries.csv'));

describe('misspelt queries over all settlements', () => {
  it('has 200 of them', () => {
    expect(cases).toHaveLength(200);
    expect(new Set(cases.map(({ query }) => query)).size).toBe(200);
  });

  it('puts the right place first for at least 95 %', () => {
    const wrong = cases.filter((each) => first(each) !== each.expected);
    const said = wrong.map(
      (each) => `${each.kind}: «${each.query}» gave ${first(each)}, not ${each.expected}`,
    );
    expect(wrong.length / cases.length, said.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

function first({ query, region }: PlaceCase): string | undefined {
  return search.search(query, { limit: 1, region }).hits[0]?.code;
}
