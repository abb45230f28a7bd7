import { describe, expect, it } from 'vitest';
import type { ScopeBorders } from '../../src/state/app-state.ts';
import { locateDevice } from '../../src/state/locate-device.ts';
import { LISOVA, RICHKOVA } from '../fixtures/packs/country.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const square = (code: string, west: number) => ({
  type: 'Feature' as const,
  properties: { code },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 50],
        [west + 1, 50],
        [west + 1, 51],
        [west, 51],
        [west, 50],
      ],
    ],
  },
});
const NORTH = {
  polygons: { type: 'FeatureCollection', features: [square(LISOVA.code, 30), square(RICHKOVA.code, 31)] },
} as unknown as ScopeBorders;

function server() {
  const asked: string[] = [];
  const bordersOf = async (region: string) => {
    asked.push(region);
    return region === 'UA11' ? NORTH : null;
  };
  return { asked, bordersOf };
}

it('finds the hromada of a point, and asks for no borders but those of regions that may hold it', async () => {
  const { asked, bordersOf } = server();
  expect(await locateDevice([31.5, 50.5], 0, MANIFEST, bordersOf)).toEqual([{ code: RICHKOVA.code, km: 0 }]);
  expect(asked).toEqual(['UA11']);
});

it('a point on zero degrees is a place as well, and outside of the country there is none', async () => {
  const { asked, bordersOf } = server();
  expect(await locateDevice([0, 0], 0, MANIFEST, bordersOf)).toEqual([]);
  expect(asked).toEqual([]);
});

it('goes on where a region’s borders are unknown', async () => {
  const { bordersOf } = server();
  expect(await locateDevice([32.5, 50.5], 0, MANIFEST, bordersOf)).toEqual([]);
});

it('passes on that borders did not come', async () => {
  await expect(
    locateDevice([30.5, 50.5], 0, MANIFEST, () => Promise.reject(new Error('offline'))),
  ).rejects.toThrow('offline');
});

const near = async (lon: number, km: number) =>
  (await locateDevice([lon, 50.5], km, MANIFEST, server().bordersOf)).map(({ code, km: away }) => [
    code,
    Math.round(away),
  ]);

describe('a device that knows its place only roughly', () => {
  it('may be in each hromada within its accuracy, the likeliest first', async () => {
    // 0.1° of longitude at 50.5° N is 7 km.
    expect(await near(31.1, 5)).toEqual([[RICHKOVA.code, 0]]);
    expect(await near(31.1, 8)).toEqual([
      [RICHKOVA.code, 0],
      [LISOVA.code, 7],
    ]);
    expect(await near(30.9, 8)).toEqual([
      [LISOVA.code, 0],
      [RICHKOVA.code, 7],
    ]);
  });

  it('beyond the border of the country is near what its accuracy reaches, and nowhere else', async () => {
    expect(await near(29.9, 8)).toEqual([[LISOVA.code, 7]]);
    expect(await near(29.9, 5)).toEqual([]);
    // By its network a device may be anywhere: no further than 60 km is looked.
    expect(await near(29, 5000)).toEqual([]);
  });
});
