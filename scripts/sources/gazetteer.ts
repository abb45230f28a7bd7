import readWorkbook from 'read-excel-file/node';
import type { Settlement } from '../../src/domain/hromada.ts';
import { transliterate } from './transliterate.ts';

export interface PlaceName {
  readonly uk: string;
  readonly en: string;
}

export interface Gazetteer {
  readonly settlements: readonly Settlement[];
  /** Names of raions by 6-character prefix and of hromadas by 9-character prefix. */
  readonly raions: ReadonlyMap<string, PlaceName>;
  readonly hromadas: ReadonlyMap<string, PlaceName>;
}

type Row = readonly unknown[];

/** Reads OCHA's workbook: sheets Admin 2 to Admin 4. Throws when a sheet or a column is missing. */
export async function readGazetteer(bytes: Buffer): Promise<Gazetteer> {
  const sheets = new Map((await readWorkbook(bytes)).map(({ sheet, data }) => [sheet, data as Row[]]));
  const names = (sheet: string, en: string, uk: string, code: string) => {
    const table = tableOf(sheets.get(sheet), sheet, [en, uk, code]);
    return new Map(
      table.map(([nameEn, nameUk, pcode]) => [
        String(pcode),
        { uk: ukrainian(nameUk), en: String(nameEn).trim() },
      ]),
    );
  };
  return {
    settlements: readSettlements(sheets.get('Admin 4')),
    raions: names('Admin 2', 'Raion', 'Raion UKR', 'Admin2 Pcode'),
    hromadas: names('Admin 3', 'Hromada', 'Hromada UKR', 'Admin3 Pcode'),
  };
}

/** In English by Resolution 55: of some 500 renamed ones OCHA's English name is still the former one. */
function readSettlements(rows: Row[] | undefined): Settlement[] {
  const columns = ['Settlement UKR', 'Admin4 Pcode', 'LON', 'LAT'];
  return tableOf(rows, 'Admin 4', columns).map(([name, code, lon, lat], i) => {
    if (typeof lon !== 'number' || typeof lat !== 'number' || !/^UA\d{10}$/.test(String(code))) {
      const came = JSON.stringify([code, lon, lat]);
      throw new Error(`gazetteer, Admin 4, row ${i + 2}: expected a code and coordinates, got ${came}`);
    }
    const uk = ukrainian(name);
    return { code: String(code), name: { uk, en: transliterate(uk) }, at: [lon, lat] };
  });
}

/** The named columns of each row below the header. */
function tableOf(rows: Row[] | undefined, sheet: string, columns: readonly string[]): unknown[][] {
  const [header, ...body] = rows ?? [];
  if (header === undefined) throw new Error(`gazetteer: expected a sheet «${sheet}»`);
  const at = columns.map((name) => header.indexOf(name));
  const missing = columns.filter((_, i) => at[i] === -1);
  if (missing.length > 0) throw new Error(`gazetteer, ${sheet}: no column ${missing.join(', ')}`);
  return body.map((row) => at.map((i) => row[i]));
}

/** OCHA writes a straight apostrophe where KATOTTG has the typographic one. */
function ukrainian(name: unknown): string {
  return String(name).trim().replaceAll("'", '’');
}
