import { readCommitted } from '../../scripts/data/committed.ts';
import { countryFromFacts } from '../../scripts/data/from-facts.ts';
import { assemble } from '../../scripts/data/assemble.ts';
import { readProviders } from '../../scripts/data/providers.ts';

/** Builds the country of three hromadas in memory. */
export async function buildFixture(builtAt = new Date(0)) {
  const committed = await readCommitted('tests/fixtures/country');
  const country = await countryFromFacts(committed, { version: 1, sources: [] }, null);
  const records = readProviders(committed, country.units, country.settlements);
  return { committed, country, records, built: assemble(country, records, committed, builtAt) };
}
