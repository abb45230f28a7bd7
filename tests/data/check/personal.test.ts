import { expect, it } from 'vitest';
import { checkFile } from '../../../src/data/check/check-file.ts';
import { personalData } from '../../../src/data/check/rules/personal.ts';
import { bigXlsx } from '../../../src/data/edit/big-xlsx.ts';
import { csvOfSheet } from '../../../src/data/edit/csv-of-sheet.ts';
import { isPeopleColumn } from '../../../src/data/sheet/people-columns.ts';
import { PROVIDER_ALIASES, PROVIDER_COLUMNS } from '../../../src/data/provider/columns.ts';
import { messageOf } from '../../../src/data/finding.ts';
import { bytesOf, csvOf, SOURCES } from './sources.ts';

it.each([
  ['0671200003', 'phone', null],
  ['0671200003', 'note', null],
  ['067 120 0003; 0671200010', 'phone', null],
  // The same sum as a tax number has, and no nought: a phone in its column alone.
  ['3123456789', 'phone', null],
  ['3123456789', 'note', 'taxNumber'],
  ['ІПН 0671200003', 'note', 'taxNumber'],
  ['РНОКПП: 3123456789', 'source', 'taxNumber'],
  ['https://example.org/post/3123456789', 'url', null],
  ['див. https://example.org/?id=3123456789', 'note', null],
  ['31.3123456789', 'lon', null],
  // births
  ['Діти, народжені після 24.02.2022', 'eligibility_note', null],
  ['Дитина, народжена після 01.01.2023', 'eligibility_note', null],
  ['Для народжених до 31.12.2010', 'eligibility_note', null],
  ['Тренінг і семінар. 01.09.2025 о 10:00', 'note', null],
  ['Гонорар. 12.05.2025', 'note', null],
  ['Оксана, нар. 12.05.1980', 'note', 'birthDate'],
  ['народився 12.05.1980', 'note', 'birthDate'],
  ['дата народження: 12.05.1980', 'note', 'birthDate'],
  ['директорка, 12.05.1971 р.н.', 'note', 'birthDate'],
  // papers
  ['Рішення виконкому ВК 204518', 'source', null],
  ['Договір про співпрацю ДС 204518', 'note', null],
  ['Ліцензія АЕ 204518 від 01.02.2020', 'note', null],
  ['посвідчення багатодітної родини 204518300', 'documents', null],
  ['паспорт ВК 204518', 'note', 'passport'],
  ['ВК 204518', 'note', 'passport'],
  ['Договір, паспорт ВК 204518', 'note', 'passport'],
  ['свідоцтво про народження ВК 204518', 'note', 'passport'],
  ['ID-картка 204518300', 'note', 'passport'],
] as const)('%s in %s: %s', (text, column, key) => expect(personalData(text, column)).toBe(key));

const CELL = '0671200003';
const SHEET = {
  header: ['id', 'ПІБ', 'телефон', 'Телефон керівника', 'Моє'],
  rows: [{ row: 2, cells: ['a', 'Лісова Оксана Іванівна', CELL, '0671200010', 'x'] }],
};

it('columns of people are said with a count, once, and reach no file', () => {
  const csv = csvOfSheet(SHEET);
  expect(csv).toBe(`id,телефон,Моє\r\na,${CELL},x\r\n`);
  const read = checkFile(bigXlsx(SHEET), 'a.xlsx', SOURCES);
  const header = read.kind === 'checked' ? read.sheet.header : [];
  expect(header.filter((name) => name === 'ПІБ' || name.includes('керівника'))).toEqual([]);
  const people = { ПІБ: 'Лісова Оксана Іванівна', 'Контактна особа': '' };
  const checked = checkFile(bytesOf(csvOf({ ...people }, people)), 'a.csv', SOURCES);
  const findings = checked.kind === 'checked' ? checked.findings : [];
  expect(findings.map(({ key, row, column }) => [key, row, column])).toContainEqual([
    'peopleColumn',
    1,
    'ПІБ',
  ]);
  expect(findings.filter(({ key }) => key === 'personName')).toEqual([]);
  expect(messageOf(findings.find(({ key }) => key === 'peopleColumn') ?? expect.fail())).toContain(
    'заповнених клітинок: 2',
  );
  expect(JSON.stringify(findings)).not.toContain('Оксана');
});

it('no column of the layout is taken for one, and each of these is', () => {
  const known = [...PROVIDER_COLUMNS, ...PROVIDER_ALIASES.keys()];
  expect(known.filter(isPeopleColumn)).toEqual([]);
  for (const header of [
    'ПІБ',
    'П.І.Б. керівника',
    'Прізвище, ім’я',
    'Керівник',
    'Директор закладу',
    'Контактна особа (телефон)',
    'Відповідальна особа',
    'відповідальний',
    'Особистий телефон',
    'contact_person',
    'Full name',
  ]) {
    expect(isPeopleColumn(header), header).toBe(true);
  }
  for (const header of ['Кількість працівників', 'Відповідальний орган', 'Головний офіс', 'Назва', 'Ціна'])
    expect(isPeopleColumn(header), header).toBe(false);
});
