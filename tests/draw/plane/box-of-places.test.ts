import { describe, expect, it } from 'vitest';
import { boxOfPlaces } from '../../../src/draw/plane/box-of-places.ts';

describe('the box of places', () => {
  it('is none without places', () => {
    expect(boxOfPlaces([])).toBeNull();
  });

  it('shows one place among its neighbours, in its middle', () => {
    const [west, south, east, north] = boxOfPlaces([[32, 51]]) ?? [0, 0, 0, 0];
    expect([(west + east) / 2, (south + north) / 2]).toEqual([32, 51]);
    expect(north - south).toBeCloseTo(0.5);
    expect((east - west) * Math.cos((51 * Math.PI) / 180)).toBeCloseTo(0.5);
  });

  it('keeps all places off its frame', () => {
    const places = [
      [30, 50],
      [33, 52],
      [31, 51],
    ] as const;
    const [west, south, east, north] = boxOfPlaces(places) ?? [0, 0, 0, 0];
    for (const [lon, lat] of places) {
      expect(lon).toBeGreaterThan(west + 0.15);
      expect(lon).toBeLessThan(east - 0.15);
      expect(lat).toBeGreaterThan(south + 0.15);
      expect(lat).toBeLessThan(north - 0.15);
    }
  });
});
