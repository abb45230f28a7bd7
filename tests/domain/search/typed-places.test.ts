import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../src/data/sheet/read/csv.ts';
import { choosePlace } from '../../../src/domain/search/place-choice.ts';
import type { PlaceAnswer } from '../../../src/domain/search/place-pack.ts';
import { buildPlaceSearch, type PlaceSearch } from '../../../src/domain/search/place-search.ts';
import { readCountry, readFormerNames } from './country.ts';
import { BIG_FORMER, bigGazetteer } from './gazetteer.ts';

const SHOWN = 8;
const FILE = 'tests/fixtures/typed-places.csv';
const COLUMNS = ['country', 'region', 'query', 'enter', 'place', 'kind'];
const cases = readCsv(readFileSync(FILE, 'utf8'), { file: FILE, columns: COLUMNS, required: [] }).rows;

const searches: Readonly<Record<string, PlaceSearch>> = {
  big: buildPlaceSearch(bigGazetteer(), BIG_FORMER),
  fixture: buildPlaceSearch(await readCountry(), readFormerNames()),
};

/** What Enter does, as the table says it: «take Ніжин (Чернігівська область)», «several 119», «none». */
function enter(query: string, answer: PlaceAnswer): string {
  const choice = choosePlace(query, answer);
  if (choice.kind === 'take') return `take ${choice.hit.name.uk} (${choice.hit.region.uk})`;
  return choice.kind === 'several' && answer.namesakes > 0 ? `several ${answer.namesakes}` : choice.kind;
}

describe('typed places', () => {
  it('are more than a hundred, each once', () => {
    const keys = cases.map(({ get }) => `${get('country')} ${get('region')} ${get('query')}`);
    expect(new Set(keys).size).toBeGreaterThanOrEqual(100);
    expect(keys).toHaveLength(new Set(keys).size);
  });

  it.each(
    cases.map(({ get }) => [
      get('query'),
      get('region'),
      `${get('enter')} ${get('place')}`.trim(),
      get('country'),
    ]),
  )('«%s» %s → %s', (query, region, expected, country) => {
    const answer = searches[country]?.search(query, { limit: SHOWN, region: region || null });
    expect(answer && enter(query, answer)).toBe(expected);
  });

  it('find with a code its own place alone', () => {
    for (const { get } of cases.filter((each) => each.get('kind') === 'code')) {
      const { hits } = searches[get('country')]?.search(get('query'), { limit: SHOWN }) ?? { hits: [] };
      expect(hits.length, get('query')).toBe(get('enter') === 'take' ? 1 : 0);
    }
  });

  it('say how many namesakes the list leaves out', () => {
    const answer = searches['big']?.search('Іванівка', { limit: SHOWN });
    expect([answer?.hits.length, answer?.namesakes]).toEqual([SHOWN, 119]);
  });
});
