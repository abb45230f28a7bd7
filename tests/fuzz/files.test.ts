import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/data/sheet/read/unreadable.ts';
import { bigXlsx } from '../../src/data/edit/big-xlsx.ts';
import { LoadError } from '../../src/data/load-error.ts';
import { readNeed } from '../../src/data/need/read.ts';
import { tallyNeed } from '../../src/domain/need/tally.ts';
import { decodeServicesPack, encodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { adoptStyle } from '../../src/map/basemap/adopt-style.ts';
import { toDataset } from '../../src/state/load/dataset.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, STEPOVA } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';
import { damaged, damagedJson, hostileText, RUNS } from './hostile.ts';

const SCOPE = {
  hromadas: [LISOVA, RICHKOVA, STEPOVA],
  raions: [],
  oblasts: [],
  oblast: null,
  formerNames: [],
};
const NO_ANSWERS = { places: new Map(), summed: true };
const NEED = bigXlsx({
  header: ['Код', 'Громада', 'Отримувачі'],
  rows: [
    { row: 2, cells: ['UA11010010000000001', 'Лісова', '12'] },
    { row: 3, cells: ['', 'Річкова', '3'] },
  ],
});
const PARTS = unzipSync(NEED);

/** A file of need is read, or said to be none; figures are never negative, nor endless. */
function isReadOrRefused(bytes: Uint8Array): void {
  try {
    const table = readNeed(bytes, 'need.xlsx', SCOPE);
    for (const at of table?.figures.keys() ?? [])
      for (const value of tallyNeed(table?.rows ?? [], at, NO_ANSWERS).weights.values())
        expect(value >= 0 && Number.isFinite(value)).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable);
  }
}

test('a workbook of need with damaged parts is read or refused in words', () => {
  const part = fc.constantFrom('xl/worksheets/sheet1.xml', ...Object.keys(PARTS));
  const harmed = part.chain((name) =>
    fc.tuple(fc.constant(name), damaged(strFromU8(PARTS[name] ?? new Uint8Array()))),
  );
  fc.assert(
    fc.property(harmed, ([name, xml]) =>
      isReadOrRefused(zipSync({ ...PARTS, [name]: strToU8(xml) }, { level: 1 })),
    ),
    RUNS,
  );
});

test('a row of a workbook numbered beyond any sheet costs no memory', () => {
  const xml = strFromU8(PARTS['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  for (const row of ['1048577', '4000000000', '99999999999999999999', '-1', '1e9']) {
    const far = xml.replaceAll('r="3"', `r="${row}"`).replaceAll(/r="([A-Z])3"/g, `r="$1${row}"`);
    isReadOrRefused(zipSync({ ...PARTS, 'xl/worksheets/sheet1.xml': strToU8(far) }));
  }
});

test('any bytes in the place of need figures are read or refused in words', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    hostileText.map((text) => strToU8(text)),
  );
  fc.assert(fc.property(bytes, isReadOrRefused), RUNS);
});

test('a damaged file of another release is read or refused, and says what is wrong', async () => {
  const good = encodeServicesPack(NORTH_PACK);
  const text = fc.oneof(
    damaged(good),
    damagedJson(JSON.parse(good)).map((json) => JSON.stringify(json) ?? ''),
  );
  fc.assert(
    fc.property(text, (each) => {
      try {
        toDataset(MANIFEST, decodeServicesPack(JSON.parse(each), 'services.json'));
      } catch (error) {
        expect(error instanceof LoadError || error instanceof SyntaxError).toBe(true);
      }
    }),
    RUNS,
  );
});

const STYLE = {
  version: 8,
  sources: {
    osm: { type: 'vector', url: 'https://tiles.example.org/a.json' },
    inline: { type: 'geojson', data: {} },
  },
  layers: [
    { id: 'land', type: 'background', paint: { 'background-color': '#fff' } },
    { id: 'road', type: 'line', source: 'osm', 'source-layer': 'roads', filter: ['==', 'class', 'street'] },
    {
      id: 'name',
      type: 'symbol',
      source: 'osm',
      'source-layer': 'names',
      layout: { 'text-field': '{name}' },
    },
  ],
};

test('a damaged style of a street map is taken or refused, and brings no address but http(s)', () => {
  fc.assert(
    fc.property(damagedJson(STYLE), (json) => {
      try {
        const { sources } = adoptStyle(json, 'https://tiles.example.org/style.json');
        expect(JSON.stringify(sources)).not.toMatch(/"(javascript|data|file):/i);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    RUNS,
  );
});
