import { prefixOf } from '../../src/domain/code.ts';
import type { Hromada, LonLat, Raion, Settlement } from '../../src/domain/hromada.ts';
import { creditsOf, type SourcesLock } from '../fetch/lock.ts';
import { buildSchematic } from '../schematic.ts';
import type { Committed } from './committed.ts';
import type { Country, RegionShape } from './country.ts';
import { DataError } from './data-error.ts';

/** Sources that the committed facts were taken from: OpenStreetMap gave the seats. */
const FACTS_FROM = new Set(['osm-borders', 'codifier', 'gazetteer', 'population']);

/**
 * The embedded default: the oblasts of `data/hromadas/`, drawn as cells around their seats. Seats are the only
 * settlements; there is no overview of the country and no ЦНАП.
 */
export async function countryFromFacts(
  committed: Committed,
  lock: SourcesLock,
  region: string | null,
): Promise<Country> {
  const rows = committed.hromadas.filter(({ hromada }) => region === null || hromada.code.startsWith(region));
  const oblasts = committed.oblasts.filter(({ code }) => rows.some(({ hromada }) => isIn(hromada, code)));
  if (oblasts.length === 0) {
    throw new DataError([`data/hromadas/: no facts for ${region ?? 'any oblast'}; its sources are needed`]);
  }
  const units = rows.map(({ hromada }) => hromada).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    borders: 'schematic',
    units,
    raions: uniqueRaions(rows.flatMap(({ raion }) => raion ?? [])),
    settlements: units.flatMap(seatAsSettlement),
    applyPlaces: [],
    applyUnplaced: [],
    regions: await Promise.all(oblasts.map((oblast) => shapeOf(oblast, units))),
    overview: null,
    credits: creditsOf(lock).filter(({ id }) => FACTS_FROM.has(id)),
    notes: ['SCHEMATIC borders: cells around seats. The page says so, and a production build refuses them.'],
  };
}

function isIn({ code }: Hromada, oblast: string): boolean {
  return prefixOf(code, 'oblast') === prefixOf(oblast, 'oblast');
}

async function shapeOf(oblast: RegionShape['oblast'], units: readonly Hromada[]): Promise<RegionShape> {
  const seated = units
    .filter((unit) => isIn(unit, oblast.code))
    .flatMap(({ code, seat }): { code: string; seat: LonLat }[] =>
      seat === null ? [] : [{ code, seat: seat.at }],
    );
  const { topology, bbox } = await buildSchematic(seated);
  return { oblast, topology: JSON.stringify(topology), bbox };
}

function uniqueRaions(raions: readonly Raion[]): Raion[] {
  return [...new Map(raions.map((raion) => [raion.prefix, raion])).values()];
}

/** A seat's code is the hromada's with the number 001. */
function seatAsSettlement({ code, seat }: Hromada): Settlement[] {
  return seat === null ? [] : [{ code: `${prefixOf(code, 'hromada')}001`, name: seat.name, at: seat.at }];
}
