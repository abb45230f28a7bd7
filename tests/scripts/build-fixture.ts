import type { Feature, Polygon } from 'geojson';
import { readCommitted } from '../../scripts/data/committed.ts';
import { countryFromFacts } from '../../scripts/data/from-facts.ts';
import { assemble } from '../../scripts/data/assemble.ts';
import { readProviders } from '../../scripts/data/providers.ts';

/** The outline of the made-up country, with room for the made-up oblast of Poltava's code. */
export const LAND: Feature<Polygon> = {
  type: 'Feature',
  properties: {},
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [30.5, 49.2],
        [35.5, 49.2],
        [35.5, 51.6],
        [30.5, 51.6],
        [30.5, 49.2],
      ],
    ],
  },
};

/** Builds the country of three hromadas in memory. */
export async function buildFixture(builtAt = new Date(0)) {
  const committed = await readCommitted('tests/fixtures/country');
  const country = await countryFromFacts(committed, { version: 1, sources: [] }, null, LAND);
  const records = readProviders(committed, country.units, country.settlements);
  return { committed, country, records, built: assemble(country, records, committed, builtAt) };
}
