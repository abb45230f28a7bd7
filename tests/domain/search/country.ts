import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCsv } from '../../../src/data/sheet/read/csv.ts';
import { formerNameTable } from '../../../src/data/tables/former-names.ts';
import { serviceTypeTable } from '../../../src/data/tables/service-types.ts';
import { CRISES, type Crisis } from '../../../src/domain/search/crisis-words.ts';
import type { FormerName, PlacePack } from '../../../src/domain/search/place-pack.ts';
import type { ServiceType } from '../../../src/domain/service-type.ts';
import { readFixtureSite } from '../../fixtures/site/country.ts';

const TABLES = 'tests/fixtures/site/data';

/** Every place of the made-up country. */
export async function readCountry(): Promise<PlacePack[]> {
  const { committed, country } = await readFixtureSite();
  return committed.oblasts.map(({ code, name }) => {
    const inside = (each: string) => each.startsWith(code.slice(0, 4));
    return {
      region: { code, name },
      raions: country.raions.filter(({ prefix }) => inside(prefix)),
      hromadas: country.units.filter((unit) => inside(unit.code)),
      settlements: country.settlements.filter((settlement) => inside(settlement.code)),
    };
  });
}

export function readFormerNames(): FormerName[] {
  return [...formerNameTable.parse(read('former-names.csv')).records];
}

export function readTypes(): ServiceType[] {
  const file = 'service-types.csv';
  const hotlines = table(path.join(TABLES, 'hotlines.csv'), ['id']).map((get) => get('id'));
  return [...serviceTypeTable.parse(read(file), new Set(hotlines)).records];
}

function read(file: string): string {
  return readFileSync(path.join(TABLES, file), 'utf8');
}

export interface PlaceCase {
  readonly query: string;
  readonly region: string | null;
  readonly expected: string;
  readonly kind: string;
}

/** Queries with slips, written down before the search was asked them. */
export function readPlaceCases(file = 'tests/fixtures/place-queries.csv'): PlaceCase[] {
  return table(file, ['query', 'region', 'expected', 'kind']).map((get) => ({
    query: get('query'),
    region: get('region') || null,
    expected: get('expected'),
    kind: get('kind'),
  }));
}

export interface TypeCase {
  readonly query: string;
  /** The danger that the words tell of; null = none. */
  readonly crisis: Crisis | null;
  /** Ids of which any is right; `''`: finding nothing is right too; `*`: anything but a type that concerns violence. */
  readonly expected: readonly string[];
  readonly kind: string;
}

export function readTypeCases(): TypeCase[] {
  return table('tests/fixtures/type-queries.csv', ['query', 'crisis', 'expected', 'kind']).map((get) => ({
    query: get('query'),
    crisis: CRISES.find((crisis) => crisis === get('crisis')) ?? null,
    expected: get('expected').split('|'),
    kind: get('kind'),
  }));
}

function table(file: string, columns: readonly string[]): ((column: string) => string)[] {
  return readCsv(readFileSync(file, 'utf8'), { file, columns, required: [] }).rows.map(({ get }) => get);
}
