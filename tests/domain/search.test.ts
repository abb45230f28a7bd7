import { expect, test } from 'vitest';
import { buildPlaceSearch } from '../../src/domain/place-search.ts';
import { fold } from '../../src/domain/search-text.ts';
import { searchTypes } from '../../src/domain/type-search.ts';
import { codeOf, makeHromada, makeType } from './make.ts';

test('fold: case, apostrophes, stress, г and ґ, і and и, signs and spaces', () => {
  const forms = ["Мар'їн  Ґай", 'мар’їн гай', 'МАРʼЇН-ГАЙ', 'мар`їн га\u0301й,'];
  expect(new Set(forms.map(fold)).size).toBe(1);
  expect(fold('Ніжин')).toBe(fold('нижин'));
  expect(fold('Київ')).not.toBe(fold('Кийв'));
});

const nizhyn = makeHromada(codeOf('74', '04', '250'), {
  name: { uk: 'Ніжинська', en: 'Nizhynska' },
  population: 66_626,
  seat: { name: { uk: 'Ніжин', en: 'Nizhyn' }, at: [31.88, 51.05] },
});
const talalaivka = makeHromada(codeOf('74', '04', '330'), {
  name: { uk: 'Талалаївська', en: null },
  population: 4_561,
  seat: { name: { uk: 'Талалаївка', en: null }, at: [31.92, 50.96] },
});
const larger = makeHromada(codeOf('74', '08', '190'), {
  name: { uk: 'Талалаївська', en: null },
  population: 11_511,
  seat: { name: { uk: 'Талалаївка', en: null }, at: [33.13, 50.83] },
});
const village = (oblast: string, raion: string, hromada: string, n: string, uk: string) => ({
  code: `UA${oblast}${raion}${hromada}${n}`,
  name: { uk, en: null },
  at: [31, 51] as const,
});
const places = buildPlaceSearch(
  [
    village('74', '04', '250', '010', 'Ніжин'),
    village('74', '04', '330', '010', 'Талалаївка'),
    village('74', '08', '190', '010', 'Талалаївка'),
    village('74', '04', '250', '090', 'Мала Кошелівка'),
    village('99', '04', '250', '090', 'Нічия'),
  ],
  [nizhyn, talalaivka, larger],
);
const names = (query: string) => places.search(query, 9).map(({ kind, name }) => `${kind} ${name.uk}`);

test('places: the whole name first, then its beginning; words that only say the kind are passed over', () => {
  expect(names('ніжин')).toEqual(['settlement Ніжин', 'hromada Ніжинська']);
  expect(names('м. Нижин')).toEqual(['settlement Ніжин', 'hromada Ніжинська']);
  expect(names('ніжинська громада')).toEqual(['hromada Ніжинська']);
  expect(names('nizhynska')).toEqual(['hromada Ніжинська']);
  expect(names('кошел')).toEqual(['settlement Мала Кошелівка']);
  expect(names('село')).toEqual([]);
  expect(names('  ')).toEqual([]);
});

test('places: namesakes are all there, those of larger hromadas first, each with its hromada', () => {
  const found = places.search('Талалаївка', 9);
  expect(found.map(({ hromada }) => hromada)).toEqual([larger, talalaivka]);
  expect(places.search('талал', 3)).toHaveLength(3);
  expect(places.search('нічия', 9)[0]).toMatchObject({ hromada: null });
});

test('types: by name, by everyday words, by explanation, with other endings', () => {
  const types = [
    makeType('taxi', { name: { uk: 'Соціальне таксі', en: 'Social taxi' }, words: ['возити на гемодіаліз'] }),
    makeType('early', { name: { uk: 'Раннє втручання', en: null }, words: ['дитина не говорить', 'аутизм'] }),
    makeType('crisis', { words: ['б’є чоловік'], about: { uk: 'Коли дитина чи мама в біді', en: null } }),
  ];
  expect(searchTypes(types, 'таксі')).toEqual(['taxi']);
  expect(searchTypes(types, 'дитина не говорить')).toEqual(['early']);
  expect(searchTypes(types, "б'є чоловік")).toEqual(['crisis']);
  expect(searchTypes(types, 'гемодіалізу')).toEqual(['taxi']);
  expect(searchTypes(types, 'дитину')).toEqual(['early', 'crisis']);
  expect(searchTypes(types, 'social')).toEqual(['taxi']);
  expect(searchTypes(types, 'аптека')).toEqual([]);
  expect(searchTypes(types, '')).toEqual([]);
});
