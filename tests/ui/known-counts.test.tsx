import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Known } from '../../src/domain/facets/known-count.ts';
import { FacetGroup } from '../../src/ui/refer/form/FacetGroup.tsx';
import { foundWords } from '../../src/ui/find/results/found-words.ts';
import { knownText } from '../../src/ui/parts/count-words.ts';
import { LISOVA, TAXI } from '../fixtures/packs/country.ts';
import { DATASET, makeItem, makeRow } from './scope.ts';

const t = wordsOf('uk');
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ')
    .trim();
const stated = (n: number): Known => ({ kind: 'stated', n });
const UNKNOWN: Known = { kind: 'unknown' };
const NONE: Known = { kind: 'none' };

describe('a count in words', () => {
  it('is a number, «not known yet» or «none», never 0', () => {
    expect([stated(3), UNKNOWN, NONE].map((known) => knownText(known, t, 'uk'))).toEqual([
      '3',
      'ще не знаємо',
      'немає',
    ]);
    expect([stated(3), UNKNOWN, NONE].map((known) => knownText(known, wordsOf('en'), 'en'))[0]).toBe('3');
  });

  it('of an empty list says what it means', () => {
    const types = DATASET.types.filter(({ id }) => id === 'day-care');
    const options = { date: '2026-02-01', maxAge: null, planned: true, ownAreaOnly: false };
    const list = { results: [], surveyed: new Set(['day-care']), types, hromada: null, options };
    expect(foundWords(list, t)).toBe('Такої послуги тут немає (повний перелік)');
    expect(foundWords({ ...list, options: { ...options, passes: new Uint8Array() } }, t)).toBe(
      'За цими умовами ми не знаємо жодної послуги',
    );
    expect(foundWords({ ...list, surveyed: new Set() }, t)).toBe('Про цю послугу тут ще не знаємо');
    expect(foundWords({ ...list, types: [] }, t)).toBe('Про такі послуги тут ще не знаємо');
    expect(foundWords({ ...list, hromada: makeRow(LISOVA, { state: 'notApplicable' }) }, t)).toBe(
      'Про цю послугу тут ще не знаємо',
    );
    expect(foundWords({ ...list, results: [makeItem(TAXI)] }, t)).toBe('Знайшли 1 послугу');
  });
});

const group = (facet: 'cost' | 'recipients', complete: boolean, notStated: number, total: number) =>
  text(
    renderToStaticMarkup(
      <FacetGroup
        legend="Умова"
        facet={facet}
        complete={complete}
        options={[
          { value: 'a', label: 'Одне' },
          { value: 'b', label: 'Інше' },
        ]}
        chosen={[]}
        counts={{ of: new Map([['a', 2]]), notStated, total }}
        onChange={() => undefined}
      />,
    ),
  );

describe('counts of a condition', () => {
  it('never write what is not known as 0', () => {
    expect(group('recipients', true, 0, 2)).toBe('Умова Одне 2 послуги Інше ще не знаємо');
    expect(group('cost', false, 0, 2)).toContain('Інше ще не знаємо');
    expect(group('cost', true, 1, 3)).toContain('Інше ще не знаємо Не вказано: 1.');
    expect(group('cost', true, 0, 2)).toContain('Інше немає');
    // That all records say this would contradict «not known yet».
    expect(group('cost', false, 0, 2)).not.toContain('сказано в кожному записі');
    expect(group('cost', true, 0, 2)).toContain('сказано в кожному записі');
    // Of no services each value would say the same.
    expect(group('cost', false, 0, 0)).toBe('Умова Одне Інше');
  });

  it('are silent where most records do not say: then that is said once', () => {
    const html = group('cost', true, 2, 3);
    expect(html).toBe(
      'Умова Одне Інше Більшість записів, 2 із 3, цього не вказує: лишаємо їх у списку, щоб запитати.',
    );
    expect(group('cost', true, 1, 2)).toContain('Одне 2');
  });
});
