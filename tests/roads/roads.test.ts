import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { writeBuilt } from '../../scripts/data/write.ts';
import { runTravel, type TravelPlaces } from '../../scripts/travel/run.ts';
import { type LocalEngine, valhallaOver } from '../../scripts/travel/valhalla.ts';
import { decodeTravel } from '../../src/data/travel/schema.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import type { TravelTable } from '../../src/domain/travel/table.ts';
import { SEATS } from '../fixtures/roads/network.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';

const FOLDER = process.env['ROADS'] ?? '';
const OSM = path.join(FOLDER, 'network.osm.pbf');
const PLACES: TravelPlaces = {
  built: path.join(FOLDER, 'built'),
  cache: path.join(FOLDER, 'cache'),
  engine: process.env['ENGINE'] ?? '',
  out: path.join(FOLDER, 'travel'),
};
const MINUTES = 240;
/** The table that the made-up country is published with (`npm run test:roads` says when it is another one). */
const PUBLISHED = path.join(import.meta.dirname, '../fixtures/site/data/travel/UA92.json');

let engine: LocalEngine;
let said: string;

beforeAll(async () => {
  await writeBuilt((await readFixtureSite()).built, PLACES.built);
  const argv = ['--osm', OSM, '--date', '2026-01-17', '--minutes', String(MINUTES)];
  const { exitCode, stdout, stderr } = await runTravel(argv, PLACES);
  expect([exitCode, stderr]).toEqual([0, '']);
  said = stdout;
  engine = await valhallaOver(OSM, PLACES.engine, PLACES.cache);
});

const read = (file: string): TravelTable => decodeTravel(JSON.parse(readFileSync(file, 'utf8')), file);
const table = (oblast: string) => read(path.join(PLACES.out, `${oblast}.json`)).ways;
const ways = (code: string) => table(code.slice(0, 4)).get(code) ?? new Map<string, never>();

interface Summary {
  readonly trip: { readonly summary: { readonly time: number; readonly length: number } };
}

async function route(from: LonLat, to: LonLat): Promise<Summary['trip']['summary'] | null> {
  const locations = [from, to].map(([lon, lat]) => ({ lon, lat }));
  try {
    return ((await engine.route({ locations, costing: 'auto' })) as Summary).trip.summary;
  } catch (error) {
    if (/No path|No suitable edges/i.test((error as Error).message)) return null;
    throw error;
  }
}

test('every way of the table is the route that the engine gives, and there is none where it gives none', async () => {
  const names = Object.keys(SEATS) as (keyof typeof SEATS)[];
  let compared = 0;
  for (const from of names) {
    const own = from === 'vyhadane' || from === 'kopiia';
    for (const to of names.filter((name) => name !== from && name !== 'vyhadane')) {
      const way = ways(SEATS[from].code).get(SEATS[to].code);
      const way2 = own ? null : await route(SEATS[from].at, SEATS[to].at);
      if (way2 === null || way2.time / 60 > MINUTES) expect(way, `${from} → ${to}`).toBeUndefined();
      else {
        expect(Math.abs((way?.minutes ?? Infinity) - way2.time / 60), `${from} → ${to}`).toBeLessThan(0.6);
        expect(Math.abs((way?.km ?? Infinity) - way2.length), `${from} → ${to}`).toBeLessThan(0.6);
        compared += 1;
      }
    }
  }
  expect(compared).toBe(42);
});

test('the bridge leads one way, the ferry both, and a seat with no road out has no ways', () => {
  const minutes = (from: keyof typeof SEATS, to: keyof typeof SEATS): number | undefined =>
    ways(SEATS[from].code).get(SEATS[to].code)?.minutes;
  // Eastward over the bridge; back by the ferry, twice as long.
  expect(minutes('uiavne', 'zrazkiv')).toBeLessThan(60);
  expect(minutes('zrazkiv', 'uiavne')).toBeGreaterThan(100);
  expect(minutes('long', 'maketne')).toBe(minutes('maketne', 'long'));
  expect(minutes('long', 'maketne')).toBeGreaterThanOrEqual(20);
  expect(ways(SEATS.kopiia.code).size).toBe(0);
  expect(said).toContain(SEATS.vyhadane.code);
  expect(said).not.toContain(`${SEATS.kopiia.code},`);
});

test('the table of the made-up country is what the engine says', () => {
  const file = path.join(PLACES.out, 'UA92.json');
  expect(read(PUBLISHED)).toEqual({
    ...read(file),
    source: 'Вигадані дороги (приклад)',
    licence: null,
    sourceUrl: null,
  });
});

test('a file that is no extract is refused in words', async () => {
  const xml = path.join(FOLDER, 'network.osm');
  const answer = await runTravel(['--osm', xml, '--date', '2026-01-17'], PLACES);
  expect(answer).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('.osm.pbf') as unknown });
});
