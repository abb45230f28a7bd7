import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/data/sheet/read/unreadable.ts';
import { readNeed } from '../../../src/data/need/read.ts';
import { toXlsx } from '../../../src/data/sheet/write/xlsx.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import { readFigure } from '../../../src/domain/need/read-number.ts';
import { tallyNeed, unplacedRows } from '../../../src/domain/need/tally.ts';
import type { NeedAnswers } from '../../../src/domain/need/types.ts';
import { codeOf, makeHromada } from '../../domain/make.ts';

const named = (code: string, uk: string, kind: Hromada['kind'] = 'rural'): Hromada =>
  makeHromada(code, { name: { uk, en: null }, kind });

const NIZHYN = named(codeOf('74', '04', '025'), 'Ніжинська', 'urban');
const TALALAIVKA = named(codeOf('74', '08', '017'), 'Талалаївська', 'settlement');
const TALALAIVKA_TOO = named(codeOf('74', '04', '037'), 'Талалаївська', 'rural');
const SIVERSK = named(codeOf('74', '06', '011'), 'Новгород-Сіверська', 'urban');
const ELSEWHERE = named(codeOf('46', '02', '001'), 'Миколаївська');
const SCOPE = {
  hromadas: [NIZHYN, TALALAIVKA, TALALAIVKA_TOO, SIVERSK, ELSEWHERE],
  raions: [
    { prefix: 'UA7404', name: { uk: 'Ніжинський', en: null } },
    { prefix: 'UA7408', name: { uk: 'Прилуцький', en: null } },
  ],
  oblasts: [],
  oblast: 'UA74',
  formerNames: [],
};
const OPEN: NeedAnswers = { places: new Map(), summed: false };

function read(source: Uint8Array | string, answers = OPEN) {
  const table = readNeed(source, 'потреба.csv', SCOPE);
  if (table === null) throw new Error('no table');
  const tallies = table.figures.map((_, at) => tallyNeed(table.rows, at, answers));
  const said = [...unplacedRows(table.rows, answers), ...tallies.flatMap(({ issues }) => issues)];
  return {
    figures: Object.fromEntries(
      table.figures.map((name, at) => [name, Object.fromEntries(tallies[at]?.weights ?? [])]),
    ),
    issues: said.toSorted((a, b) => a.row - b.row).map(({ row, reason }) => `${row}:${reason}`),
    candidates: Object.fromEntries(said.map(({ row, candidates }) => [row, candidates])),
    table,
  };
}

const lines = (...all: string[]) => all.join('\n');
const bytesOf = async (...sheets: Parameters<typeof toXlsx>[0]) =>
  new Uint8Array(await (await toXlsx(sheets)).arrayBuffer());

test('by whole code, by its first nine characters, by a name that only one has; zero is a figure', () => {
  const { figures, issues } = read(
    lines(
      'Код КАТОТТГ;Назва територіальної громади;Кількість отримувачів',
      `${NIZHYN.code};;1 234,5`,
      `${ELSEWHERE.code.slice(0, 9).toLowerCase()};;7`,
      ';Талалаївська сільська територіальна громада;0',
      ';Талалаївська селищна;3',
    ),
  );
  expect(issues).toEqual([]);
  expect(figures).toEqual({
    'Кількість отримувачів': {
      [NIZHYN.code]: 1234.5,
      [ELSEWHERE.code]: 7,
      [TALALAIVKA_TOO.code]: 0,
      [TALALAIVKA.code]: 3,
    },
  });
});

test('names are matched as lists are: a hyphen with spaces, a Latin letter, a raion as witness', () => {
  const { figures, issues } = read(
    lines(
      'Район;Громада;Потреба',
      ';Новгород - Сіверська;5',
      ';Hіжинська МТГ;4'.replace('H', 'Н').replace('сь', 'cь'),
      'Прилуцький район;Талалаївська;3',
    ),
  );
  expect(issues).toEqual([]);
  expect(figures).toEqual({
    Потреба: { [SIVERSK.code]: 5, [NIZHYN.code]: 4, [TALALAIVKA.code]: 3 },
  });
});

test('every row that is not used says why, with the hromadas that it may mean', () => {
  const { figures, issues, candidates } = read(
    lines(
      'code,name,value',
      'UA74999,,1',
      ',Ніхтовська,1',
      ',Талалаївська,1',
      ',Миколаївська,1',
      `${NIZHYN.code},Талалаївська,1`,
      ',,5',
      `${NIZHYN.code},,`,
      `${NIZHYN.code},,-2`,
      `${NIZHYN.code},,дві`,
      `${NIZHYN.code},,"1,234"`,
      `${NIZHYN.code},Ніжинська міська громада,2`,
      ',Ніжинська,2',
      ',Нижинська,2',
    ),
  );
  expect(figures).toEqual({ value: { [NIZHYN.code]: 2 } });
  expect(issues).toEqual([
    '2:unknownCode',
    '3:unknownName',
    '4:ambiguousName',
    '5:unknownName',
    '6:codeAndName',
    '7:noPlace',
    '8:noValue',
    '9:negative',
    '10:notNumber',
    '11:unclearNumber',
    '13:duplicate',
    '14:unknownName',
  ]);
  expect(candidates).toMatchObject({
    3: [],
    4: [TALALAIVKA.code, TALALAIVKA_TOO.code],
    5: [ELSEWHERE.code],
    6: [NIZHYN.code, TALALAIVKA.code, TALALAIVKA_TOO.code],
    13: [NIZHYN.code],
    14: [NIZHYN.code],
  });
});

test('an answer places a row; rows of one hromada are added up where that is asked', () => {
  const text = lines('Громада;Потреба', 'Талалаївська;3', 'Ніжинська;0,1', 'Ніжинська;0,2');
  const places = new Map([[2, TALALAIVKA.code]]);
  expect(read(text, { places, summed: false })).toMatchObject({
    figures: { Потреба: { [TALALAIVKA.code]: 3, [NIZHYN.code]: 0.1 } },
    issues: ['4:duplicate'],
  });
  expect(read(text, { places, summed: true })).toMatchObject({
    figures: { Потреба: { [TALALAIVKA.code]: 3, [NIZHYN.code]: 0.3 } },
    issues: [],
  });
});

test('every column of numbers is a figure; ordinals, words and totals are none', () => {
  const { figures, issues, table } = read(
    lines(
      'Оцінка потреб, станом на 01.09.2025,,,,',
      '№,Громада,Діти,Люди похилого віку,Примітка',
      '1,Ніжинська,12,340,за реєстром',
      '2,Новгород-Сіверська,,25,',
      ',Разом,12,365,',
    ),
  );
  expect(figures).toEqual({
    Діти: { [NIZHYN.code]: 12 },
    'Люди похилого віку': { [NIZHYN.code]: 340, [SIVERSK.code]: 25 },
  });
  expect(issues).toEqual(['4:noValue']);
  expect(table).toMatchObject({ date: '2025-09-01', leftOut: [{ row: 5 }] });
});

test('no header is needed for codes and figures; without either there is no table', () => {
  expect(read(`${NIZHYN.code},4`).figures).toEqual({ '': { [NIZHYN.code]: 4 } });
  expect(readNeed('а,б\n1,2', 'a.csv', SCOPE)).toBeNull();
  expect(readNeed('Ніжинська громада;340\nТалалаївська;2', 'a.csv', SCOPE)).toBeNull();
});

test('a workbook: the sheet that holds figures, its rows by the spreadsheet’s own numbers, two rows of heads', async () => {
  const notes = { name: 'Примітки', header: ['Складено'], rows: [['2025']] };
  const figures = {
    name: 'Потреба',
    header: ['Громада', 'Отримувачі', ''],
    rows: [
      [null, 'діти', 'дорослі'],
      ['Ніжинська', 340, 1],
      [null, null, null],
      ['Новгород-Сіверська', 'багато', 2],
      ['Степова', 1, 3],
    ],
  };
  expect(read(await bytesOf(notes, figures))).toMatchObject({
    figures: {
      'Отримувачі, діти': { [NIZHYN.code]: 340 },
      'Отримувачі, дорослі': { [NIZHYN.code]: 1, [SIVERSK.code]: 2 },
    },
    issues: ['5:notNumber', '6:unknownName'],
  });
  const empty = { name: 'Лист', header: ['Громада'], rows: [['Ніжинська']] };
  expect(readNeed(await bytesOf(empty), 'a.xlsx', SCOPE)).toBeNull();
  const pdf = Uint8Array.from([0x25, 0x50, 0x44, 0x46, 1]);
  expect(() => readNeed(pdf, 'a.pdf', SCOPE)).toThrow(Unreadable);
});

/** What a Ukrainian spreadsheet saves: Windows-1251. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    if (letter === 'і') return 0xb3;
    return code < 128 ? code : code - 0x350;
  });

test('text in the encoding of an old spreadsheet', () => {
  expect(read(windows1251('громада;кількість\nніжинська;12\nновгород-сіверська;7,5\n')).figures).toEqual({
    кількість: { [NIZHYN.code]: 12, [SIVERSK.code]: 7.5 },
  });
});

test.each([
  ['0', 0],
  ['12.50', 12.5],
  ['0,125', 0.125],
  ['1\u00A0234', 1234],
  ['10 000,5', 10_000.5],
])('%s is a figure', (text, value) => expect(readFigure(text)).toEqual({ value, reason: null }));

test.each([
  ['1.234', 'unclearNumber'],
  ['−5', 'negative'],
  ['1e9', 'notNumber'],
  ['NaN', 'notNumber'],
  ['12 осіб', 'notNumber'],
  ['1,2,3', 'notNumber'],
])('%s is none: %s', (text, reason) => expect(readFigure(text)).toEqual({ value: null, reason }));

test('quotes that are not closed are said', () => {
  expect(() => readNeed('code,value\n"UA', 'a.csv', SCOPE)).toThrow(Unreadable);
});
