import { describe, expect, it } from 'vitest';
import { buildPlaceSearch } from '../../../src/domain/search/place-search.ts';
import { type PlaceCase, readCountry, readFormerNames, readPlaceCases } from './country.ts';

/** Settlements of the full gazetteer. */
const GAZETTEER = 29_000;
const packs = readCountry();
const search = buildPlaceSearch(packs, readFormerNames());
const settlements = new Set(packs.flatMap((pack) => pack.settlements).map(({ code }) => code));
const hromadas = packs.flatMap((pack) => pack.hromadas);
const whole = settlements.size > GAZETTEER;

/** Without a gazetteer a seat is found as its hromada. */
function wanted({ expected }: PlaceCase): string | undefined {
  if (expected.length === 19) return hromadas.find(({ code }) => code === expected)?.code;
  if (settlements.has(expected)) return expected;
  return hromadas.find(({ code }) => expected === `${code.slice(0, 9)}001`)?.code;
}

const cases = readPlaceCases();
const present = cases.filter((each) => wanted(each) !== undefined);
const scope = whole ? `all ${settlements.size} settlements` : 'the places of the embedded default';

describe(`misspelt queries over ${scope}`, () => {
  it('has 200 of them', () => {
    expect(cases).toHaveLength(200);
    expect(new Set(cases.map(({ query }) => query)).size).toBe(200);
  });

  it(`asks for places that are there: ${present.length}`, () => {
    if (whole) expect(present).toHaveLength(200);
    else expect(present.length).toBeGreaterThan(10);
  });

  it('puts the right place first for at least 95 %', () => {
    const wrong = present.filter((each) => first(each) !== wanted(each));
    const said = wrong.map(
      (each) => `${each.kind}: «${each.query}» gave ${first(each)}, not ${each.expected}`,
    );
    expect(wrong.length / present.length, said.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

function first({ query, region }: PlaceCase): string | undefined {
  return search.search(query, { limit: 1, region }).hits[0]?.code;
}
