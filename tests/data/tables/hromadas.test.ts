import { expect, test } from 'vitest';
import { formatFinding } from '../../../src/data/finding.ts';
import { hromadaTable } from '../../../src/data/tables/hromadas.ts';

const HEADER = 'code,name,name_en,type,raion,raion_en,seat,seat_en,lon,lat,population,area_km2\n';
const parse = (rows: string, header = HEADER) => hromadaTable.parse(`${header}${rows}`);

const LISOVA = 'UA99020010000000002,Лісова,Lisova,сільська,Перший,Pershyi,Лісове,Lisove,31.1,50.9,0,12.5\n';

test('a hromada with its raion and area; a population of zero is a figure', () => {
  const { records, findings } = parse(LISOVA);
  expect(findings).toEqual([]);
  expect(records).toEqual([
    {
      hromada: {
        code: 'UA99020010000000002',
        name: { uk: 'Лісова', en: 'Lisova' },
        kind: 'rural',
        population: 0,
        seat: { name: { uk: 'Лісове', en: 'Lisove' }, at: [31.1, 50.9] },
        territory: null,
      },
      raion: { prefix: 'UA9902', name: { uk: 'Перший', en: 'Pershyi' } },
      areaKm2: 12.5,
    },
  ]);
});

test('a city has no raion, a raion may be a unit, and what is not known stays empty', () => {
  const rows = [
    'UA98000000000000001,Місто,Misto,city,,,Місто,Misto,30,50,,\n',
    'UA97020000000000001,Північний,,raion,Північний,,Північне,,34,45,,\n',
  ];
  const { records, findings } = parse(rows.join(''));
  expect(findings).toEqual([]);
  expect(records.map(({ hromada, raion, areaKm2 }) => [hromada.kind, raion?.prefix, areaKm2])).toEqual([
    ['city', undefined, null],
    ['raion', 'UA9702', null],
  ]);
  expect(records.map(({ hromada }) => hromada.population)).toEqual([null, null]);
});

test('columns that came later may be missing', () => {
  const { records, findings } = parse(
    'UA99020010000000002,Лісова,сільська,Перший,Лісове,31.1,50.9\n',
    'code,name,type,raion,seat,lon,lat\n',
  );
  expect([findings, records[0]?.areaKm2]).toEqual([[], null]);
});

test.each([
  ['сільська', 'raion', 'type: очікували одне з: міська, селищна, сільська, маємо «raion»'],
  ['сільська', '', 'type: очікували значення, маємо порожньо'],
  ['Перший', '', 'raion: очікували значення, маємо порожньо'],
  ['12.5', '-1', 'area_km2: очікували число від 0.01 до 100000, маємо «-1»'],
  ['31.1', '', 'lon: очікували значення, маємо порожньо'],
  ['UA99020010000000002', 'UA9902', 'code: очікували 19 знаків КАТОТТГ, маємо «UA9902»'],
])('«%s» made «%s» is refused: file, row and column', (from, to, message) => {
  const { findings } = parse(LISOVA.replace(from, to));
  expect(findings.map(formatFinding)[0]).toBe(`hromadas.csv:2:${message}`);
  expect(findings.every(({ severity }) => severity === 'fatal')).toBe(true);
});
