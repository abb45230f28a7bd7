import { readFileSync } from 'node:fs';
import { assert, double, property, tuple } from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { areasOfPacks } from '../../scripts/borders/quality.ts';
import { buildSchematic, type SeatedHromada } from '../../scripts/schematic.ts';
import { readBorders } from '../../src/data/borders.ts';
import { haversineKm } from '../../src/domain/distance.ts';
import type { LonLat } from '../../src/domain/hromada.ts';
import { buildLocator, type Locator } from '../../src/domain/locate.ts';

const CSV = readFileSync(new URL('../../data/hromadas/UA74.csv', import.meta.url), 'utf8');
const HROMADAS: SeatedHromada[] = Papa.parse<Record<string, string>>(CSV.trim(), { header: true }).data.map(
  ({ code = '', lon, lat }) => ({ code, seat: [Number(lon), Number(lat)] }),
);

let built: Awaited<ReturnType<typeof buildSchematic>>;
let locator: Locator;

beforeAll(async () => {
  built = await buildSchematic(HROMADAS);
  locator = buildLocator(areasOfPacks([built.topology]));
});

/** Seats by distance in the plane of the cells: a degree of longitude as long as at the seats' middle. */
function planar([lon, lat]: LonLat, { seat }: SeatedHromada): number {
  const middle = HROMADAS.reduce((sum, hromada) => sum + hromada.seat[1], 0) / HROMADAS.length;
  return 111.195 * Math.hypot((lon - seat[0]) * Math.cos((middle * Math.PI) / 180), lat - seat[1]);
}

describe('buildSchematic', () => {
  it('has a cell for each of the 57 hromadas, by code, with its seat inside', () => {
    expect(built.codes).toEqual(HROMADAS.map(({ code }) => code).sort());
    expect(built.codes).toHaveLength(57);
    expect(HROMADAS.filter(({ code, seat }) => locator.locate(seat) !== code)).toEqual([]);
  });

  it('gives each point to the nearest seat, as a search of all seats does, and none beyond the reach', () => {
    const [west, south, east, north] = built.bbox;
    const point = tuple(
      double({ min: west, max: east, noNaN: true }),
      double({ min: south, max: north, noNaN: true }),
    );
    assert(
      property(point, (at) => {
        const code = locator.locate(at);
        const own = HROMADAS.find((hromada) => hromada.code === code);
        if (own === undefined) return;
        const nearest = Math.min(...HROMADAS.map((hromada) => planar(at, hromada)));
        // The packs' grid moves a line by up to 7 m.
        expect(planar(at, own)).toBeLessThan(nearest + 0.02);
        expect(haversineKm(at, own.seat)).toBeLessThan(23.1);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps cells out of the neighbouring countries', () => {
    // Minsk's side of the border near Horodnia, and Russia's near Semenivka.
    expect(locator.locate([31.6, 52.15])).toBeNull();
    expect(locator.locate([32.7, 52.35])).toBeNull();
  });

  it('draws each inner line once: cells share their arcs', () => {
    const { oblastLines, raionLines } = readBorders(built.topology, 'borders.json');
    expect(raionLines.coordinates.length).toBeGreaterThan(0);
    // One land, no seams inside: its edge is a single closed line.
    expect(oblastLines.coordinates).toHaveLength(1);
  });

  it('names a hromada whose seat another one has', async () => {
    const seat: LonLat = [31, 51];
    const twins = ['UA74000000000000001', 'UA74000000000000002'].map((code) => ({ code, seat }));
    await expect(buildSchematic(twins)).rejects.toThrow('UA74000000000000002');
  });
});
