import { expect, test } from 'vitest';
import { toCsv } from '../../../../src/data/sheet/write/csv.ts';
import { coverageSheet } from '../../../../src/ui/plan/export/coverage-sheet.ts';
import { missingSheet } from '../../../../src/ui/plan/export/missing-sheet.ts';
import { notesSheet } from '../../../../src/ui/plan/export/notes-sheet.ts';
import {
  LISOVA,
  NORTH_PACK,
  OVERVIEW_PACK,
  RELEASE,
  RICHKOVA,
  TAXI,
  TODAY,
} from '../../../fixtures/packs/country.ts';
import { inputOf } from './input.ts';

test('the table: a hromada a row with every type in words, zero residents a figure, the chosen type first', () => {
  const { header, rows } = coverageSheet(inputOf({ service: ['day-care'] }));
  expect(header).toEqual([
    'Код КАТОТТГ',
    'Район',
    'Громада',
    'Жителів на 01.01.2022',
    'Учні в інклюзивних класах (вигадане міністерство, 2022/23)',
    'Денний догляд',
    'Соціальне таксі',
    'Кризове консультування',
    'Притулок',
    'Станом на',
    'Випуск даних',
  ]);
  expect(rows[0]).toEqual([
    LISOVA.code,
    'Лісовий район',
    'Лісова міська громада',
    9000,
    12.5,
    'Не виявлено (перелік неповний)',
    'Є надавач у громаді',
    'Обслуговує надавач з-поза громади',
    'Оголошено, роботу не підтверджено',
    TODAY,
    RELEASE,
  ]);
  expect(rows[1]?.slice(0, 7)).toEqual([
    RICHKOVA.code,
    'Річковий район',
    'Річкова сільська громада',
    0,
    0,
    'Громаду не визначено (варіанти)',
    'Надавача немає (повний перелік)',
  ]);
});

test('of several types their common state has a column, and so has the number of the map', () => {
  const { header, rows } = coverageSheet(inputOf({ service: ['social-taxi', 'day-care'], metric: 'km' }));
  expect(header.slice(4, 8)).toEqual([
    'Соціальне таксі',
    'До найближчої послуги, км по прямій',
    'Учні в інклюзивних класах (вигадане міністерство, 2022/23)',
    'Соціальне таксі',
  ]);
  expect(rows.map((row) => row.slice(4, 6))).toEqual([
    ['Є надавач у громаді', 0],
    ['Громаду не визначено (варіанти)', 42.44],
  ]);
});

test('in the country each hromada says its oblast; a figure that is not known is empty', () => {
  const { header, rows } = coverageSheet(inputOf({ service: ['social-taxi'] }, OVERVIEW_PACK));
  expect(header[1]).toBe('Область');
  expect(rows.map((row) => [row[1], row[4]])).toEqual([
    ['Північна область', 9000],
    ['Північна область', 0],
    ['Південна область', null],
  ]);
});

test('the list: certainty, what it rests on, who is nearest, whom to call, whom to ask how', () => {
  const { header, rows } = missingSheet(inputOf({ service: ['social-taxi'] }));
  expect(rows).toHaveLength(1);
  expect(Object.fromEntries(header.map((head, at) => [head, rows[0]?.[at]]))).toMatchObject({
    'Код КАТОТТГ': RICHKOVA.code,
    'Жителів на 01.01.2022': 0,
    Стан: 'Надавача немає (повний перелік)',
    Підстава: 'повний перелік, 02.01.2026',
    'Найближче: місце': 'Лісове',
    'Найближче: надавач': 'Автопарк «Лось»',
    'Найближче: км по прямій': 78.7,
    'Чи приймають з інших громад': 'чи приймають з інших громад, невідомо',
    'Куди телефонувати':
      '15-45 (Телефону надавача не знаємо; це Урядовий контактний центр); taxi@example.org',
    'Подібні громади, де послуга є': null,
    'Станом на': TODAY,
    'Випуск даних': RELEASE,
  });
});

test('the list: where none is near it says so, how far the nearest known is, and which line to call', () => {
  const input = inputOf({ service: ['day-care'] });
  const { header, rows } = missingSheet(input);
  expect(Object.fromEntries(header.map((head, at) => [head, rows[0]?.[at]]))).toMatchObject({
    'Код КАТОТТГ': LISOVA.code,
    'Найближче: місце': 'поруч не виявлено',
    'Найближче: надавач': null,
    'Найближче: км по прямій': 113.2,
    'Чи приймають з інших громад': null,
    'Куди телефонувати': '15-45',
  });
});

const nearestIn = (scenario: string) => {
  const { header, rows } = missingSheet(inputOf({ service: ['social-taxi'] }, NORTH_PACK, scenario));
  return rows.map((row) => row[header.indexOf('Найближче: місце')]);
};

test('the list: a place that only a scenario gives a service says so', () => {
  expect(nearestIn(`a.social-taxi.1102003.~r.${TAXI.id}`)).toEqual(['Річкове (умовна)']);
  expect(nearestIn(`m.${TAXI.id}.1102003.`)).toEqual(['Річкове (перенесена)']);
  expect(nearestIn(`m.${TAXI.id}..1101001`)).toEqual(['Лісове']);
});

test('a provider whose name would run as a formula does not', () => {
  const services = NORTH_PACK.services.map((each) => ({
    ...each,
    provider: { uk: '=HYPERLINK("http://x")', en: null },
  }));
  const csv = toCsv(missingSheet(inputOf({ service: ['social-taxi'] }, { ...NORTH_PACK, services })));
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('sources and definitions: the total, every state, surveys, records, sources, the link', () => {
  const { rows } = notesSheet(inputOf({ service: ['social-taxi'] }));
  const text = rows.map((row) => row.join(' | ').replaceAll('\u00a0', ' ')).join('\n');
  expect(text).toContain('Надавача немає у 1 з 2 громад (повний перелік)');
  expect(text).not.toContain('**');
  expect(text).toContain('Стан: Немає даних | ');
  expect(text).toContain('Перелік надавачів | повний перелік, 02.01.2026, повний');
  expect(text).toContain('Перелік надавачів | стаття, 03.01.2026, неповний');
  expect(text).toMatch(/Джерело записів \| вигадане джерело \(записів: 4, найновіший від 01\.01\.2026\)/);
  expect(text).toContain('Посилання на цей вигляд | https://example.org/#view=plan');
  expect(text).toContain('ніколи не додаємо');
});
