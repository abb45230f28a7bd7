import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkJoin } from '../scripts/join-checks.ts';
import { unpackNeed } from '../../src/data/need/schema.ts';
import type { ServicesPack } from '../../src/data/packs/pack.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { isApplicable } from '../../src/domain/applicable.ts';
import { isOfRegister } from '../../src/domain/service.ts';
import { COUNTRY, readJson, readManifest, readRegionPacks } from './built.ts';

const PLACES_BUDGET = 60 * 1024;

const figures = (pack: ServicesPack) =>
  pack.needs.flatMap((need) => [...unpackNeed(need, pack.hromadas).weights]);

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

  test('each of the register’s 315 special schools is a service or on the list of unplaced ones', () => {
    const { unplaced } = readManifest();
    const schools = new Map(
      readRegionPacks()
        .flatMap(({ services }) => services)
        .filter(isOfRegister)
        .map((service) => [service.id, service]),
    );
    const { records } = readJson(unplaced) as { records: { id: string; reason: string }[] };
    const lost = records.filter(isOfRegister);
    expect(schools.size + lost.length).toBe(315);
    expect(lost.filter(({ reason }) => reason === '')).toEqual([]);
    const all = [...schools.values()];
    // Of a hromada that order 376 lists nothing more precise is told.
    expect(
      all.filter(({ precision, detail }) => precision === 'settlement' && detail?.address == null),
    ).toEqual([]);
    expect(all.filter(({ detail }) => detail?.phones.length === 0).length).toBeLessThan(10);
    expect(new Set(all.map(({ reportedOn }) => reportedOn))).toEqual(new Set(['2023-06-08']));
    // The register names heads of schools in a column of their own: none of them is anywhere.
    expect(JSON.stringify(all)).not.toMatch(/Директор|В\.о\./);
  });

  test('no school of an occupied hromada is said to operate', () => {
    const packs = readRegionPacks();
    const occupied = new Set(
      packs
        .flatMap(({ hromadas }) => hromadas)
        .filter((unit) => !isApplicable(unit))
        .map(({ code }) => code),
    );
    const there = packs
      .flatMap(({ services }) => services)
      .filter((service) => isOfRegister(service) && occupied.has(service.hromada ?? ''));
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter(({ status, detail }) => status !== 'suspended' || detail?.note == null)).toEqual([]);
  });

  test('the register’s 96 agreements on social services, each with the packs of its parties', () => {
    const packs = readRegionPacks();
    const all = new Map(packs.flatMap(({ agreements }) => agreements).map((each) => [each.id, each]));
    expect(all.size).toBe(96);
    for (const { region, agreements } of packs) {
      const prefix = region?.slice(0, 4) ?? '';
      expect(agreements.filter(({ parties }) => !parties.some((code) => code.startsWith(prefix)))).toEqual(
        [],
      );
    }
    expect(all.get('agreement-391')?.registered).toEqual({ on: null, text: '03.05.0219' });
  });

  test('pupils in inclusive classes: 1,439 hromadas, the same in the regions and the overview', () => {
    const { overview } = readManifest();
    const whole = decodeServicesPack(readJson(overview?.services ?? ''), 'overview');
    const ofCountry = figures(whole);
    expect(ofCountry).toHaveLength(1439);
    expect(ofCountry.reduce((sum, [, pupils]) => sum + pupils, 0)).toBe(31_661.5);
    expect(new Map(readRegionPacks().flatMap(figures))).toEqual(new Map(ofCountry));
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
