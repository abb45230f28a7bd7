import { describe, expect, it } from 'vitest';
import { buildTypeSearch } from '../../../src/domain/search/type-search.ts';
import { readTypeCases, readTypes } from './country.ts';

const search = buildTypeSearch(readTypes());
const cases = readTypeCases();
const first = (query: string) => search.search(query)[0]?.id;

describe('everyday words', () => {
  it('has at least 60 phrases', () => {
    expect(cases.filter(({ expected }) => expected.length > 0).length).toBeGreaterThanOrEqual(60);
  });

  it.each([
    ['дитина не говорить', 'early-intervention'],
    ["б'є чоловік", 'crisis-counselling'],
    ['возити на гемодіаліз', 'social-taxi'],
    ['після інсульту', 'home-care'],
  ])('«%s» means %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('finds the right type first for at least 95 % of the phrases', () => {
    const asked = cases.filter(({ expected }) => expected.length > 0);
    const wrong = asked.filter(({ query, expected }) => !expected.includes(first(query) ?? ''));
    const said = wrong.map(({ query }) => `«${query}» gave ${first(query)}`);
    expect(wrong.length / asked.length, said.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('finds nothing for words that are of no service', () => {
    const found = cases.filter(({ query, expected }) => expected.length === 0 && first(query) !== undefined);
    expect(found.map(({ query }) => `${query} → ${first(query)}`)).toEqual([]);
  });

  it('finds every type by its own name and by each of its words', () => {
    const lost = readTypes().flatMap(({ id, name, words }) =>
      [name.uk, ...words]
        .filter((text) => !search.search(text).some((hit) => hit.id === id))
        .map((text) => `${id}: ${text}`),
    );
    expect(lost).toEqual([]);
  });

  it('answers while the last word is still being typed', () => {
    expect(first('гемоді')).toBe('social-taxi');
    expect(first('')).toBeUndefined();
  });

  it('says which phrase it found', () => {
    expect(search.search('моя дитина не говорить')[0]?.phrase).toBe('дитина не говорить');
  });
});
