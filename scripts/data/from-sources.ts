import { type Code, prefixOf } from '../../src/domain/code.ts';
import { KYIV } from '../borders/read-osm.ts';
import type { Settlement } from '../../src/domain/hromada.ts';
import { describeOwnHromada, judgeOwnHromada } from '../borders/judge-quality.ts';
import { areasOfPacks, areasOfSource, measureOwnHromada } from '../borders/quality.ts';
import { readBordersFiles } from '../borders/read-files.ts';
import type { AcquiredFile } from '../fetch/acquire.ts';
import { creditsOf, type SourcesLock } from '../fetch/lock.ts';
import { buildBorders, type BordersResult } from '../sources/borders.ts';
import { type Codifier, readCodifier } from '../sources/codifier.ts';
import { readGazetteer } from '../sources/gazetteer.ts';
import { readPopulation } from '../sources/population.ts';
import type { Committed } from './committed.ts';
import { type Country, shapeOf } from './country.ts';
import { DataError } from './data-error.ts';
import { readRegisters } from './from-registers.ts';
import { pinnedFiles } from './pinned.ts';
import { heldOblasts } from './scope.ts';
import { buildUnits, type Units } from './units.ts';

/** Reads every pinned source. `region`: the only oblast to write packs for; null = all. */
export async function countryFromSources(
  files: readonly AcquiredFile[],
  lock: SourcesLock,
  committed: Committed,
  region: string | null,
): Promise<Country> {
  const pinned = pinnedFiles(files, lock);
  const textOf = async (source: string) => (await pinned.bytes(source)).toString('utf8');
  const codifier = readCodifier(await textOf('codifier'));
  const gazetteer = await readGazetteer(await pinned.bytes('gazetteer'));
  const population = readPopulation(await textOf('population'));
  const { borders, wholeNames } = await readBorders(files, codifier, region, committed);
  const table = buildUnits({ codifier, gazetteer, population, seats: borders.seats, wholeNames });
  requireSameCodes(table, population, borders, committed, region);
  const registers = await readRegisters(pinned, { units: table.units, gazetteer, codifier }, committed);
  return {
    borders: 'osm',
    units: table.units,
    raions: table.raions,
    settlements: gazetteer.settlements,
    ...registers,
    regions: borders.regions.map((each) => shapeOf(each, committed)),
    overview: region === null ? JSON.stringify(borders.overview) : null,
    credits: creditsOf(lock),
    notes: [...qualityNotes(borders, gazetteer.settlements), ...registers.notes],
  };
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

/**
 * Share of settlements that lie in their own hromada, in the packs and in the source.
 * Throws DataError when the packs lose more than simplified borders may.
 */
function qualityNotes(borders: BordersResult, settlements: readonly Settlement[]): string[] {
  const built = new Set(borders.regions.map(({ prefix }) => prefix));
  const here = settlements.filter(({ code }) => built.has(code.slice(0, 4)));
  const packs = measureOwnHromada(areasOfPacks(borders.regions.map(({ topology }) => topology)), here);
  const source = measureOwnHromada(areasOfSource(borders.source), here);
  const faults = judgeOwnHromada(packs, source);
  if (faults.length > 0) throw new DataError(faults);
  return [describeOwnHromada(packs, source)];
}
