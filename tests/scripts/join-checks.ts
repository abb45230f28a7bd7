import { beforeAll, expect, test } from 'vitest';
import { readBorders } from '../../src/data/packs/borders.ts';
import type { Manifest } from '../../src/data/packs/manifest.ts';
import { decodePlacesPack, decodeServicesPack } from '../../src/data/packs/pack-codec.ts';

/** The data of a build, wherever they are. */
export interface BuiltData {
  readonly manifest: Manifest;
  readonly json: (path: string) => unknown;
}

interface UnplacedFile {
  readonly records: readonly { reason: string; candidates: readonly string[] }[];
}

/** The join, whatever it was made from: both sides of each hold the same codes, and counts are sums that add up. */
export function checkJoin(read: () => BuiltData | Promise<BuiltData>): void {
  let data: BuiltData;
  let regions: ReturnType<typeof readRegion>[];
  const unitsOf = () => regions.flatMap(({ units }) => units);

  beforeAll(async () => {
    data = await read();
    regions = data.manifest.regions.map((entry) => readRegion(data, entry));
  });

  test('borders and table of units hold the same codes, in each region', () => {
    for (const { code, units, drawn } of regions) {
      expect(drawn.toSorted(), code).toEqual(units.map((unit) => unit.code).toSorted());
    }
  });

  test('each unit stands in one region, and they add up to the counts', () => {
    const { counts, regions: entries } = data.manifest;
    const codes = unitsOf().map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const own = regions.filter(({ applicable }) => applicable).flatMap(({ units }) => units);
    expect(own).toHaveLength(counts.hromadas);
    for (const key of ['hromadas', 'services', 'unplaced'] as const) {
      const sum = entries.reduce((all, region) => all + region[key], 0);
      expect(sum, key).toBe(counts[key]);
    }
    expect(regions.reduce((all, { places }) => all + places, 0)).toBe(counts.settlements);
    expect(regions.reduce((all, { pack }) => all + pack.applyPlaces.length, 0)).toBe(counts.applyPlaces);
  });

  test('every hromada has its population and its seat', () => {
    const bare = regions
      .filter(({ applicable }) => applicable)
      .flatMap(({ units }) => units)
      .filter(({ population, seat }) => population === null || seat === null);
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
      const named = Object.values(pack.nearest).flatMap((row) => Object.values(row));
      expect(
        named.filter((id) => !ids.has(id)),
        code,
      ).toEqual([]);
    }
  });

  test('a name of several hromadas is on the list of unplaced records with each of them', () => {
    const { records } = data.json(data.manifest.unplaced) as UnplacedFile;
    expect(records).toHaveLength(data.manifest.counts.unplaced);
    const codes = new Set(unitsOf().map(({ code }) => code));
    for (const { candidates } of records.filter(({ reason }) => reason === 'ambiguousName')) {
      expect(candidates.length).toBeGreaterThan(1);
      expect(candidates.filter((code) => !codes.has(code))).toEqual([]);
    }
  });

  test('the overview has the same units, and every service', () => {
    const { overview: paths, counts } = data.manifest;
    if (paths === null) throw new Error('expected an overview: the whole country');
    const overview = decodeServicesPack(data.json(paths.services), paths.services);
    const codes = unitsOf()
      .map(({ code }) => code)
      .toSorted();
    expect(overview.hromadas.map(({ code }) => code).toSorted()).toEqual(codes);
    expect(codesOf(data, paths.borders).toSorted()).toEqual(codes);
    expect(overview.services).toHaveLength(counts.services);
  });
}

function codesOf({ json }: BuiltData, path: string): string[] {
  return readBorders(json(path), path).polygons.features.map(({ properties }) => properties.code);
}

function readRegion(data: BuiltData, { code, applicable, files }: Manifest['regions'][number]) {
  const pack = decodeServicesPack(data.json(files.services), files.services);
  const places = decodePlacesPack(data.json(files.places), files.places).settlements.length;
  return { code, applicable, units: pack.hromadas, drawn: codesOf(data, files.borders), pack, places };
}
