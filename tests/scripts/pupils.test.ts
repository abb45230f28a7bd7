import { expect, test } from 'vitest';
import { pupilNotes, readPupils, type PupilPlaces } from '../../scripts/sources/pupils/read.ts';
import { buildHromadaLookup } from '../../src/data/provider/hromada-lookup.ts';
import type { Hromada, UnitKind } from '../../src/domain/hromada.ts';
import { workbook } from './workbook.ts';

const unit = (code: string, name: string, kind: UnitKind, population: number | null = null): Hromada => ({
  code,
  name: { uk: name, en: null },
  kind,
  population,
  seat: null,
  territory: null,
});
const BAR = unit('UA74010010000000001', 'Барська', 'urban');
const VILLAGE = unit('UA74010030000000002', 'Добросинська', 'rural');
const SMALL = unit('UA74020010000000003', 'Калинівська', 'settlement', 8400);
const LARGE = unit('UA74020030000000004', 'Калинівська', 'settlement', 16_000);
const STEPPE = unit('UA74020050000000005', 'Асканія-Нова', 'settlement');
const CITY = unit('UA80000000000093317', 'Київ', 'city');

const lookup = buildHromadaLookup([BAR, VILLAGE, SMALL, LARGE, STEPPE, CITY]);
const PLACES: PupilPlaces = {
  oblast: (name) => ({ 'Чернігівська область': 'UA74', Київ: 'UA80' })[name] ?? null,
  hromadas: (name, oblast) => lookup.byName(name, oblast),
};
const SOURCE = { title: 'Вигадане міністерство', url: 'https://example.org/m', date: '2022/23' };

interface Budget {
  readonly name: string;
  readonly kind?: string;
  readonly oblast?: string;
  readonly residents?: number;
  readonly pupils: readonly [number | null, number | null];
}

const codeOf = (i: number) => `02501${i}`;

async function read(...budgets: readonly Budget[]) {
  const bytes = await workbook({
    'Дані з ДІСО': [
      [
        'Lp',
        'Тип засновника',
        'Найменування бюджету АТО',
        'Бюджетний код',
        'Інклюзивні учні\r\n(без гірських)',
        'Інклюзивні учні (гірські)',
      ],
      ...budgets.map(({ kind = 'ОТГ', name, pupils }, i) => [i + 1, kind, name, codeOf(i), ...pupils]),
    ],
    АТО: [
      ['Бюджетний код', 'Область'],
      ...budgets.map(({ oblast = 'Чернігівська' }, i) => [codeOf(i), oblast]),
    ],
    'Коефіцієнти АТО': [
      ['Бюджетний код', 'Населення'],
      ...budgets.map(({ residents = null }, i) => [codeOf(i), residents]),
    ],
  });
  return readPupils(bytes, PLACES, SOURCE);
}
const of = (name: string) => `Бюджет ${name} територіальної громади`;

test('pupils of the plain and of the mountains are one figure; zero is one, and half a pupil', async () => {
  const { need } = await read(
    { name: of('Барcької  міської'), pupils: [10.5, 2] },
    { name: of('Асканії-Нової селищної'), pupils: [0, null] },
    { kind: 'Київ', name: 'Бюджет міста Києва', pupils: [1619, 0] },
  );
  expect(need).toMatchObject({
    id: 'inclusive-pupils',
    types: ['inclusive-education-support', 'inclusive-resource-centre'],
    date: '2022/23',
    source: SOURCE.title,
    sourceUrl: SOURCE.url,
  });
  expect([...need.weights]).toEqual([
    [BAR.code, 12.5],
    [STEPPE.code, 0],
    [CITY.code, 1619],
  ]);
});

test('a name of another kind will do where it is the only one; namesakes are told by their residents', async () => {
  const { need, unplaced } = await read(
    { name: of('Добросинської селищної'), pupils: [1, 0] },
    { name: of('Калинівської селищної'), residents: 15_777, pupils: [23, 0] },
    { name: of('Калинівської селищної'), residents: 8468, pupils: [15, 0] },
  );
  expect([...need.weights]).toEqual([
    [VILLAGE.code, 1],
    [LARGE.code, 23],
    [SMALL.code, 15],
  ]);
  expect(unplaced).toEqual([]);
});

test('what cannot be told is unplaced, whole oblasts apart; the counts add up', async () => {
  const made = await read(
    { kind: 'Область', name: 'Обласний бюджет Чернігівської області', pupils: [8, 0] },
    { name: of('Барської міської'), pupils: [4, 0] },
    { name: of('Барської міської'), pupils: [5, 0] },
    { name: of('Калинівської селищної'), residents: 12_000, pupils: [5, 0] },
    { name: of('Калинівської селищної'), pupils: [5, 0] },
    { name: of('Уявної міської'), pupils: [5, 0] },
    { name: of('Добросинської сільської'), oblast: 'Уявна', pupils: [5, 0] },
    { name: of('Добросинської сільської'), pupils: [null, null] },
  );
  expect([...made.need.weights]).toEqual([[BAR.code, 4]]);
  expect(made.unplaced.map(({ row }) => row)).toEqual([4, 5, 6, 7, 8, 9]);
  expect(pupilNotes(made)[0]).toBe(
    'Inclusive pupils: 8 budgets = 1 hromadas + 1 whole oblasts + 6 unplaced; 4 pupils in hromadas, 8 in schools of oblasts',
  );
});

test('an unknown kind of budget, a missing sheet or column is refused', async () => {
  await expect(read({ kind: 'Район', name: 'Бюджет району', pupils: [1, 0] })).rejects.toThrow('«Район»');
  const other = await workbook({ 'Дані з ДІСО': [['Бюджетний код']] });
  await expect(readPupils(other, PLACES, SOURCE)).rejects.toThrow('«АТО»');
});
