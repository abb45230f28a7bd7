import { type Manifest, type PackFile, type RegionEntry, SCHEMA } from '../../src/data/packs/manifest.ts';
import { encodePlacesPack, encodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { encodeWords, withoutWords } from '../../src/data/packs/taxonomy-words.ts';
import { encodeTravel } from '../../src/data/travel/schema.ts';
import { prefixOf } from '../../src/domain/code.ts';
import type { BBox } from '../../src/domain/hromada.ts';
import { knownIn } from '../../src/domain/known.ts';
import { linkIdOf } from '../../src/domain/link-id.ts';
import { oblastOf } from '../../src/domain/serves.ts';
import { packTravel } from '../../src/domain/travel/table.ts';
import type { Committed } from './committed.ts';
import type { Country, RegionShape } from './country.ts';
import { coveragePack } from './coverage-pack.ts';
import { DataError } from './data-error.ts';
import type { Records } from './providers.ts';
import { fileHash, type Release, releaseOf } from './release.ts';
import { unplacedIn } from './scope.ts';
import { sheltered } from './shelter.ts';
import { refuseOtherHromadas, travelCredits } from './travel.ts';
import { overviewPack, type PackInput, regionPack } from './services-pack.ts';

export interface Built {
  readonly manifest: Manifest;
  /** Text by path relative to `public/data/`, without the manifest. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Everything of `public/data/`, in memory. The same inputs give the same texts; only `builtAt` differs. Of listed
 * territories only what may be told goes into any file.
 */
export function assemble(land: Country, read: Records, committed: Committed, builtAt: Date): Built {
  refuseSharedLinkIds([...read.services, ...land.applyPlaces]);
  const release = releaseOf(land, read, committed);
  const { country, records, bodies } = sheltered(land, read, committed);
  const { surveys, travel, types } = committed;
  refuseOtherHromadas(travel, country.units);
  const input: PackInput = { country, records, bodies, surveys, travel, types, release };
  const files = new Map<string, string>();
  const regions = country.regions.map((shape) => addRegion(files, input, shape));
  const overview = addOverview(files, input);
  files.set('unplaced.json', unplacedText(country, records, release));
  files.set('ids.json', `${JSON.stringify({ release: release.id, files: records.ids })}\n`);
  files.set('overview/words.json', encodeWords(committed, release.id));
  const manifest: Manifest = {
    schema: SCHEMA,
    release: release.id,
    builtAt: builtAt.toISOString(),
    borders: country.borders,
    defaultRegion: defaultRegion(regions),
    sources: [...country.credits, ...travelCredits(travel)],
    counts: countAll(country, records, regions),
    regions,
    overview,
    unplaced: 'unplaced.json',
    ids: 'ids.json',
    words: 'overview/words.json',
    files: Object.fromEntries([...files].map(([path, text]) => [path, packFile(text)])),
    ...withoutWords(committed),
    hotlines: committed.hotlines,
    formerNames: formerNamesOf(country, committed),
  };
  return { manifest, files };
}

/** A link must lead to one service. Records of tables are told apart by their reader; a register has ids of its own. */
function refuseSharedLinkIds(services: readonly { readonly id: string }[]): void {
  const seen = new Map<string, string>();
  for (const { id } of services) {
    const other = seen.get(linkIdOf(id));
    if (other !== undefined)
      throw new DataError([`${id} and ${other} have one name in links: give one another id`]);
    seen.set(linkIdOf(id), id);
  }
}

function addRegion(files: Map<string, string>, input: PackInput, shape: RegionShape): RegionEntry {
  const { country, records, surveys, release } = input;
  const { services } = records;
  const { code, name, applicable } = shape.oblast;
  const oblast = prefixOf(code, 'oblast');
  const travel = input.travel.get(oblast);
  const paths = {
    borders: `${oblast}/borders.json`,
    services: `${oblast}/services.json`,
    places: `${oblast}/places.json`,
    ...(travel !== undefined && { travel: `${oblast}/travel.json` }),
  };
  const settlements = country.settlements.filter((place) => place.code.startsWith(oblast));
  files.set(paths.borders, shape.topology);
  files.set(paths.services, encodeServicesPack(regionPack(input, oblast, code)));
  files.set(
    paths.places,
    encodePlacesPack({ schema: SCHEMA, release: release.id, region: code, settlements }),
  );
  if (travel !== undefined) {
    files.set(`${oblast}/travel.json`, encodeTravel(packTravel(travel, (home) => home.startsWith(oblast))));
  }
  const units = applicable ? country.units.filter((unit) => unit.code.startsWith(oblast)) : [];
  const counted = services.filter((service) => oblastOf(service) === oblast);
  return {
    code,
    name,
    bbox: outward(shape.bbox),
    applicable,
    hromadas: units.length,
    services: counted.length,
    unplaced: records.unplaced.filter((record) => unplacedIn(record) === oblast).length,
    known: knownIn({ oblast, units, counted, services, surveys }),
    files: paths,
  };
}

const to = (round: (value: number) => number, degrees: number) => round(degrees * 1000) / 1000;

/** Widened to whole thousandths of a degree: the page waits for the manifest, and long fractions do not shrink. */
function outward([west, south, east, north]: BBox): BBox {
  return [to(Math.floor, west), to(Math.floor, south), to(Math.ceil, east), to(Math.ceil, north)];
}

function addOverview(files: Map<string, string>, input: PackInput): Manifest['overview'] {
  if (input.country.overview === null) return null;
  const paths = {
    borders: 'overview/borders.json',
    services: 'overview/services.json',
    coverage: 'overview/coverage.json',
  };
  const pack = overviewPack(input);
  files.set(paths.borders, input.country.overview);
  files.set(paths.services, encodeServicesPack(pack));
  files.set(paths.coverage, encodeServicesPack(coveragePack(pack, input.types, input.release.date)));
  return paths;
}

function unplacedText({ applyUnplaced }: Country, { unplaced }: Records, { id }: Release): string {
  const all = { schema: SCHEMA, release: id, records: unplaced, applyPlaces: applyUnplaced };
  return `${JSON.stringify(all, null, 1)}\n`;
}

/** Of the places that the build holds, without those that are current again. */
function formerNamesOf(country: Country, { formerNames }: Committed): Manifest['formerNames'] {
  const places = [...country.units, ...country.settlements];
  const current = new Map<string, string>(places.map(({ code, name }) => [code, name.uk]));
  return formerNames.filter(({ code, name }) => {
    const now = current.get(code);
    return now !== undefined && now !== name;
  });
}

/** What the whole build holds; with one region built, what of the country that region has. */
function countAll(country: Country, records: Records, regions: readonly RegionEntry[]): Manifest['counts'] {
  const whole = country.overview !== null;
  const built = new Set(regions.map(({ code }) => prefixOf(code, 'oblast')));
  const here = (code: string | null) => code !== null && built.has(code.slice(0, 4));
  return {
    hromadas: regions.reduce((sum, { hromadas }) => sum + hromadas, 0),
    services: whole ? records.services.length : records.services.filter((s) => here(oblastOf(s))).length,
    unplaced: whole ? records.unplaced.length : records.unplaced.filter((r) => here(unplacedIn(r))).length,
    applyPlaces: country.applyPlaces.filter(({ hromada }) => here(hromada)).length,
    settlements: country.settlements.filter(({ code }) => here(code)).length,
  };
}

const gathered = ({ known }: RegionEntry) => known?.gathered ?? 0;

/** The region with the most services that people gathered; a register covers every one alike. Of equals the first. */
function defaultRegion(regions: readonly RegionEntry[]): string {
  const most = regions.reduce((best, each) => (gathered(each) > gathered(best) ? each : best));
  return prefixOf(most.code, 'oblast');
}

function packFile(text: string): PackFile {
  return { bytes: Buffer.byteLength(text), hash: fileHash(text) };
}
