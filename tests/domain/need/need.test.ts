import { expect, test } from 'vitest';
import { parseNeedCsv, readNeedTable } from '../../../src/data/need-csv.ts';
import { readFigure } from '../../../src/domain/need/read-number.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import { codeOf, makeHromada } from '../make.ts';

const named = (code: string, uk: string, kind: Hromada['kind'] = 'rural'): Hromada =>
  makeHromada(code, { name: { uk, en: null }, kind });

const NIZHYN = named(codeOf('74', '04', '025'), 'Ніжинська', 'urban');
const TALALAIVKA = named(codeOf('74', '08', '017'), 'Талалаївська', 'settlement');
const TALALAIVKA_TOO = named(codeOf('74', '04', '037'), 'Талалаївська', 'rural');
const ELSEWHERE = named(codeOf('46', '02', '001'), 'Миколаївська');
const SCOPE = { hromadas: [NIZHYN, TALALAIVKA, TALALAIVKA_TOO, ELSEWHERE], region: 'UA74' };

function read(...lines: string[]) {
  const { figures } = parseNeedCsv(lines.join('\n'), SCOPE);
  if (figures === null) throw new Error('no figures');
  return {
    weights: Object.fromEntries(figures.weights),
    issues: figures.issues.map(({ row, column, reason }) => `${row}:${column}:${reason}`),
  };
}

test('by whole code, by its first nine characters, by a name that only one has; zero is a figure', () => {
  const { weights, issues } = read(
    'Код КАТОТТГ;Назва територіальної громади;Кількість отримувачів',
    `${NIZHYN.code};;1 234,5`,
    `${ELSEWHERE.code.slice(0, 9).toLowerCase()};;7`,
    ';Талалаївська сільська територіальна громада;0',
    ';Талалаївська селищна;3',
  );
  expect(issues).toEqual([]);
  expect(weights).toEqual({
    [NIZHYN.code]: 1234.5,
    [ELSEWHERE.code]: 7,
    [TALALAIVKA_TOO.code]: 0,
    [TALALAIVKA.code]: 3,
  });
});

test('every row that is not used says why', () => {
  const { weights, issues } = read(
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
  );
  expect(weights).toEqual({ [NIZHYN.code]: 2 });
  expect(issues).toEqual([
    '2:code:unknownCode',
    '3:name:unknownName',
    '4:name:ambiguousName',
    '5:name:unknownName',
    '6:name:codeAndName',
    '7:code:noPlace',
    '8:value:noValue',
    '9:value:negative',
    '10:value:notNumber',
    '11:value:unclearNumber',
    '13:name:duplicate',
  ]);
});

test('an ambiguous name says which hromadas it may mean, a duplicate which it is', () => {
  const { figures } = parseNeedCsv('name,value\nТалалаївська,1\nНіжинська,1\nНіжинська,1\n', SCOPE);
  expect(figures?.issues.map(({ candidates }) => candidates)).toEqual([
    [TALALAIVKA.code, TALALAIVKA_TOO.code],
    [NIZHYN.code],
  ]);
});

test('a title above the header, a column of something else, blank rows; row numbers are the spreadsheet’s', () => {
  const { weights, issues } = read(
    'Оцінка потреб за 2025 рік,,',
    '',
    'Район,Громада,"Потреба, осіб"',
    'Ніжинський,Ніжинська,4',
    ',,',
    'Ніжинський,Разом,4',
  );
  expect(weights).toEqual({ [NIZHYN.code]: 4 });
  expect(issues).toEqual(['6:name:unknownName']);
});

test('no header is needed for codes and figures; without either, or with two columns of figures, it says so', () => {
  expect(read(`${NIZHYN.code},4`).weights).toEqual({ [NIZHYN.code]: 4 });
  expect(parseNeedCsv('a,b\n1,2', SCOPE)).toMatchObject({ fault: 'noHeader' });
  expect(parseNeedCsv('', SCOPE)).toMatchObject({ fault: 'noHeader' });
  expect(parseNeedCsv('code,осіб з інвалідністю,осіб похилого віку\n', SCOPE)).toMatchObject({
    fault: 'noHeader',
  });
  expect(parseNeedCsv('code,value\n"UA', SCOPE)).toMatchObject({ fault: 'quotes', row: 2 });
  expect(
    readNeedTable(
      [
        ['hromada', 'need'],
        ['Ніжинська', '2'],
      ],
      SCOPE,
    ).figures?.matched,
  ).toBe(1);
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
