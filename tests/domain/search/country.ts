import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { seatAsSettlement } from '../../../scripts/data/from-facts.ts';
import { readCsv } from '../../../src/data/csv.ts';
import { parseHromadas } from '../../../src/data/hromadas-csv.ts';
import type { Manifest } from '../../../src/data/manifest.ts';
import { parseOblasts } from '../../../src/data/oblasts-csv.ts';
import { decodePlacesPack, decodeServicesPack } from '../../../src/data/pack-codec.ts';
import { parseServiceTypes } from '../../../src/data/taxonomy-csv.ts';
import type { FormerName, PlacePack } from '../../../src/domain/search/place-pack.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';

const BUILT = 'public/data';

/** The built packs; where nothing is built, the committed facts of every oblast. */
export function readCountry(): PlacePack[] {
  if (!existsSync(path.join(BUILT, 'manifest.json'))) return embedded();
  const manifest = readJson('manifest.json') as Manifest;
  return manifest.regions.map(({ code, name, files }) => {
    const { raions, hromadas } = decodeServicesPack(readJson(files.services), files.services);
    const { settlements } = decodePlacesPack(readJson(files.places), files.places);
    return { region: { code, name }, raions, hromadas, settlements };
  });
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(path.join(BUILT, file), 'utf8'));
}

function embedded(): PlacePack[] {
  const all = parseHromadas(readFileSync('data/hromadas.csv', 'utf8'), 'hromadas.csv').records;
  return parseOblasts(readFileSync('data/oblasts.csv', 'utf8'), 'oblasts.csv').records.map(
    ({ code, name }) => {
      const rows = all.filter(({ hromada }) => hromada.code.startsWith(code.slice(0, 4)));
      return {
        region: { code, name },
        raions: [...new Map(rows.flatMap(({ raion }) => (raion ? [[raion.prefix, raion]] : []))).values()],
        hromadas: rows.map(({ hromada }) => hromada),
        settlements: rows.flatMap(({ hromada }) => seatAsSettlement(hromada)),
      };
    },
  );
}

export function readFormerNames(): FormerName[] {
  return table('data/former-names.csv', ['code', 'name_uk', 'note']).map((get) => ({
    code: get('code'),
    name: get('name_uk'),
  }));
}

export function readTypes(): ServiceType[] {
  const file = 'data/service-types.csv';
  const hotlines = table('data/hotlines.csv', ['id']).map((get) => get('id'));
  return [...parseServiceTypes(readFileSync(file, 'utf8'), file, new Set(hotlines)).records];
}

export interface PlaceCase {
  readonly query: string;
  readonly region: string | null;
  readonly expected: string;
  readonly kind: string;
}

/** 200 queries with slips, written down before the search was. */
export function readPlaceCases(): PlaceCase[] {
  return table('tests/fixtures/place-queries.csv', ['query', 'region', 'expected', 'kind']).map((get) => ({
    query: get('query'),
    region: get('region') || null,
    expected: get('expected'),
    kind: get('kind'),
  }));
}

export interface TypeCase {
  readonly query: string;
  /** Ids of which any is right; empty: nothing should be found. */
  readonly expected: readonly string[];
}

export function readTypeCases(): TypeCase[] {
  return table('tests/fixtures/type-queries.csv', ['query', 'expected']).map((get) => ({
    query: get('query'),
    expected: get('expected').split('|').filter(Boolean),
  }));
}

function table(file: string, columns: readonly string[]): ((column: string) => string)[] {
  return readCsv(readFileSync(file, 'utf8'), { file, columns, required: [] }).rows.map(({ get }) => get);
}
