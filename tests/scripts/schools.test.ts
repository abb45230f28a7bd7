import { expect, test } from 'vitest';
import { cnapPlaces } from '../../scripts/data/cnap-places.ts';
import { withRegisters } from '../../scripts/data/providers.ts';
import { sheltered } from '../../scripts/data/shelter.ts';
import { schoolPlaces } from '../../scripts/data/school-places.ts';
import { schoolNotes, readSchools } from '../../scripts/sources/schools/read.ts';
import type { Hromada, Settlement } from '../../src/domain/hromada.ts';
import { buildFixture } from './build-fixture.ts';
import { workbook } from './workbook.ts';

const text = (uk: string) => ({ uk, en: null });
const place = (code: string, name: string): Settlement => ({ code, name: text(name), at: [31, 51] });
const unit = (code: string, name: string): Hromada => ({
  code,
  name: text(name),
  kind: 'rural',
  population: null,
  seat: { name: text(name), at: [30, 50] },
  territory: null,
});

const LISOVA = unit('UA74010010000000001', 'Лісова');
const RICHKOVA = unit('UA74010030000000002', 'Річкова');
const STEPOVA = unit('UA74020010000000003', 'Степова');

const SETTLEMENTS = [
  place('UA7401001001', 'Лісове'),
  place('UA7401001002', 'Калинівка'),
  place('UA7401003001', 'Річкове'),
  place('UA7401003002', 'Калинівка'),
  place('UA7402001001', 'Степове'),
  place('UA7402001002', 'Вишневе'),
  place('UA7402001003', 'Вишневе'),
  place('UA7402001004', 'Мукачево'),
];
const TOWNS = new Set(['UA7401001002']);

const PLACES = schoolPlaces(
  cnapPlaces(
    [{ code: 'UA74000000000025378', name: text('Чернігівська область'), applicable: true }],
    [LISOVA, RICHKOVA, STEPOVA],
    { settlements: SETTLEMENTS },
    [],
  ),
  SETTLEMENTS,
  {
    settlements: new Map(
      SETTLEMENTS.map(({ code, name }) => [
        code,
        // The codifier calls one of them by another name.
        {
          code,
          name: name.uk === 'Степове' ? 'Степ' : name.uk,
          category: TOWNS.has(code) ? 'M' : 'C',
        },
      ]),
    ),
  },
  [{ code: 'UA7402001004', name: 'Мукачеве' }],
);
const SOURCE = { title: 'Вигаданий реєстр шкіл', url: 'https://example.org/schools', date: '2023-06-08' };

const HEAD = [
  'Повна назва',
  'Код в ЄДЕБО',
  'Статус',
  'Тип закладу',
  'Форма власності',
  'Код КОАТУУ',
  'Регіон',
  'Населений пункт',
  'Місцезнаходження (юридична адреса)',
  'Телефон',
  'Факс',
  'Електронна пошта',
  'Веб-сайт',
  'Керівник',
  'Інтернат',
];
type Cells = Partial<Record<(typeof HEAD)[number], string | number | null>>;
const USUAL: Cells = {
  'Повна назва': 'Комунальний заклад "Лісова спеціальна школа "Мрія" обласної ради"',
  'Код в ЄДЕБО': 1001,
  Статус: 'працює',
  'Тип закладу': 'спеціальна школа',
  'Форма власності': 'Комунальна',
  'Код КОАТУУ': '7400180301',
  Регіон: 'Чернігівська область',
  'Населений пункт': 'с. Лісове, Лісовий район, Чернігівська область',
  'Місцезнаходження (юридична адреса)': "вулиця Об'їзна, 3",
  Телефон: '(0462)77-47-47, 2-26-31',
  Факс: '(0462)77-47-48',
  'Електронна пошта': 'School@Example.org',
  'Веб-сайт': 'school.example.org',
  Керівник: 'Директор Вигадана Особа Іванівна',
  Інтернат: 'так',
};

async function read(...rows: readonly Cells[]) {
  const cells = rows.map((row) => HEAD.map((column) => ({ ...USUAL, ...row })[column] ?? null));
  return readSchools(await workbook({ 'Заклади освіти': [HEAD, ...cells] }), PLACES, SOURCE);
}
const homes = ({ services, unplaced }: Awaited<ReturnType<typeof read>>) => [
  ...services.map(({ id, hromada, detail }) => [id, hromada, detail?.settlement?.uk ?? null]),
  ...unplaced.map(({ id, reason }) => [id, reason]),
];

test('a special school is a service of its register: place, phones, address, its date', async () => {
  const { services, counts } = await read({});
  expect(services).toEqual([
    {
      id: 'edebo-1001',
      type: 'special-school',
      provider: text('Комунальний заклад «Лісова спеціальна школа «Мрія» обласної ради»'),
      providerKind: 'communal',
      system: 'educational',
      name: null,
      status: 'operating',
      validFrom: null,
      validTo: null,
      hromada: LISOVA.code,
      precision: 'settlement',
      at: [31, 51],
      serviceArea: [],
      takesOutsiders: 'unknown',
      delivery: ['on_site', 'residential'],
      eligibility: null,
      fees: null,
      accessibility: null,
      reportedOn: '2023-06-08',
      assuredOn: null,
      detail: expect.objectContaining({
        settlement: text('Лісове'),
        address: 'вулиця Об’їзна, 3',
        phones: [{ tel: '+380462774747', label: '046 277 47 47' }],
        email: 'school@example.org',
        url: 'https://school.example.org',
        hours: null,
        source: SOURCE.title,
        sourceUrl: SOURCE.url,
        note: { uk: 'Телефон, як у реєстрі: 2-26-31', en: 'Phone as in the register: 2-26-31' },
      }),
    },
  ]);
  expect(schoolNotes(counts)).toEqual([
    'Special schools: 1 rows = 1 placed + 0 unplaced',
    'Special schools, phones: 1 dialable, 1 kept as written',
  ]);
});

test('the head of a school is never read, nor people’s own addresses', async () => {
  const made = await read(
    { 'Електронна пошта': 'osoba@example.org; insha@example.org' },
    { 'Код в ЄДЕБО': 1002, 'Населений пункт': 'с. Нема, Лісовий район, Чернігівська область' },
  );
  expect(JSON.stringify(made)).not.toMatch(/Вигадана|Іванівна|osoba|insha/);
  expect(made.services[0]?.detail?.email).toBeNull();
});

test('other schools, and those that do not operate, are no services; the kind is said where it is another', async () => {
  const made = await read(
    { 'Тип закладу': 'гімназія' },
    { Статус: 'ліквідовано' },
    { Статус: null },
    { 'Код в ЄДЕБО': 1003, 'Тип закладу': 'Навчально-реабілітаційний центр', Інтернат: 'ні' },
  );
  expect(made.counts).toMatchObject({ rows: 1, placed: 1, unplaced: 0 });
  expect(made.services[0]).toMatchObject({
    id: 'edebo-1003',
    name: { uk: 'Навчально-реабілітаційний центр' },
    delivery: ['on_site'],
  });
});

test('of namesakes the one in the row’s old district; else the row is unplaced with all of them', async () => {
  const village = 'с. Калинівка, Річковий район, Чернігівська область';
  const gymnasium = {
    'Тип закладу': 'гімназія',
    'Населений пункт': 'с. Річкове, Річковий район, Чернігівська область',
  };
  const at = { 'Населений пункт': village.replace('с. ', 'смт '), 'Код КОАТУУ': '7400255300' };
  expect(homes(await read(at))).toEqual([['edebo-1001', 'ambiguousName']]);
  expect((await read(at)).unplaced[0]).toMatchObject({
    candidates: [LISOVA.code, RICHKOVA.code],
    row: 2,
    type: 'special-school',
    status: 'operating',
    message: expect.stringContaining('смт Калинівка'),
  });
  expect(homes(await read(at, { ...gymnasium, 'Код КОАТУУ': '7400288801' }))).toEqual([
    ['edebo-1001', RICHKOVA.code, 'Калинівка'],
  ]);
  // A school of another district says nothing.
  expect(homes(await read(at, { ...gymnasium, 'Код КОАТУУ': '7400388801' }))).toEqual([
    ['edebo-1001', 'ambiguousName'],
  ]);
});

test('a name without a word is a town’s; names of the codifier and former ones are known', async () => {
  expect(homes(await read({ 'Населений пункт': 'Калинівка, Чернігівська область' }))).toEqual([
    ['edebo-1001', LISOVA.code, 'Калинівка'],
  ]);
  expect(homes(await read({ 'Населений пункт': 'с. Степ, Чернігівська область' }))).toEqual([
    ['edebo-1001', STEPOVA.code, 'Степове'],
  ]);
  expect(homes(await read({ 'Населений пункт': 'Мукачеве, Чернігівська область' }))).toEqual([
    ['edebo-1001', STEPOVA.code, 'Мукачево'],
  ]);
});

test('two places of the name in one hromada: the hromada is sure, the place is not', async () => {
  const { services } = await read({ 'Населений пункт': 'с. Вишневе, Степовий район, Чернігівська область' });
  expect(services[0]).toMatchObject({ hromada: STEPOVA.code, precision: 'hromada', at: [30, 50] });
  expect(services[0]?.detail?.settlement).toBeNull();
});

test('without a place, an oblast or a code of its own a row is unplaced; the counts add up', async () => {
  const made = await read(
    { 'Населений пункт': 'с. Нема, Лісовий район, Чернігівська область' },
    { 'Код в ЄДЕБО': 1002, Регіон: 'Уявна область' },
    { 'Код в ЄДЕБО': null },
    { 'Код в ЄДЕБО': 1004 },
    { 'Код в ЄДЕБО': 1004 },
  );
  expect(homes(made)).toEqual([
    ['edebo-1004', LISOVA.code, 'Лісове'],
    ['edebo-1001', 'noPlace'],
    ['edebo-1002', 'noPlace'],
    ['edebo-', 'badValue'],
    ['edebo-1004', 'duplicate'],
  ]);
  expect(made.counts).toMatchObject({ rows: 5, placed: 1, unplaced: 4 });
});

test('a register of another layout is refused, with the column', async () => {
  const bytes = await workbook({ x: [HEAD.filter((column) => column !== 'Код КОАТУУ'), []] });
  await expect(readSchools(bytes, PLACES, SOURCE)).rejects.toThrow('Код КОАТУУ');
});

test('registers join the records: replaced by a row of data/, suspended where the hromada is occupied', async () => {
  const { country, records } = await buildFixture();
  const [first, second] = country.units;
  const [made] = (await read({})).services;
  if (first === undefined || second === undefined || made === undefined) throw new Error('fixture');
  const at = (id: string, { code }: Hromada) => ({ ...made, id, hromada: code });
  const land = {
    ...country,
    units: [{ ...first, territory: { status: 'occupied' as const, edition: '2025-05-07' } }, second],
    services: [at('edebo-1', first), at('edebo-2', second), at(records.services[0]?.id ?? '', second)],
    unplaced: [],
  };
  const joined = withRegisters(records, land);
  const told = sheltered(land, joined, { bodies: [] }).records.services;
  const own = told.slice(records.services.length);
  expect(own.map(({ id, status }) => [id, status])).toEqual([
    ['edebo-1', 'suspended'],
    ['edebo-2', 'operating'],
  ]);
  expect(own[0]?.detail?.note?.uk).toMatch(/2-26-31.*тимчасовій окупації.*07\.05\.2025/);
  expect(own[1]).toEqual(at('edebo-2', second));
  expect(joined.rows).toBe(records.rows + 2);
  expect(joined.rows).toBe(joined.services.length + joined.unplaced.length);
});
