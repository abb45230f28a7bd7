import { expect, test } from 'vitest';
import { agreementNotes, readAgreements } from '../../scripts/sources/agreements/read.ts';
import { readStated, readTerm } from '../../scripts/sources/agreements/dates.ts';
import { typeOf } from '../../scripts/sources/agreements/subject.ts';
import { workbook } from './workbook.ts';

const HEAD = [
  'Номер в реєстрі',
  'Назва договору',
  'Дата внесення договору про співробітництво до реєстру',
  'Дата і номер договору про співробітництво',
  'Найменування суб’єктів співробітництва, їх місцезнаходження, контактні дані',
  'Форма співробітництва',
  'Строки дії договору про співробітництво',
  'Дата й підстави для внесення змін до договору про співробітництво або його припинення',
];
const SOURCE = { title: 'Вигаданий реєстр договорів', url: 'https://example.org/r', date: '2022-08-18' };
const LISOVA = 'UA74010010000000001';
const RICHKOVA = 'UA74010030000000002';
const CENTRE = 'Договір про утримання «Центру надання соціальних послуг» Лісової ради';
const day = (text: string) => new Date(`${text}T00:00:00Z`);

type Row = readonly (string | number | Date | null)[];
const row = (number: number, subject: string, extra: Partial<Record<number, Row[number]>> = {}): Row => {
  const cells = [
    number,
    subject,
    day('2019-05-03'),
    day('2019-04-22'),
    'Лісова рада, тел. 000',
    'Спільне фінансування',
    'З 22.04.2019 по 31.12.2019',
    null,
  ];
  return cells.map((cell, i) => (i in extra ? (extra[i] ?? null) : cell));
};
const PARTIES = [
  'register_number,settlement_name,hromada_code',
  `391,Річкове,${RICHKOVA}`,
  `391,Лісове,${LISOVA}`,
  `391,Гай,${LISOVA}`,
  '392,Ліс,UA99990000000000009',
  `393,Ліс,${LISOVA}`,
].join('\n');
const KNOWN = new Set([LISOVA, RICHKOVA]);

async function read(...rows: readonly Row[]) {
  const register = await workbook({ 'Весь реєстр': [HEAD, ...rows] });
  return readAgreements({ register, parties: PARTIES }, (code) => KNOWN.has(code), SOURCE);
}

test('a social agreement: its parties in the order of the table, subject, type, dates, source', async () => {
  const { agreements } = await read(row(391, CENTRE));
  expect(agreements).toEqual([
    {
      id: 'agreement-391',
      parties: [RICHKOVA, LISOVA],
      subject: CENTRE,
      type: 'social-services-centre',
      signed: { on: '2019-04-22', text: null },
      registered: { on: '2019-05-03', text: null },
      until: '2019-12-31',
      term: null,
      source: SOURCE.title,
      sourceUrl: SOURCE.url,
    },
  ]);
});

test('others are left out; one of which no party is known is said; the counts add up', async () => {
  const made = await read(
    row(391, CENTRE),
    row(392, CENTRE),
    row(393, 'Договір про дорогу', { 5: 'проект, що передбачає соціально-економічний розвиток' }),
    row(394, 'Договір про пожежну охорону'),
  );
  expect(made.agreements.map(({ id, type }) => [id, type])).toEqual([
    ['agreement-391', 'social-services-centre'],
    ['agreement-393', null],
  ]);
  expect(agreementNotes(made)).toEqual([
    'Agreements: 3 social ones of 4 = 2 kept + 1 without a known party; 1 name a type, 1 have one party, 0 a date that is none',
    'unplaced: partnerships.xlsx:3 agreement 392: no known party',
  ]);
  // Contacts of councils are not read.
  expect(JSON.stringify(made)).not.toContain('тел.');
});

test('a date that is none is said as it stands, never mended', async () => {
  const made = await read(row(391, CENTRE, { 2: '03.05.0219' }));
  expect(made.agreements[0]).toMatchObject({
    registered: { on: null, text: '03.05.0219' },
    signed: { on: '2019-04-22', text: null },
  });
  expect(made.counts.undated).toBe(1);
  expect(readStated('№ 1/19  19.08.2019')).toEqual({ on: '2019-08-19', text: null });
  expect(readStated('05.12.2014 б/н').on).toBe('2014-12-05');
  expect(readStated('з 01.02.2020 або 03.02.2020')).toEqual({
    on: null,
    text: 'з 01.02.2020 або 03.02.2020',
  });
  expect(readStated('31.11.2021')).toEqual({ on: null, text: '31.11.2021' });
  expect(readStated('')).toEqual({ on: null, text: null });
});

test.each([
  ['З 22.04.2019 по 31.12.2019', '2019-12-31', null],
  ['05.12.2014 – 04.12.2019', '2019-12-04', null],
  ['з 01.01.2016 – упродовж 3 років', '2019-01-01', null],
  ['З 01.01.2019 на 5 років', '2024-01-01', null],
  ['З 01.01.2022 протягом 1 року', '2023-01-01', null],
  ['З 29.03.2019 до кінця 2019 року', '2019-12-31', null],
  ['Упродовж 2020 року', '2020-12-31', null],
  ['З 01.11.2018', null, null],
  ['З 23.02.2021 до 31.11.2021', null, 'З 23.02.2021 до 31.11.2021'],
  ['З 25.10.21017 упродовж 2 років', null, 'З 25.10.21017 упродовж 2 років'],
])('the term «%s»', (text, until, term) => {
  expect(readTerm(text, '')).toEqual({ until, term });
});

test('a change that prolongs gives the new last day; any other makes the term unsure', () => {
  expect(readTerm('З 19.08.2019 до 31.12.2020', 'Додаткова. Подовжено до 31.12.2021 року')).toEqual({
    until: '2021-12-31',
    term: null,
  });
  expect(readTerm('З 03.12.2021 до 31.12.2026', 'Додаткова угода №1')).toEqual({
    until: null,
    term: 'З 03.12.2021 до 31.12.2026; Додаткова угода №1',
  });
});

test.each([
  ['комунальної установи «Інклюзивно – ресурсний центр»', 'inclusive-resource-centre'],
  ['«Інклюзивноресурсний центр»', 'inclusive-resource-centre'],
  [
    '«Територіального центру соціального обслуговування (надання соціальних послуг)»',
    'social-services-centre',
  ],
  ['комунальної установи – надавача соціальних послуг', 'social-services-centre'],
  ['спільного проекту «Покрівля територіального центру соціального обслуговування»', null],
  ['з метою якісного надання соціальних послуг членам громад', null],
  ['у сфері інклюзивної освіти', null],
  ['спільного проекту «Соціальний автобус»', null],
])('the type of «%s»', (subject, type) => {
  expect(typeOf(subject)).toBe(type);
});

test('a register of another layout is refused, with the column', async () => {
  const register = await workbook({ x: [HEAD.slice(0, 6), []] });
  const reading = readAgreements({ register, parties: PARTIES }, () => true, SOURCE);
  await expect(reading).rejects.toThrow('Строки дії');
});
