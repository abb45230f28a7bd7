import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ScopeBorders } from '../../../../src/state/app-state.ts';
import { readBorders } from '../../../../src/data/packs/borders.ts';
import { fileName } from '../../../../src/ui/plan/export/kinds.ts';
import { mapGeoJson } from '../../../../src/ui/plan/export/map-geojson.ts';
import { mapSvg } from '../../../../src/ui/plan/export/map-svg.ts';
import { withPrintSize } from '../../../../src/ui/plan/export/png-density.ts';
import { parseXml } from '../../../draw/well-formed.ts';
import type { View } from '../../../../src/state/view.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../../fixtures/packs/country.ts';
import { squares } from '../../../fixtures/packs/squares.ts';
import { inputOf } from './input.ts';

const BORDERS: ScopeBorders = Object.assign(
  readBorders(squares(30, [LISOVA.code, RICHKOVA.code]), 'squares'),
  { id: 'b' },
);
const FONTS = {
  family: 'Geologica, sans-serif',
  embed: [{ src: 'data:font/woff2;base64,AA', weight: '400 700', unicodeRange: 'U+0' }],
};

test('svg: title, date, legend with counts, caveat, credit and font stand in the file', () => {
  const svg = mapSvg(inputOf({ service: ['social-taxi'] }), BORDERS, FONTS);
  expect(parseXml(svg).length).toBeGreaterThan(20);
  const text = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toContain('Соціальне таксі');
  expect(text).toContain('Північна область, станом на 01.02.2026');
  expect(text).toContain('Надавача немає (повний перелік)');
  expect(text).toContain('Жителі на 01.01.2022, не отримувачі.');
  expect(text).toContain('не означають, що послуги немає');
  expect(text).toContain('показано схематично');
  expect(text).toContain('data:font/woff2');
  expect(svg).toContain('297.0mm');
  expect(svg).toMatch(new RegExp(`data-code="${RICHKOVA.code}" data-fill="gap"`));
});

test('svg: who drew the borders is named', () => {
  const input = inputOf({ service: ['social-taxi'] });
  const osm = {
    id: 'o',
    title: 'OSM',
    licence: 'ODbL-1.0',
    attribution: '© OSM',
    url: 'https://osm.org',
    date: TODAY,
  };
  const manifest = { ...input.manifest, borders: 'osm' as const, sources: [osm] };
  expect(mapSvg({ ...input, manifest }, BORDERS, FONTS)).toContain('Межі: © OSM, ODbL-1.0');
});

test('svg: where the map shows a number, its classes are the legend', () => {
  const svg = mapSvg(inputOf({ service: ['social-taxi'], metric: 'km' }), BORDERS, FONTS);
  expect(svg).toContain('км по прямій');
  expect(svg).toMatch(new RegExp(`data-code="${LISOVA.code}" data-fill="servedLocal"`));
});

const made = (metric: 'state' | 'count') =>
  JSON.parse(mapGeoJson(inputOf({ service: ['social-taxi'], metric }), BORDERS)) as {
    metric?: string;
    licence: string;
    features: { properties: Record<string, unknown> }[];
  };

test('geojson: state, reason, people, distance; the number only where the map shows one', () => {
  const plain = made('state');
  expect(plain.features.map(({ properties }) => properties)).toEqual([
    {
      code: LISOVA.code,
      name: 'Лісова міська громада',
      state: 'served',
      reason: 'local',
      population: 9000,
      nearestKm: null,
    },
    {
      code: RICHKOVA.code,
      name: 'Річкова сільська громада',
      state: 'gap',
      reason: null,
      population: 0,
      nearestKm: 78.67,
    },
  ]);
  expect(plain).not.toHaveProperty('metric');
  expect(made('count').metric).toBe('count');
  expect(made('count').features.map(({ properties }) => properties['value'])).toEqual([1, 0]);
});

const SCENARIO = `a.social-taxi.1102003.~a.social-taxi..1101~r.${TAXI.id}`;
const scenarioInput = (part: Partial<View> = {}) =>
  inputOf({ service: ['social-taxi'], ...part }, NORTH_PACK, SCENARIO);

test('svg: a scenario’s diamonds and dashed outlines are on the map and in the legend, and what was', () => {
  const svg = mapSvg(scenarioInput(), BORDERS, FONTS);
  expect(parseXml(svg).length).toBeGreaterThan(20);
  expect([...svg.matchAll(/data-mark="([^"]*)"/g)].map(([, id]) => id)).toEqual(['~1']);
  const outlines = /data-layer="changed"><path d="([^"]*)"/.exec(svg)?.[1];
  expect(outlines).toBe(shapes(svg).join(''));
  expect(svg).not.toContain(`data-service="${TAXI.id}"`);
  expect(svg).toContain('data-legend="scenario"');
  expect(svg).toContain('data-legend="changed"');
  const text = svg.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/Змінюється за сценарієм 2 /);
  expect(text).toMatch(/Умовна або перенесена послуга 1 /);
  expect(text).toMatch(/Умовна або перенесена без місця на карті 1 /);
  expect(text).toContain('Надавача немає (повний перелік), було 1');
  expect(text).toContain('Вигаданий сценарій (3 зміни)');
  const picture = mapSvg(scenarioInput(), BORDERS, FONTS, true);
  expect(picture).toContain('data-mark="~1"');
  const plain = mapSvg(inputOf({ service: ['social-taxi'] }), BORDERS, FONTS);
  expect(plain).not.toMatch(/data-mark|data-layer="changed"|сценарі/);
});

test('geojson: what a scenario made up is marked so, service by service and state by state', () => {
  const json = JSON.parse(mapGeoJson(scenarioInput(), BORDERS)) as {
    scenario: string;
    features: { geometry: { type: string } | null; properties: Record<string, unknown> }[];
  };
  expect(json.scenario).toContain('Вигаданий сценарій');
  const [units, services] = [json.features.slice(0, 2), json.features.slice(2)];
  expect(units.map(({ properties }) => [properties['stateBefore'], properties['state']])).toEqual([
    ['served', 'served'],
    ['gap', 'served'],
  ]);
  expect(
    services.map(({ geometry, properties: { scenario, hypothetical, service } }) => [
      scenario,
      hypothetical,
      service,
      geometry?.type ?? null,
    ]),
  ).toEqual([
    ['added', true, '~1', 'Point'],
    ['added', true, '~2', null],
    ['removed', false, TAXI.id, 'Point'],
  ]);
  expect(services[1]?.properties['serviceArea']).toEqual(['UA11010000000000000']);
});

test('png: the chunk of the print size stands after the header, with its checksum', () => {
  const png = Uint8Array.from({ length: 60 }, (_, i) => i);
  const sized = Buffer.from(withPrintSize(png));
  expect(sized.length).toBe(81);
  expect([...sized.subarray(0, 33), ...sized.subarray(54)]).toEqual([...png]);
  const chunk = sized.subarray(33, 54);
  expect([chunk.readUInt32BE(0), chunk.toString('latin1', 4, 8), chunk.readUInt32BE(8)]).toEqual([
    9,
    'pHYs',
    11_811,
  ]);
  expect(chunk.readUInt32BE(17)).toBe(crc32(chunk.subarray(4, 17)));
});

test('a file’s name says where, which service, when, and that it is a scenario', () => {
  const of = { region: 'UA74', date: TODAY, whatIf: false, types: [] };
  const [taxi, care] = ['social-taxi', 'day-care'].map((id) => ({ id, violence: false }));
  const shelter = { id: 'shelter', violence: true };
  if (taxi === undefined || care === undefined) throw new Error('no types');
  const named = (...types: (typeof taxi)[]) => fileName('list.csv', { ...of, types });
  expect(named(taxi)).toBe('sotsmapa-UA74-social-taxi-2026-02-01-list.csv');
  expect(named(taxi, care)).toBe('sotsmapa-UA74-social-taxi-day-care-2026-02-01-list.csv');
  // A name stays in the list of downloads: nothing of what may give a survivor away.
  expect(named(taxi, shelter)).toBe('sotsmapa-UA74-2026-02-01-list.csv');
  expect(fileName('types.png', { ...of, types: [taxi] })).toBe('sotsmapa-UA74-2026-02-01-types.png');
  expect(fileName('table.xlsx', of)).toBe('sotsmapa-UA74-2026-02-01-table.xlsx');
  expect(fileName('map.png', { ...of, region: null, whatIf: true })).toBe(
    'sotsmapa-UA-2026-02-01-what-if-map.png',
  );
});

const fills = (svg = '') => svg.split('url(#map-gap)').length - 1;
const shapes = (svg = '') => [...svg.matchAll(/data-code="[^"]*"[^>]* d="([^"]*)"/g)].map(([, d]) => d);

test('a picture is coloured by fill, each of them once, with the same shapes', () => {
  const input = inputOf({ service: ['social-taxi'] });
  const [file, picture] = [false, true].map((merged) => mapSvg(input, BORDERS, FONTS, merged));
  expect([fills(file), fills(picture)]).toEqual([2, 2]);
  expect(shapes(file)).toHaveLength(2);
  for (const shape of shapes(file)) expect(picture?.split(String(shape))).toHaveLength(2);
});
