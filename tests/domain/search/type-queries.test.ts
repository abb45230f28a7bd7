import { describe, expect, it } from 'vitest';
import { buildNeedSearch } from '../../../src/domain/search/need-search.ts';
import { buildTypeSearch } from '../../../src/domain/search/type-search.ts';
import { meansViolence } from '../../../src/domain/search/means-violence.ts';
import { readTypeCases, readTypes, type TypeCase } from './country.ts';

const types = readTypes();
const violent = new Set(types.filter(({ violence }) => violence).map(({ id }) => id));
const search = buildTypeSearch(types);
const need = buildNeedSearch(types);
const cases = readTypeCases();
const first = (query: string) => need.read(query).hits[0]?.id;
const inCrisis = cases.filter(({ crisis }) => crisis !== null);
const ANY = '*';
const everyday = cases.filter(({ crisis }) => crisis === null);
const said = ({ query, expected }: TypeCase) =>
  `«${query}» → ${need.read(query).crisis ?? ''} ${first(query) ?? 'nothing'}, not ${expected.join(' or ') || 'nothing'}`;

it('the table has far more than 250 phrases, each once', () => {
  expect(cases.length).toBeGreaterThanOrEqual(600);
  expect(new Set(cases.map(({ query }) => query)).size).toBe(cases.length);
  expect(inCrisis.length).toBeGreaterThanOrEqual(250);
});

describe('words of crisis', () => {
  it('are all recognised, each as what it is', () => {
    const wrong = inCrisis.filter(({ query, crisis }) => need.read(query).crisis !== crisis);
    expect(wrong.map((each) => `${each.crisis}: ${said(each)}`)).toEqual([]);
  });

  it('always end at a type that helps in it, the expected one first where one is', () => {
    const wrong = inCrisis.filter(({ query, expected }) => {
      const id = first(query) ?? '';
      return !violent.has(id) || (!expected.includes('') && !expected.includes(id));
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('leave no trace', () => {
    expect(inCrisis.filter(({ query }) => !meansViolence(types, query)).map(said)).toEqual([]);
  });
});

describe('everyday words', () => {
  it.each([
    ['дитина не говорить', 'early-intervention'],
    ['возити на гемодіаліз', 'social-taxi'],
    ['після інсульту', 'home-care'],
  ])('«%s» means %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('are never taken for a crisis, nor answered with a type that concerns violence', () => {
    const wrong = everyday.filter(({ query, expected }) => {
      const { crisis, hits } = need.read(query);
      return crisis !== null || hits.some(({ id }) => violent.has(id) && !expected.includes(id));
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('find the right type first, or nothing where nothing is right, for at least 95 %', () => {
    const told = everyday.filter(({ expected }) => !expected.includes(ANY));
    const wrong = told.filter(({ query, expected }) => !expected.includes(first(query) ?? ''));
    expect(wrong.length / told.length, wrong.map(said).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('finds every type by its own name and by each of its words', () => {
    const lost = types.flatMap(({ id, name, words }) =>
      [name.uk, ...words]
        .filter((text) => !need.read(text).hits.some((hit) => hit.id === id))
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
