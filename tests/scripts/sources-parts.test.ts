import { expect, test } from 'vitest';
import { readPhones, readUrl } from '../../scripts/sources/contact.ts';
import { partOf } from '../../scripts/sources/cnap/to-service.ts';
import { typeset } from '../../scripts/sources/typeset.ts';
import { parsePhone } from '../../src/data/contact/phone.ts';
import { KYIV } from '../../scripts/borders/read-osm.ts';
import { readPopulation } from '../../scripts/sources/population.ts';
import { transliterate } from '../../scripts/sources/transliterate.ts';
import { compileHours } from '../../src/data/contact/weekly.ts';

test('every way to write a number gives one that a phone can dial', () => {
  const written = [
    '+380462774747',
    '0462774747',
    '80462774747',
    '462774747',
    '(0462) 77-47-47',
    '(0462)77 47 47',
  ];
  for (const text of written) {
    expect(parsePhone(text), text).toEqual({ tel: '+380462774747', label: '046 277 47 47' });
  }
  expect(parsePhone('15-47')).toEqual({ tel: '1547', label: '15-47' });
  expect(parsePhone('116 123')).toEqual({ tel: '116123', label: '116 123' });
  for (const text of ['28030', '2-26-31', '(247) 5-31-50', 'так', ''])
    expect(parsePhone(text), text).toBeNull();
});

test('a cell of numbers is taken apart; what cannot be dialled is kept', () => {
  const { phones, unparsed } = readPhones('0347725053, 0987344643;  2-26-31   (0532) 56-56-56 / -');
  expect(phones.map(({ tel }) => tel)).toEqual(['+380347725053', '+380987344643', '+380532565656']);
  expect(unparsed).toEqual(['2-26-31']);
  expect(readPhones('-')).toEqual({ phones: [], unparsed: [] });
});

test('only a whole web address is one', () => {
  expect(readUrl('www.rada.gov.ua')).toBe('https://www.rada.gov.ua');
  expect(readUrl('http://talnivska.gromada.org.ua/')).toBe('http://talnivska.gromada.org.ua/');
  for (const text of ['-', 'немає', 'javascript:alert(1)', null]) expect(readUrl(text)).toBeNull();
});

test('main centres are told from their remote workplaces, however these are spelt', () => {
  const names = [
    'Віддалене робоче місце ЦНАП',
    'Відалене робоче місце',
    'віддаление робоче місце',
    'ВРМ с. Танське',
    'ВМР відділу',
  ];
  for (const name of names) expect(partOf(name)?.en, name).toBe('Remote workplace');
  expect(partOf('Мобільний ЦНАП')?.en).toBe('Mobile administrative service centre');
  expect(partOf('Територіальний підрозділ ЦНАП')?.en).toBe('Branch');
  expect(partOf('Відділ «Центр надання адміністративних послуг»')).toBeNull();
});

test('names of the register are set as the interface sets text', () => {
  expect(typeset('Відділ "ЦНАП"  “Дія” П\'ятихатської ради')).toBe('Відділ «ЦНАП» «Дія» П’ятихатської ради');
  // Unpaired, as registers leave them.
  expect(typeset('Заклад "Спеціальна школа "Мрія" обласної ради"')).toBe(
    'Заклад «Спеціальна школа «Мрія» обласної ради»',
  );
  expect(typeset('Відділ"ЦНАП" ради" с. Саї, 81"д"')).toBe('Відділ«ЦНАП» ради с. Саї, 81«д»');
  expect(typeset('"ВІЗА" ("Центр "Дії") ради')).toBe('«ВІЗА» («Центр «Дії») ради');
});

test('hours compile to minutes of the week; what depends on the week does not', () => {
  expect(compileHours('Mo 08:00-12:00,13:00-17:00; PH off')).toEqual([
    { from: 480, to: 720 },
    { from: 780, to: 1020 },
  ]);
  expect(compileHours('Fr 20:00-02:00')).toEqual([{ from: 6960, to: 7320 }]);
  expect(compileHours('24/7')).toEqual([{ from: 0, to: 10_080 }]);
  expect(compileHours('May-Sep Mo 08:00-12:00')).toBeNull();
  expect(compileHours('щодня')).toBeNull();
});

test('Latin letters as the resolution of 2010 has them', () => {
  const pairs = {
    Згурівська: 'Zghurivska',
    'Юр’ївська': 'Yurivska',
    Їжакова: 'Yizhakova',
    'Нова Щаслива': 'Nova Shchaslyva',
    'Кам’янець': 'Kamianets',
  };
  for (const [uk, en] of Object.entries(pairs)) expect(transliterate(uk)).toBe(en);
});

test('population: Kyiv is the row without a code; zero is a figure; a gap is an error', () => {
  const head = 'hromada_code,hromada_name,total_population_2022\n';
  const table = readPopulation(`${head}UA74040250000063494,Ніжинська,0\nNA,NA,2952301\n`);
  expect([...table]).toEqual([
    ['UA74040250000063494', 0],
    [KYIV, 2_952_301],
  ]);
  expect(() => readPopulation(`${head}UA74040250000063494,Ніжинська,\n`)).toThrow('ua-pop-2022.csv:2');
});
