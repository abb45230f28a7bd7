import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { HromadaRow } from '../../src/data/tables/hromadas.ts';
import { levelOf, prefixOf } from '../../src/domain/code.ts';
import type { Hromada, Raion, Settlement, UnitKind } from '../../src/domain/hromada.ts';
import type { Area } from '../borders/area.ts';
import { packBorders } from '../borders/packs.ts';
import { creditsOf, type SourcesLock } from '../fetch/lock.ts';
import { buildMosaic } from '../schematic/mosaic.ts';
import { type Land, landOf, landsOfUkraine } from '../schematic/outline.ts';
import type { Committed } from './committed.ts';
import { type Country, shapeOf } from './country.ts';
import { DataError } from './data-error.ts';

/** Sources that the committed facts were taken from: OpenStreetMap gave seats and areas. */
const FACTS_FROM = new Set(['osm-borders', 'codifier', 'gazetteer', 'population']);

/**
 * Areas in km² for units whose row has none: Kyiv has 839 and Sevastopol 864; Crimea's 26,081 divided by its ten
 * raions; the mean of the hromadas.
 */
const USUAL_AREA: Record<UnitKind, number> = {
  city: 850,
  raion: 2600,
  urban: 390,
  settlement: 390,
  rural: 390,
};

/**
 * The embedded default: every unit of `data/hromadas.csv`, drawn as a mosaic of cells around the seats that fills the
 * country (`land`, if another outline than Ukraine's). Seats are the only settlements; there is no ЦНАП.
 */
export async function countryFromFacts(
  committed: Committed,
  lock: SourcesLock,
  region: string | null,
  land?: Feature<Polygon | MultiPolygon>,
): Promise<Country> {
  const rows = committed.hromadas;
  requireFacts(committed, region);
  const units = rows.map(({ hromada }) => hromada).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const lands = land === undefined ? landsOfUkraine() : landOf(land);
  const { regions, overview } = await packBorders(await mosaicOf(rows, lands));
  return {
    borders: 'schematic',
    units,
    raions: uniqueRaions(rows),
    settlements: units.flatMap(seatAsSettlement),
    applyPlaces: [],
    applyUnplaced: [],
    services: [],
    unplaced: [],
    agreements: [],
    needs: [],
    regions: regions
      .filter(({ prefix }) => region === null || prefix === region)
      .map((borders) => shapeOf(borders, committed)),
    overview: region === null ? JSON.stringify(overview) : null,
    credits: creditsOf(lock).filter(({ id }) => FACTS_FROM.has(id)),
    notes: [
      'SCHEMATIC borders: a mosaic around seats. The page says so, and a production build refuses them.',
    ],
  };
}

function requireFacts({ hromadas }: Committed, region: string | null): void {
  if (hromadas.some(({ hromada }) => region === null || hromada.code.startsWith(region))) return;
  throw new DataError([`data/hromadas.csv: no facts for ${region ?? 'any oblast'}; its sources are needed`]);
}

/** An area for each row. */
export function mosaicOf(rows: readonly HromadaRow[], lands: readonly Land[]): Promise<Area[]> {
  const seated = rows.flatMap(({ hromada: { code, kind, seat }, areaKm2 }) =>
    seat === null ? [] : [{ code, seat: seat.at, areaKm2: areaKm2 ?? USUAL_AREA[kind] }],
  );
  return buildMosaic(seated, lands);
}

function uniqueRaions(rows: readonly HromadaRow[]): Raion[] {
  return [...new Map(rows.flatMap(({ raion }) => (raion ? [[raion.prefix, raion]] : []))).values()];
}

/** The seat of a hromada has its number 001; of a seat known only by its city or raion, the unit's code stands. */
function seatAsSettlement({ code, seat }: Hromada): Settlement[] {
  if (seat === null) return [];
  const own = levelOf(code) === 'hromada' ? `${prefixOf(code, 'hromada')}001` : prefixOf(code, 'settlement');
  return [{ code: own, name: seat.name, at: seat.at }];
}
