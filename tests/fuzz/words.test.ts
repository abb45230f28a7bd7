import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';
import { readTimetable } from '../../scripts/sources/cnap/timetable.ts';
import { buildPlaceSearch } from '../../src/domain/search/place-search.ts';
import { buildTypeSearch } from '../../src/domain/search/type-search.ts';
import { readCountry, readFormerNames, readTypes } from '../domain/search/country.ts';
import { damaged, hostileText, RUNS } from './hostile.ts';

const hours = fc.oneof(
  hostileText,
  damaged('пн: 8:00-17:00; вт: 8:00-17:00; ср: 8:00-20:00 перерва 12:00-13:00; сб: вих.'),
  damaged('Mo-Fr 08:00-12:00,13:00-17:00; Sa 09:00-14:00; PH off'),
);

test('hours are understood whole or kept as written: intervals lie in a week and in order', () => {
  fc.assert(
    fc.property(hours, (text) => {
      const { syntax } = readTimetable(text);
      for (const each of [syntax, text]) {
        const weekly = each === null ? [] : (compileHours(each) ?? []);
        let last = -1;
        for (const { from, to } of weekly) {
          expect(from).toBeGreaterThan(last);
          expect(from).toBeLessThan(10_080);
          expect(to).toBeGreaterThan(from);
          last = from;
        }
      }
      // What we made of the words of the register must itself be readable.
      if (syntax !== null) expect(compileHours(syntax)).not.toBeNull();
    }),
    RUNS,
  );
});

test('a phone is dialable or none', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, damaged('(04637) 5-31-50, 046 277 47 47')), (text) => {
      const phone = parsePhone(text);
      if (phone !== null) expect(phone.tel).toMatch(/^\+?\d+$/);
    }),
    RUNS,
  );
});

const places = buildPlaceSearch(await readCountry(), readFormerNames());
test('a pasted page is no slower than a long name', () => {
  for (const page of ['а'.repeat(50_000), 'нова '.repeat(5000), 'qwerty'.repeat(2000)]) {
    expect(places.search(page, { limit: 8, region: 'UA91' })).toEqual(
      places.search(page.slice(0, 160), { limit: 8, region: 'UA91' }),
    );
  }
});

const types = buildTypeSearch(readTypes());

test('any words find places within the limit, each once, and the same ones the next time', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, damaged('П’ятихатки-Прикладні, Уявненський район')), (text) => {
      const { hits } = places.search(text, { limit: 8, region: 'UA91' });
      expect(hits.length).toBeLessThanOrEqual(8);
      expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
      expect(places.search(text, { limit: 8, region: 'UA91' }).hits).toEqual(hits);
    }),
    RUNS,
  );
});

test('any words find types that there are', () => {
  const ids = new Set(readTypes().map(({ id }) => id));
  fc.assert(
    fc.property(fc.oneof(hostileText, damaged('возити на гемодіаліз')), (text) => {
      for (const hit of types.search(text)) expect(ids.has(hit.id)).toBe(true);
    }),
    RUNS,
  );
});
