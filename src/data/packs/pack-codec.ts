import type { Settlement } from '../../domain/hromada.ts';
import { checkCoverage } from './coverage-schema.ts';
import { readFile } from '../fields-schema.ts';
import { printJson } from '../json-text.ts';
import { LoadError } from '../load-error.ts';
import type { PlacesPack, ServicesPack } from './pack.ts';
import { type PlacesColumns, placesColumns, servicesPack } from './pack-schema.ts';

/**
 * The text of `services.json`: fields in the schema's order, nulls and empty lists left out, one record a line.
 * Throws LoadError `invalid` for a pack of the wrong shape, so that a build cannot write what the app would refuse.
 */
export function encodeServicesPack(pack: ServicesPack): string {
  return printJson(readFile(servicesPack, pack, 'services.json'), 'dropEmpty');
}

/** `json` is the parsed file. Throws LoadError `invalid`, with `file` in it; also where figures or a table do not fit its hromadas. */
export function decodeServicesPack(json: unknown, file: string): ServicesPack {
  const pack = readFile(servicesPack, json, file);
  for (const [at, { values }] of pack.needs.entries()) {
    requireLength(values, pack.hromadas.length, `needs[${at}].values`, file);
  }
  if (pack.coverage !== undefined) checkCoverage(pack.coverage, pack.hromadas.length, file);
  return pack;
}

/** The text of `places.json`: the settlements column by column. */
export function encodePlacesPack(pack: PlacesPack): string {
  const { schema, release, region, settlements } = pack;
  const columns: PlacesColumns = {
    schema,
    release,
    region,
    code: settlements.map((s) => s.code),
    uk: settlements.map((s) => s.name.uk),
    en: settlements.map((s) => s.name.en),
    lon: settlements.map((s) => s.at[0]),
    lat: settlements.map((s) => s.at[1]),
  };
  return printJson(readFile(placesColumns, columns, 'places.json'), 'keepEmpty');
}

/** `json` is the parsed file. Throws LoadError `invalid`, also where the columns differ in length. */
export function decodePlacesPack(json: unknown, file: string): PlacesPack {
  const columns = readFile(placesColumns, json, file);
  const { schema, release, region, code } = columns;
  for (const column of ['uk', 'en', 'lon', 'lat'] as const) {
    requireLength(columns[column], code.length, column, file);
  }
  return { schema, release, region, settlements: code.map((_, at) => settlementAt(columns, at)) };
}

function requireLength({ length }: readonly unknown[], wanted: number, where: string, file: string): void {
  if (length === wanted) return;
  const expected = `list of ${wanted}`;
  throw new LoadError({ kind: 'invalid', file, where, expected, came: `list of ${length}` });
}

function settlementAt(columns: PlacesColumns, at: number): Settlement {
  const { code, uk, en, lon, lat } = columns;
  return {
    code: code[at] as string,
    name: { uk: uk[at] as string, en: en[at] ?? null },
    at: [lon[at] as number, lat[at] as number],
  };
}
