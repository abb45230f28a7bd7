import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { assemble } from '../../scripts/data/assemble.ts';
import { checkFolder } from '../../scripts/data/check.ts';
import { readCommitted } from '../../scripts/data/committed.ts';
import { countryFromFacts } from '../../scripts/data/from-facts.ts';
import { readProviders } from '../../scripts/data/providers.ts';
import { readManifest } from '../../src/data/packs/manifest-schema.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { buildCoverage } from '../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../src/domain/coverage/cell.ts';
import { buildTypeSearch } from '../../src/domain/search/type-search.ts';
import { LAND } from '../scripts/build-fixture.ts';

/**
 * What a clerk does with a spreadsheet, in a copy of the made-up country: a service, a whole oblast, a type and a
 * survey, in tables that lack the columns which came later and have one that nobody knows. No code is touched.
 */
let data: string;
let built: Awaited<ReturnType<typeof build>>;

const at = (file: string) => path.join(data, file);
const add = (file: string, row: string) => appendFileSync(at(file), `${row}\n`);

/** Takes columns out of a table of the copy; no cell of the fixture's tables of our own holds a comma. */
function without(file: string, columns: readonly string[]): void {
  const rows = readFileSync(at(file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const kept = (rows[0] ?? []).map((name) => !columns.includes(name));
  const text = rows.map((cells) => cells.filter((_, i) => kept[i]).join(',')).join('\n');
  writeFileSync(at(file), `${text}\n`);
}

async function build() {
  const committed = await readCommitted(data);
  const country = await countryFromFacts(committed, { version: 1, sources: [] }, null, LAND);
  const records = readProviders(committed, country.units, country.settlements);
  const { manifest, files } = assemble(country, records, committed, new Date(0));
  const pack = (oblast: string) =>
    decodeServicesPack(JSON.parse(files.get(`${oblast}/services.json`) ?? ''), oblast);
  return { committed, records, manifest, pack };
}

function state(oblast: string, code: string, type: string) {
  const { hromadas, services, unplaced, surveys } = built.pack(oblast);
  const index = buildCoverage({ hromadas, services, unplaced, surveys, types: [type] });
  const options = { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false };
  const cells = coverHromadas(index, [0], 'any', options);
  return cells[hromadas.findIndex((hromada) => hromada.code === code)]?.state;
}

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'clerk-'));
  cpSync('tests/fixtures/country', data, { recursive: true });
  without('service-types.csv', ['name_en', 'short_uk', 'short_en', 'about_en', 'icon', 'group', 'delivery']);
  without('hotlines.csv', ['about_en', 'terms_uk', 'terms_en', 'source_date', 'region']);
  without('recipients.csv', ['name_en', 'violence']);
  without('oblasts.csv', ['name_en', 'applicable']);
  without('surveys.csv', ['source_url']);
  without('former-names.csv', ['note']);
  writeFileSync(at('recipients.csv'), readFileSync(at('recipients.csv'), 'utf8').replace(/$/m, ',колір'));

  add(
    'providers/UA99.csv',
    'taxi-clerk,Нове таксі,social-taxi,operating,Лісова сільська,,,,,,,,,Джерело,2025-03-02',
  );
  add('oblasts.csv', 'UA53000000000028050,Полтавська область');
  add(
    'hromadas.csv',
    readFileSync('tests/fixtures/poltava/hromadas.csv', 'utf8').split('\n').slice(1).join('\n').trim(),
  );
  copyFileSync('tests/fixtures/poltava/providers.csv', at('providers/UA53.csv'));
  add('service-types.csv', 'laundry,Соціальна пральня');
  add('providers/UA99.csv', 'laundry-ozerna,Пральня,laundry,operating,Озерна,,,,,,,,,Джерело,2025-03-02');
  add(
    'surveys.csv',
    'clerk,Обстеження,UA99000000000000001;UA53000000000028050,laundry;social-taxi,complete,2025-04-01',
  );
  built = await build();
});
afterAll(() => rmSync(data, { recursive: true }));

it('the page reads what is built, and the check of the folder has nothing against it', async () => {
  expect(readManifest(JSON.parse(JSON.stringify(built.manifest)), 'manifest.json').types).toHaveLength(5);
  const { ok, lines } = await checkFolder(data, new Date('2026-01-01'));
  expect(ok, lines.join('\n')).toBe(true);
  expect(lines.join('\n')).toContain('data/recipients.csv:1:колір: невідомий стовпець «колір» пропущено');
});

it('a row is a service in its place', () => {
  const taxi = built.pack('UA99').services.find(({ id }) => id === 'taxi-clerk');
  expect(taxi).toMatchObject({ hromada: 'UA99020010000000002', type: 'social-taxi', status: 'operating' });
});

it('tables of an oblast are a region: placed and unplaced records add up to its rows', () => {
  const poltava = built.manifest.regions.find(({ code }) => code.startsWith('UA53'));
  expect(poltava).toMatchObject({
    name: { uk: 'Полтавська область', en: null },
    applicable: true,
    hromadas: 2,
    services: 2,
    unplaced: 1,
  });
  const own = built.records.services.filter(({ id }) => id.startsWith('ua53-'));
  const lost = built.records.unplaced.filter(({ file }) => file.includes('UA53'));
  expect([own.map(({ status }) => status), lost.map(({ reason }) => reason)]).toEqual([
    ['operating', 'planned'],
    ['unknownCode'],
  ]);
});

it('an id and a name are a type, which is found and called by its name', () => {
  const name = { uk: 'Соціальна пральня', en: null };
  const type = built.manifest.types.find(({ id }) => id === 'laundry');
  expect(type).toEqual({
    id: 'laundry',
    name,
    short: name,
    about: { uk: '', en: null },
    words: [],
    icon: 'circle-dot',
    group: 'centre',
    delivery: [],
    redacted: false,
    violence: false,
    applyPlace: false,
    classifierCode: null,
    firstStep: null,
    hotlines: [],
    maxKm: null,
  });
  expect(built.manifest.types.find(({ applyPlace }) => applyPlace)?.group).toBe('apply');
  const search = buildTypeSearch(built.manifest.types);
  expect(search.search('пральня')[0]?.id).toBe('laundry');
});

it('a survey makes a gap where it found nothing', () => {
  expect(state('UA99', 'UA99020030000000003', 'laundry')).toBe('served');
  expect(state('UA99', 'UA99040010000000004', 'laundry')).toBe('gap');
  expect(state('UA53', 'UA53020010000000011', 'laundry')).toBe('gap');
  expect(state('UA53', 'UA53020010000000011', 'social-taxi')).toBe('served');
});

it('only columns without which a row says nothing are required, and one that is missing is named', async () => {
  const required: readonly (readonly [file: string, columns: readonly string[]])[] = [
    ['service-types.csv', ['id', 'name_uk']],
    ['hotlines.csv', ['id', 'label', 'href', 'about_uk', 'source']],
    ['recipients.csv', ['id', 'name_uk']],
    ['oblasts.csv', ['code', 'name_uk']],
    ['surveys.csv', ['id', 'source', 'area', 'types', 'completeness', 'date']],
    ['former-names.csv', ['code', 'name_uk']],
  ];
  for (const [file, columns] of required) {
    const whole = readFileSync(at(file), 'utf8');
    writeFileSync(at(file), '\n');
    await expect(readCommitted(data)).rejects.toThrow(
      columns.map((column) => `data/${file}:1:${column}: немає стовпця ${column}`).join('\n'),
    );
    writeFileSync(at(file), whole);
  }
});
