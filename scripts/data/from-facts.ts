import type { Committed } from './committed.ts';
import type { Country } from './country.ts';
import { DataError } from './data-error.ts';

/** The embedded default. */
export async function countryFromFacts(committed: Committed, region: string | null): Promise<Country> {
  throw new DataError([`no schematic yet ${region} ${committed.hromadas.length}`]);
}
