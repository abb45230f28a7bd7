import { createHash } from 'node:crypto';
import { bbox as boxOf } from 'topojson-client';
import { expect, test } from 'vitest';
import { assemble } from '../../scripts/data/assemble.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { readFixtureSite } from '../fixtures/site/country.ts';
import type { BBox } from '../../src/domain/hromada.ts';
import { buildFixture } from './build-fixture.ts';

const { committed, country, records, built } = await buildFixture();
const { manifest, files } = built;
const pack = decodeServicesPack(JSON.parse(files.get('UA99/services.json') ?? ''), 'UA99/services.json');

test('a box of the manifest has few digits and loses nothing of what it holds', () => {
  for (const { bbox, files: paths } of manifest.regions) {
    const [west, south, east, north] = boxOf(JSON.parse(files.get(paths.borders) ?? '')) as BBox;
    expect(bbox.every((each) => Number(each.toFixed(3)) === each)).toBe(true);
    expect(bbox[0] <= west && bbox[1] <= south && bbox[2] >= east && bbox[3] >= north).toBe(true);
  }
});

test('every input row ends placed or unplaced, and the counts add up everywhere', () => {
  expect(records.rows).toBe(9);
  expect(pack.services.map(({ id }) => id)).toEqual([
    'taxi-ozerna',
    'care-lisova',
    'care-wide',
    'hidden-shelter',
  ]);
  expect(pack.unplaced.map(({ id, reason, row }) => [row, id, reason])).toEqual([
    [3, 'taxi-lisova', 'ambiguousName'],
    [6, 'unknown-code', 'unknownCode'],
    [7, 'no-place', 'noPlace'],
    [8, 'taxi-ozerna', 'duplicate'],
    [9, 'bad-date', 'badValue'],
  ]);
  expect(manifest.counts).toMatchObject({
    hromadas: 3,
    services: 4,
    unplaced: 5,
    applyPlaces: 0,
    settlements: 3,
  });
  const [region] = manifest.regions;
  expect([region?.hromadas, region?.services, region?.unplaced]).toEqual([3, 4, 5]);
  const listed = JSON.parse(files.get('unplaced.json') ?? '') as {
    records: unknown[];
    applyPlaces: unknown[];
  };
  expect([listed.records.length, listed.applyPlaces.length]).toEqual([5, 0]);
});

test('the manifest names every file with its bytes and hash, and what it lists is there', () => {
  expect(Object.keys(manifest.files).toSorted()).toEqual([...files.keys()].toSorted());
  for (const [path, text] of files) {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
    expect(manifest.files[path], path).toEqual({ bytes: Buffer.byteLength(text), hash });
  }
  const [region] = manifest.regions;
  const { overview, unplaced } = manifest;
  for (const path of [unplaced, ...Object.values(overview ?? {}), ...Object.values(region?.files ?? {})])
    expect(files.has(path ?? ''), path).toBe(true);
  expect(manifest).toMatchObject({ borders: 'schematic', defaultRegion: 'UA99' });
});

test('the region that opens is where people gathered most: a register’s records do not count', async () => {
  const site = await readFixtureSite();
  const { services } = site.records;
  const school = services.find(({ hromada }) => hromada?.startsWith('UA92') === true);
  if (school === undefined) throw new Error('fixture');
  const many = Array.from({ length: 500 }, (_, i) => ({ ...school, id: `edebo-${i}` }));
  const more = { ...site.records, services: [...services, ...many] };
  const { manifest: made } = assemble(site.country, more, site.committed, new Date(0));
  expect(made.defaultRegion).toBe(site.built.manifest.defaultRegion);
  expect(made.regions.find(({ code }) => code.startsWith('UA92'))?.services).toBeGreaterThan(500);
});

test('two builds of the same inputs differ in builtAt alone', async () => {
  const again = await buildFixture(new Date(86_400_000));
  expect([...again.built.files]).toEqual([...files]);
  expect({ ...again.built.manifest, builtAt: '' }).toEqual({ ...manifest, builtAt: '' });
  expect(again.built.manifest.builtAt).not.toBe(manifest.builtAt);
});

test('the release is the latest date of a record and a hash that changes with the content', () => {
  expect(manifest.release).toMatch(/^2025-03-01-[0-9a-f]{8}$/);
  const fewer = { ...records, services: records.services.slice(1) };
  expect(assemble(country, fewer, committed, new Date(0)).manifest.release).not.toBe(manifest.release);
});

test('nearest: an operating service with a place, for each hromada and type; none of a planned or hidden one', () => {
  const near = Object.fromEntries(Object.entries(pack.nearest).map(([code, row]) => [code.slice(0, 9), row]));
  expect(near['UA9902003']?.['social-taxi']).toBe('taxi-ozerna');
  expect(near['UA9904001']?.['home-care']).toBe('care-lisova');
  for (const row of Object.values(near))
    expect(Object.keys(row).toSorted()).toEqual(['home-care', 'social-taxi']);
});

test('the overview has every unit, service, survey and unplaced record, without what only a card shows', () => {
  // What best sites of the country count: where a record says it, in short too.
  const takes = { capacity: 30, capacityUnit: 'осіб на місяць' };
  const [first, ...others] = records.services;
  if (first?.detail == null) throw new Error('fixture');
  const stated = { ...records, services: [{ ...first, detail: { ...first.detail, ...takes } }, ...others] };
  const whole = assemble({ ...country, overview: '{}' }, stated, committed, new Date(0));
  const { services } = whole.manifest.overview ?? { services: '' };
  const overview = decodeServicesPack(JSON.parse(whole.files.get(services) ?? ''), services);
  expect(overview.region).toBeNull();
  expect(overview.hromadas).toEqual(pack.hromadas);
  const short = pack.services.map((service) => Object.assign({}, service, { detail: null }));
  expect(overview.services).toEqual(
    short.map((service) => (service.id === first.id ? Object.assign(service, { takes }) : service)),
  );
  expect([overview.surveys, overview.unplaced]).toEqual([pack.surveys, pack.unplaced]);
});

test('a pack names the home of a service from elsewhere, and counts it where it stands', () => {
  const [shape] = country.regions;
  const [taxi] = records.services;
  if (shape === undefined || taxi === undefined) throw new Error('the fixture has a region and a service');
  const home = { ...pack.hromadas[0], code: 'UA98020010000000001' } as (typeof pack.hromadas)[number];
  const away = { ...taxi, id: 'away', hromada: home.code, at: home.seat?.at ?? null, serviceArea: [] };
  const two = { ...country, units: [home, ...country.units] };
  const moved = assemble(two, { ...records, services: [away] }, committed, new Date(0));
  const near = decodeServicesPack(JSON.parse(moved.files.get('UA99/services.json') ?? ''), 'services');
  expect(near.services.map(({ id }) => id)).toEqual(['away']);
  expect(near.elsewhere).toEqual([{ hromada: home, raion: null }]);
  expect(moved.manifest.regions[0]?.services).toBe(0);
});

test('nothing of a hidden place stands in any file', () => {
  const shelter = pack.services.find(({ id }) => id === 'hidden-shelter');
  expect(shelter).toMatchObject({ precision: 'redacted', hromada: null, at: null });
  expect(shelter?.detail).toMatchObject({ address: null, settlement: null });
});

test('seats are the settlements of the embedded default', () => {
  const places = decodePlacesPack(JSON.parse(files.get('UA99/places.json') ?? ''), 'places');
  expect(places.settlements.map(({ code, name }) => [code, name.uk])).toEqual([
    ['UA9902001001', 'Лісове'],
    ['UA9902003001', 'Озерне'],
    ['UA9904001001', 'Лісне'],
  ]);
});

test('a population of zero stays zero', () => {
  expect(pack.hromadas.map(({ population }) => population)).toEqual([1000, 0, 3000]);
});

test('agreements and need figures go with their region: names of partners beyond it, figures by hromada', async () => {
  const { built: site } = await readFixtureSite();
  const packOf = (path: string) => decodeServicesPack(JSON.parse(site.files.get(path) ?? ''), path);
  const [first, second, whole] = ['UA91', 'UA92', 'overview'].map((folder) =>
    packOf(`${folder}/services.json`),
  );
  const ids = (each: typeof first) => each?.agreements.map(({ id }) => id);
  expect([ids(first), ids(second), ids(whole)]).toEqual([
    ['agreement-1', 'agreement-2', 'agreement-3'],
    ['agreement-1'],
    [],
  ]);
  expect(second?.elsewhere.map(({ hromada }) => hromada.name.uk)).toContain('Байківська');
  const figureOf = (name: string) => {
    const at = first?.hromadas.findIndex(({ name: { uk } }) => uk === name) ?? -1;
    return first?.needs[0]?.values[at];
  };
  expect([figureOf('Вигаданська'), figureOf('Байківська'), figureOf('Загадківська')]).toEqual([214, 0, null]);
  expect(whole?.needs[0]?.values.filter((value) => value !== null)).toHaveLength(8);
  // A region of which nothing is known has no figure at all, and no zeros.
  expect(packOf('UA93/services.json').needs).toEqual([]);
});

test('without the sources there are neither: nothing says 0', () => {
  expect(pack).toMatchObject({ agreements: [], needs: [] });
  expect(files.get('UA99/services.json')).not.toMatch(/"agreements"|"needs"/);
});

test('another figure is another release', async () => {
  const site = await readFixtureSite();
  const [need] = site.country.needs;
  if (need === undefined) throw new Error('fixture');
  const needs = [{ ...need, weights: new Map([...need.weights, ['UA91020050000010111', 18]]) }];
  const changed = assemble({ ...site.country, needs }, site.records, site.committed, new Date(0));
  expect(changed.manifest.release).not.toBe(site.built.manifest.release);
});
