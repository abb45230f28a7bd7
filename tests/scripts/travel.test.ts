import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { writeBuilt } from '../../scripts/data/write.ts';
import { runTravel, type TravelPlaces } from '../../scripts/travel/run.ts';
import { writeTravel } from '../../scripts/travel/write.ts';
import { decodeTravel } from '../../src/data/travel/schema.ts';
import { haversineKm } from '../../src/domain/geo/distance.ts';
import type { TravelTable, Way } from '../../src/domain/travel/table.ts';
import { codeOf } from '../domain/make.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';
import { type RoutingServer, routingServer } from './routing-server.ts';

const SITE_DATA = path.join(import.meta.dirname, '../fixtures/site/data');
const { built, country } = await readFixtureSite();
const SEATS = country.units.filter(({ seat, territory }) => seat && territory?.status !== 'occupied');

const seatOf = (code: string) => SEATS.find((each) => each.code === code)?.seat?.at ?? [0, 0];

let folder: string;
let places: TravelPlaces;
let server: RoutingServer | null = null;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'travel-'));
  const at = (name: string) => path.join(folder, name);
  places = { built: at('built'), cache: at('cache'), engine: at('engine'), out: at('out') };
  await writeBuilt(built, places.built);
});
afterEach(async () => {
  await server?.close();
  server = null;
  rmSync(folder, { recursive: true });
});

const run = (...argv: string[]) => runTravel(['--date', '2026-01-17', ...argv], places);
const tableOf = (oblast: string): TravelTable =>
  decodeTravel(JSON.parse(readFileSync(path.join(places.out, `${oblast}.json`), 'utf8')), oblast);

async function withTravel(text: string) {
  const data = path.join(folder, 'data');
  cpSync(SITE_DATA, data, { recursive: true });
  mkdirSync(path.join(data, 'travel'), { recursive: true });
  writeFileSync(path.join(data, 'travel/UA91.json'), text);
  return readFixtureSite(data);
}

describe.each(['valhalla', 'osrm'] as const)('a running %s', (router) => {
  test('gives ways within the minutes, none over the river, none to a seat off the roads', async () => {
    server = await routingServer(router);
    const { exitCode, stdout, stderr } = await run('--engine', server.url, '--minutes', '60');
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toContain('No road within 5 km of the seat: UA92');
    const { ways, ...facts } = tableOf('UA91');
    expect(facts).toEqual({
      source: 'OpenStreetMap',
      sourceUrl: 'https://www.openstreetmap.org/copyright',
      licence: 'ODbL-1.0',
      date: '2026-01-17',
      engine: router === 'valhalla' ? 'Valhalla 3.6.1' : 'OSRM',
      within: 60,
    });
    for (const [home, row] of ways) {
      const from = seatOf(home);
      for (const { code } of SEATS) {
        const to = seatOf(code);
        const km = haversineKm(from, to);
        const has = code !== home && from[0] < 31.4 === to[0] < 31.4 && km <= 59.9 && to[0] <= 33;
        if (Math.abs(km - 60) > 0.2) expect(row.has(code), `${home} ${code}`).toBe(has);
        if (has) expect(row.get(code)).toEqual({ minutes: Math.round(km), km: Math.round(km) });
      }
    }
    expect(ways.get('UA91080030000010555')).toBeUndefined();
  });
});

test('a run that was cut short goes on where it stopped, also from half a line', async () => {
  server = await routingServer('osrm');
  server.breakAfter = SEATS.length + 12;
  const cut = await run('--engine', server.url);
  expect(cut).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('answers 503') as unknown });
  const [journal = ''] = readdirSync(places.cache);
  const file = path.join(places.cache, journal);
  const done = readFileSync(file, 'utf8').split('\n').length - 1;
  expect(done).toBeGreaterThan(SEATS.length);
  truncateSync(file, readFileSync(file).length - 7);
  const before = server.asked();
  server.breakAfter = Infinity;
  expect((await run('--engine', server.url)).exitCode).toBe(0);
  const rest = server.asked() - before;
  const again = server.asked();
  const kept = tableOf('UA91');
  expect((await run('--engine', server.url)).exitCode).toBe(0);
  expect(server.asked()).toBe(again);
  expect(tableOf('UA91')).toEqual(kept);
  // Other minutes are another question, and of all seats.
  expect((await run('--engine', server.url, '--minutes', '119')).exitCode).toBe(0);
  expect(server.asked() - again).toBeGreaterThan(rest);
});

test.each([
  ['no source of ways', [], 2, 'Expected one of --osm, --engine and --csv.'],
  ['a day that is none', ['--csv', 'x', '--date', 'вчора'], 2, 'Expected YYYY-MM-DD.'],
  ['a table of one’s own of nobody’s roads', ['--csv', 'ways.csv'], 2, 'Expected --source'],
  ['nobody listening', ['--engine', 'http://127.0.0.1:9'], 1, 'expected a running OSRM or Valhalla'],
  ['an engine that is not installed', ['--osm', 'x.osm.pbf'], 1, 'npm install --prefix'],
])('%s is said', async (_, argv, exitCode, words) => {
  const said = await run(...argv);
  expect(said).toMatchObject({ exitCode, stderr: expect.stringContaining(words) as unknown });
});

test('of an oblast that would weigh too much the longest ways are left out, and the table says so', () => {
  const random = seeded(5);
  const codes = Array.from({ length: 300 }, (_, i) => codeOf('74', '02', String(i).padStart(3, '0')));
  const ways = new Map(
    codes
      .slice(0, 90)
      .map((home): [string, Map<string, Way>] => [
        home,
        new Map(codes.map((to) => [to, { minutes: 5 + random() * 115, km: 5 + random() * 130 }])),
      ]),
  );
  const facts = {
    source: 'OSM',
    sourceUrl: null,
    licence: null,
    date: '2026-01-17',
    engine: null,
    within: 120,
  };
  const [line = ''] = writeTravel({ ...facts, ways }, places.out);
  const { within } = tableOf('UA74');
  expect(within).toBeLessThan(120);
  expect(line).toContain(`only up to ${within} minutes`);
  const text = readFileSync(path.join(places.out, 'UA74.json'));
  expect(gzipSync(text).length).toBeLessThanOrEqual(60 * 1024);
  // As many as fit: five minutes more would not.
  expect(gzipSync(text).length).toBeGreaterThan(50 * 1024);
});

describe('the data build', () => {
  test('publishes the tables of data/travel, with their credit and what is nearest by road', async () => {
    const [home, far] = ['UA91020030000010074', 'UA93040050000011110'];
    const csv = path.join(folder, 'ways.csv');
    writeFileSync(csv, `from,to,minutes\n${home},${far},12\n`);
    const made = await run('--csv', csv, '--source', 'Своє', '--counted-by', 'вручну', '--minutes', '90');
    expect(made).toMatchObject({ exitCode: 0 });
    const site = await withTravel(readFileSync(path.join(places.out, 'UA91.json'), 'utf8'));
    const { regions, sources, release } = site.built.manifest;
    expect(regions.map(({ files }) => files.travel)).toEqual(
      expect.arrayContaining(['UA91/travel.json', undefined]),
    );
    expect(JSON.parse(site.built.files.get('UA91/travel.json') ?? '')).toMatchObject({ within: 90 });
    expect(sources.find(({ id }) => id === 'travel')).toMatchObject({
      title: 'Своє, вручну',
      date: '2026-01-17',
    });
    expect(release).not.toBe(built.manifest.release);
  });

  test.each([
    ['that is none', 'minutes: 5', 'data/travel/UA91.json'],
    [
      'of other hromadas',
      JSON.stringify({
        source: 'x',
        date: '2026-01-17',
        codes: [codeOf('91', '99', '001')],
        homes: 1,
        steps: [[]],
        minutes: [[]],
        km: [[]],
      }),
      'run «npm run travel» anew',
    ],
  ])('refuses a table %s', async (_, text, words) => {
    await expect(withTravel(text)).rejects.toThrow(words);
  });
});
