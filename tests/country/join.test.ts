import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkJoin } from '../scripts/join-checks.ts';
import { COUNTRY, readJson, readManifest } from './built.ts';

const PLACES_BUDGET = 60 * 1024;

describe('the whole country', () => {
  checkJoin(() => ({ manifest: readManifest(), json: (file) => readJson(file) }));

  test('is what the pinned sources say: 27 regions, 1,470 hromadas, 29,705 settlements', () => {
    const { borders, regions, counts } = readManifest();
    expect(borders).toBe('osm');
    expect(regions).toHaveLength(27);
    expect(counts).toMatchObject({ hromadas: 1470, settlements: 29_705 });
  });

  test('each of the register’s 3,432 ЦНАП is placed or on the list of unplaced ones with its reason', () => {
    const { counts, unplaced } = readManifest();
    const { applyPlaces } = readJson(unplaced) as { applyPlaces: { reason: string; row: number }[] };
    expect([counts.applyPlaces, applyPlaces.length]).toEqual([3384, 48]);
    expect(new Set(applyPlaces.map(({ row }) => row)).size).toBe(48);
    expect(applyPlaces.filter(({ reason }) => reason === '')).toEqual([]);
  });

  test('the places of an oblast are at most 60 KB over the line', () => {
    const heavy = readManifest()
      .regions.map(({ files }) => ({
        file: files.places,
        bytes: gzipSync(readFileSync(path.join(COUNTRY, files.places)), { level: 9 }).length,
      }))
      .filter(({ bytes }) => bytes > PLACES_BUDGET);
    expect(heavy).toEqual([]);
  });
});
