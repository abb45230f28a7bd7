import type { Position } from 'geojson';
import { beforeAll, describe, expect, it } from 'vitest';
import { areasOfPacks } from '../../scripts/borders/quality.ts';
import { type BordersResult, buildBorders } from '../../scripts/sources/borders.ts';
import { polygonsOf } from '../../src/domain/geo/geometry.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { buildLocator, type Locator } from '../../src/domain/geo/locate.ts';
import { CODE, HROMADAS, LARGE_BEND, OSM_FILES, RAION, REGIONS, SMALL_BEND } from './borders-country.ts';

const INPUT = { osm: OSM_FILES, sevastopol: REGIONS, expected: HROMADAS };
const without = (feature: object) =>
  OSM_FILES.map((file) => ({ ...file, features: file.features.filter((one) => one !== feature) }));

let built: BordersResult;
let packs: Locator;

beforeAll(async () => {
  built = await buildBorders(INPUT);
  packs = buildLocator(areasOfPacks(built.regions.map(({ topology }) => topology)));
});

/** Corners of a unit as its pack has them. */
function corners(code: string): Position[] {
  const areas = areasOfPacks(built.regions.map(({ topology }) => topology));
  return areas.filter((area) => area.code === code).flatMap(({ geometry }) => polygonsOf(geometry).flat(2));
}

function has(code: string, [lon = 0, lat = 0]: Position): boolean {
  return corners(code).some(
    ([x = 0, y = 0]) => Math.abs(x - lon) <= 0.00007 && Math.abs(y - lat) <= 0.000045,
  );
}

const at = (point: LonLat) => packs.locate(point);

/** Corners of a unit on the line between the two oblasts, to a tenth of a millimetre. */
function onCommonLine(code: string): Set<string> {
  const near = corners(code).filter(
    ([lon = 0, lat = 0]) => lat > 50.19 && lat < 50.21 && lon > 30.19 && lon < 30.41,
  );
  return new Set(near.map((point) => point.map((value) => value.toFixed(9)).join(' ')));
}

describe('buildBorders: the join by code', () => {
  it('puts every unit into the pack of its oblast, by code, in order, with nothing but its code', () => {
    expect(built.regions.map(({ prefix, codes }) => [prefix, codes])).toEqual([
      ['UA01', [CODE.crimea]],
      ['UA32', [CODE.west, CODE.lake, CODE.bare]],
      ['UA74', [CODE.north, CODE.east, CODE.inner]],
      ['UA80', [CODE.kyiv]],
      ['UA85', [CODE.sevastopol]],
    ]);
    const geometries = built.regions[1]?.topology.objects.hromadas.geometries ?? [];
    expect(Object.keys(geometries[0] ?? {}).sort()).toEqual(['arcs', 'id', 'type']);
  });

  it('has the same units in the overview', () => {
    const ids = built.overview.objects.hromadas.geometries.map(({ id }) => id);
    expect(ids).toEqual([
      CODE.crimea,
      CODE.west,
      CODE.lake,
      CODE.bare,
      CODE.north,
      CODE.east,
      CODE.inner,
      CODE.kyiv,
      CODE.sevastopol,
    ]);
  });

  it('reads seats from the centre of a hromada’s relation, not from other roles', () => {
    expect([...built.seats]).toEqual([
      [CODE.west, [30.1, 50.1]],
      [CODE.bare, [30.5, 50.1]],
    ]);
  });

  it('returns only the oblasts asked for, cut from the same country', async () => {
    const one = await buildBorders({ ...INPUT, regions: ['UA74'] });
    expect(one.regions).toEqual(built.regions.filter(({ prefix }) => prefix === 'UA74'));
  });

  it('does not depend on the order of files', async () => {
    const other = await buildBorders({ ...INPUT, osm: [...OSM_FILES].reverse() });
    expect(JSON.stringify([other.regions, other.overview])).toBe(
      JSON.stringify([built.regions, built.overview]),
    );
  });

  it('fails naming a unit that has no polygon, nor its raion', async () => {
    const expected = [...HROMADAS, 'UA07040010000000009'];
    await expect(buildBorders({ ...INPUT, expected })).rejects.toThrow('UA07040010000000009');
    await expect(buildBorders({ ...INPUT, osm: without(RAION) })).rejects.toThrow(CODE.bare);
  });

  it('fails when two hromadas of a raion lack a polygon: nothing tells them apart', async () => {
    const expected = [...HROMADAS, 'UA32120090000000009'];
    await expect(buildBorders({ ...INPUT, expected })).rejects.toThrow(
      /UA3212.*UA32120070000050717, UA32120090000000009/,
    );
  });
});

describe('buildBorders: areas', () => {
  it('gives a hromada without a polygon the rest of its raion, islands too, but no lake of others', () => {
    expect(at([30.5, 50.1])).toBe(CODE.bare);
    expect(at([31.52, 50.02])).toBe(CODE.bare);
    expect(at([30.27, 50.07])).toBeNull();
    expect(at([30.22, 50.02])).toBe(CODE.lake);
  });

  it('makes Kyiv one area of its boroughs', () => {
    expect(at([30.1, 50.25])).toBe(CODE.kyiv);
    expect(at([30.1, 50.35])).toBe(CODE.kyiv);
    expect(has(CODE.kyiv, [30, 50.3])).toBe(false);
    expect(built.neighbours.get(CODE.kyiv)).toEqual([CODE.west, CODE.north]);
  });

  it('leaves a hromada whole that lies inside another', () => {
    expect(at([30.47, 50.27])).toBe(CODE.inner);
    expect(at([30.41, 50.21])).toBe(CODE.east);
    expect(built.neighbours.get(CODE.inner)).toEqual([CODE.east]);
  });

  it('lets Sevastopol and Crimea meet in one line, Sevastopol giving way', () => {
    expect(at([33.6005, 44.7])).toBe(CODE.crimea);
    expect(built.neighbours.get(CODE.sevastopol)).toEqual([CODE.crimea]);
  });

  it('drops bends under the tolerance and keeps those above it', () => {
    expect(has(CODE.west, SMALL_BEND)).toBe(false);
    expect(has(CODE.north, LARGE_BEND)).toBe(true);
  });

  it('draws the line between two oblasts the same in both packs', () => {
    expect(onCommonLine(CODE.lake)).toEqual(onCommonLine(CODE.north));
    expect(onCommonLine(CODE.lake).size).toBe(3);
  });
});
