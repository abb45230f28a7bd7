import { readFile } from 'node:fs/promises';
import { type Code, prefixOf } from '../../src/domain/code.ts';
import { KYIV } from '../borders/read-osm.ts';
import { readBordersFiles } from '../borders/read-files.ts';
import type { AcquiredFile } from '../fetch/acquire.ts';
import { creditsOf, type SourcesLock } from '../fetch/lock.ts';
import { buildBorders, type BordersResult } from '../sources/borders.ts';
import { readCnap } from '../sources/cnap.ts';
import { type Codifier, readCodifier } from '../sources/codifier.ts';
import { readGazetteer } from '../sources/gazetteer.ts';
import { readPopulation } from '../sources/population.ts';
import { readSchools } from '../sources/schools.ts';
import { SCHOOL_TYPE } from '../sources/schools/to-service.ts';
import { cnapNotes } from './cnap-notes.ts';
import { cnapPlaces } from './cnap-places.ts';
import type { Committed } from './committed.ts';
import type { Country, RegionShape } from './country.ts';
import { DataError } from './data-error.ts';
import { heldOblasts } from './scope.ts';
import { qualityNotes } from './quality-notes.ts';
import { schoolNotes } from './school-notes.ts';
import { schoolPlaces } from './school-places.ts';
import { buildUnits, type Units } from './units.ts';

/** Reads every pinned source. `region`: the only oblast to write packs for; null = all. */
export async function countryFromSources(
  files: readonly AcquiredFile[],
  lock: SourcesLock,
  committed: Committed,
  region: string | null,
): Promise<Country> {
  requireType(SCHOOL_TYPE, committed);
  const one = (source: string) => readFile(pathOf(files, source));
  const codifier = readCodifier((await one('codifier')).toString('utf8'));
  const gazetteer = await readGazetteer(await one('gazetteer'));
  const population = readPopulation((await one('population')).toString('utf8'));
  const { borders, wholeNames } = await readBorders(files, codifier, region, committed);
  const table = buildUnits({ codifier, gazetteer, population, seats: borders.seats, wholeNames });
  requireSameCodes(table, population, borders, committed, region);
  const places = cnapPlaces(committed.oblasts, table.units, gazetteer);
  const cnap = await readCnap(await one('cnap'), places, creditOf(lock, 'cnap'));
  const schools = await readSchools(
    await one('schools'),
    schoolPlaces(places, gazetteer.settlements, codifier, committed.formerNames),
    creditOf(lock, 'schools'),
  );
  return {
    borders: 'osm',
    units: table.units,
    raions: table.raions,
    settlements: gazetteer.settlements,
    applyPlaces: cnap.places,
    applyUnplaced: cnap.unplaced,
    services: schools.services,
    unplaced: schools.unplaced,
    regions: shapes(borders, committed),
    overview: region === null ? JSON.stringify(borders.overview) : null,
    credits: creditsOf(lock),
    notes: [
      ...qualityNotes(borders, gazetteer.settlements),
      ...cnapNotes(cnap.counts),
      ...schoolNotes(schools.counts),
    ],
  };
}

/** A type that a register's records are of. */
function requireType(id: string, { types }: Committed): void {
  if (types.some((type) => type.id === id)) return;
  throw new DataError([`data/service-types.csv: no row ${id}, the type of a register's records`]);
}

function pathOf(files: readonly AcquiredFile[], source: string): string {
  const found = files.find((file) => file.source === source);
  if (found === undefined) throw new DataError([`data/sources.lock.json: no file of the source ${source}`]);
  return found.local;
}

function creditOf(lock: SourcesLock, id: string) {
  const credit = creditsOf(lock).find((source) => source.id === id);
  if (credit === undefined) throw new DataError([`data/sources.lock.json: no source ${id}`]);
  return credit;
}

async function readBorders(
  files: readonly AcquiredFile[],
  { hromadas }: Codifier,
  region: string | null,
  committed: Committed,
) {
  const parsed = await readBordersFiles(files);
  const wholeNames = new Map<Code, string>();
  for (const { properties } of [...parsed.osm].flatMap(({ features }) => features)) {
    const { katotth, name } = (properties ?? {}) as { katotth?: string; name?: string };
    if (katotth !== undefined && name !== undefined) wholeNames.set(katotth, name);
  }
  const held = heldOblasts(committed.oblasts);
  const codes = hromadas.map(({ code }) => code).filter((code) => held.has(prefixOf(code, 'oblast')));
  const expected = [...codes, KYIV];
  const regions = region === null ? {} : { regions: [region] };
  return { borders: await buildBorders({ ...parsed, expected, ...regions }), wholeNames };
}

/** The borders, the table of units and the population must hold the same codes, or nothing is built. */
function requireSameCodes(
  { units }: Units,
  population: ReadonlyMap<Code, number>,
  borders: BordersResult,
  { oblasts }: Committed,
  region: string | null,
): void {
  const table = new Set(units.map(({ code }) => code));
  const held = heldOblasts(oblasts);
  const counted = new Set(units.map(({ code }) => code).filter((code) => held.has(prefixOf(code, 'oblast'))));
  const drawn = new Set(borders.regions.flatMap(({ codes }) => codes));
  const toDraw = new Set([...table].filter((code) => region === null || prefixOf(code, 'oblast') === region));
  const lines = [
    ...differences(counted, new Set(population.keys()), 'population'),
    ...differences(toDraw, drawn, 'borders'),
  ];
  if (lines.length > 0) throw new DataError(lines);
}

function differences(table: ReadonlySet<Code>, other: ReadonlySet<Code>, name: string): string[] {
  const lost = [...table].filter((code) => !other.has(code));
  const extra = [...other].filter((code) => !table.has(code));
  return [
    ...(lost.length > 0 ? [`${name}: nothing for ${lost.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${name}: unknown codes ${extra.join(', ')}`] : []),
  ];
}

function shapes(borders: BordersResult, { oblasts }: Committed): RegionShape[] {
  return borders.regions.map(({ prefix, topology, bbox }) => {
    const oblast = oblasts.find(({ code }) => code.startsWith(prefix));
    if (oblast === undefined) throw new DataError([`data/oblasts.csv: no row for ${prefix}`]);
    return { oblast, topology: JSON.stringify(topology), bbox };
  });
}
