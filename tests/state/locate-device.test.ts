import { expect, it } from 'vitest';
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
  expect(await locateDevice([31.5, 50.5], MANIFEST, bordersOf)).toBe(RICHKOVA.code);
  expect(asked).toEqual(['UA11']);
});

it('a point on zero degrees is a place as well, and outside of the country there is none', async () => {
  const { asked, bordersOf } = server();
  expect(await locateDevice([0, 0], MANIFEST, bordersOf)).toBeNull();
  expect(asked).toEqual([]);
});

it('goes on where a region’s borders are unknown', async () => {
  const { bordersOf } = server();
  expect(await locateDevice([32.5, 50.5], MANIFEST, bordersOf)).toBeNull();
});

it('passes on that borders did not come', async () => {
  await expect(
    locateDevice([30.5, 50.5], MANIFEST, () => Promise.reject(new Error('offline'))),
  ).rejects.toThrow('offline');
});
