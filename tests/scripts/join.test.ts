import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BordersTopology } from '../../scripts/borders/grid.ts';
import { areasOfPacks } from '../../scripts/borders/quality.ts';
import { readBorders } from '../../src/data/borders.ts';
import type { Manifest } from '../../src/data/manifest.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/pack-codec.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import { buildLocator } from '../../src/domain/locate.ts';

/**
 * The join on the data that `npm run data` built, whatever it was built from: both sides of each join hold the same
 * codes. Without a build, `npm test` makes one first.
 */
const ROOT = 'public/data';
const built = existsSync(`${ROOT}/manifest.json`);
const json = (path: string): unknown => JSON.parse(readFileSync(`${ROOT}/${path}`, 'utf8'));

describe.runIf(built)('the built data', () => {
  let manifest: Manifest;
  let regions: ReturnType<typeof readRegion>[];

  beforeAll(() => {
    manifest = json('manifest.json') as Manifest;
    regions = manifest.regions.map(readRegion);
  });

  test('borders and table of units hold the same codes, in each region', () => {
    for (const { code, units, drawn } of regions) {
      expect(drawn.toSorted(), code).toEqual(units.map((unit) => unit.code).toSorted());
    }
  });

  test('each unit stands in one region, and they add up to the counts', () => {
    const codes = regions.flatMap(({ units }) => units.map(({ code }) => code));
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter(isApplicable)).toHaveLength(manifest.counts.hromadas);
    for (const key of ['hromadas', 'services', 'unplaced'] as const) {
      const sum = manifest.regions.reduce((all, region) => all + region[key], 0);
      expect(sum, key).toBe(manifest.counts[key]);
    }
    expect(regions.reduce((all, { places }) => all + places, 0)).toBe(manifest.counts.settlements);
  });

  test('every hromada has its population and its seat', () => {
    const bare = regions
      .flatMap(({ units }) => units)
      .filter(({ code, population, seat }) => isApplicable(code) && (population === null || seat === null));
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  test('every service and place to apply stands in a known hromada or in none, and nearest names services of the pack', () => {
    for (const { code, units, pack } of regions) {
      const homes = new Set([
        ...units.map((unit) => unit.code),
        ...pack.elsewhere.map(({ hromada }) => hromada.code),
      ]);
      const lost = [...pack.services, ...pack.applyPlaces].filter(
        (s) => s.hromada !== null && !homes.has(s.hromada),
      );
      expect(
        lost.map(({ id }) => id),
        code,
      ).toEqual([]);
      const ids = new Set(pack.services.map(({ id }) => id));
      const named = Object.values(pack.nearest).flatMap((row) =>
        Object.values(row).map(({ service }) => service),
      );
      expect(
        named.filter((id) => !ids.has(id)),
        code,
      ).toEqual([]);
    }
  });

  test('Талалаївська’s record is on the list of unplaced ones with both candidates', () => {
    const { records } = json('unplaced.json') as {
      records: { id: string; reason: string; candidates: string[] }[];
    };
    const record = records.find(({ id }) => id === 'ua74-talalaivska-social-services-centre');
    expect(record).toMatchObject({
      reason: 'ambiguousName',
      candidates: ['UA74040330000024949', 'UA74080190000091939'],
    });
  });

  test('every region means the whole country: 1,470 units, the same ones in the overview', () => {
    if (manifest.overview === null) {
      expect(manifest.regions).toHaveLength(1);
      return;
    }
    expect(manifest.counts.hromadas).toBe(1470);
    const overview = decodeServicesPack(json(manifest.overview.services), 'overview');
    const drawn = codesOf(manifest.overview.borders);
    const codes = regions.flatMap(({ units }) => units.map(({ code }) => code)).toSorted();
    expect(overview.hromadas.map(({ code }) => code).toSorted()).toEqual(codes);
    expect(drawn.toSorted()).toEqual(codes);
    expect(overview.services).toHaveLength(manifest.counts.services);
  });

  test('a schematic cell holds its own seat, in the overview too', () => {
    if (manifest.borders !== 'schematic') return;
    const seats = regions.flatMap(({ units }) => units);
    const scopes = [
      manifest.regions.map(({ files }) => files.borders),
      [manifest.overview?.borders ?? []].flat(),
    ];
    for (const files of scopes.filter(({ length }) => length > 0)) {
      const { locate } = buildLocator(areasOfPacks(files.map((file) => json(file) as BordersTopology)));
      const lost = seats.filter(({ code, seat }) => seat !== null && locate(seat.at) !== code);
      expect(lost.map(({ code }) => code)).toEqual([]);
    }
  });
});

function codesOf(path: string): string[] {
  return readBorders(json(path), path).polygons.features.map(({ properties }) => properties.code);
}

function readRegion({ code, files }: Manifest['regions'][number]) {
  const pack = decodeServicesPack(json(files.services), files.services);
  const places = decodePlacesPack(json(files.places), files.places).settlements.length;
  return { code, units: pack.hromadas, drawn: codesOf(files.borders), pack, places };
}
