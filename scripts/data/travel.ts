import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LoadError } from '../../src/data/load-error.ts';
import type { SourceCredit } from '../../src/data/packs/manifest.ts';
import { decodeTravel } from '../../src/data/travel/schema.ts';
import type { Code } from '../../src/domain/code.ts';
import type { TravelTable } from '../../src/domain/travel/table.ts';
import { DataError } from './data-error.ts';

/** Tables of ways by road, by oblast prefix. */
export type TravelTables = ReadonlyMap<string, TravelTable>;

/** Reads `travel/UA74.json …` of a data folder, as `npm run travel` writes them; none where there is no such folder. */
export async function readTravelTables(root: string): Promise<TravelTables> {
  const folder = join(root, 'travel');
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const tables = names
    .filter((name) => /^UA\d{2}\.json$/.test(name))
    .toSorted()
    .map(async (name) => [name.slice(0, 4), await readTable(join(folder, name), `travel/${name}`)] as const);
  return new Map(await Promise.all(tables));
}

async function readTable(path: string, file: string): Promise<TravelTable> {
  const text = await readFile(path, 'utf8');
  try {
    return decodeTravel(JSON.parse(text), file);
  } catch (error) {
    if (error instanceof LoadError || error instanceof SyntaxError) {
      throw new DataError([`data/${file}: ${error.message}`]);
    }
    throw error;
  }
}

/** A table counted for other hromadas than there are now says nothing of some of them. */
export function refuseOtherHromadas(tables: TravelTables, units: readonly { readonly code: Code }[]): void {
  const known = new Set(units.map(({ code }) => code));
  const lines = [...tables].flatMap(([oblast, { ways }]) => {
    const codes = [...ways.keys(), ...[...ways.values()].flatMap((row) => Array.from(row.keys()))];
    const other = codes.find((code) => !known.has(code));
    return other === undefined
      ? []
      : [`data/travel/${oblast}.json: no hromada has the code ${other}; run «npm run travel» anew`];
  });
  if (lines.length > 0) throw new DataError(lines);
}

const named = (credit: SourceCredit, i: number) => (i === 0 ? credit : { ...credit, id: `travel-${i + 1}` });

/** Whose roads they are, once a source and day. */
export function travelCredits(tables: TravelTables): SourceCredit[] {
  const credits = [...tables.values()].map(({ source, sourceUrl, licence, date, engine }): SourceCredit => {
    const title = engine === null ? source : `${source}, ${engine}`;
    const attribution = source === 'OpenStreetMap' ? '© OpenStreetMap contributors' : source;
    return { id: 'travel', title, licence: licence ?? '', attribution, url: sourceUrl ?? '', date };
  });
  const unique = new Map(credits.map((credit) => [JSON.stringify(credit), credit]));
  return [...unique.values()].map(named);
}
