import { join } from 'node:path';
import { readOblast, runMain } from '../tools/command.ts';
import { AcquireError } from '../fetch/acquire-error.ts';
import { acquire } from '../fetch/acquire.ts';
import type { SourcesLock } from '../fetch/lock.ts';
import { MEGABYTES, showProgress } from '../tools/progress.ts';
import { readLock } from '../fetch/read-lock.ts';
import { assemble } from './assemble.ts';
import { checkFolder } from './check.ts';
import { type Committed, readCommitted } from './committed.ts';
import type { Country } from './country.ts';
import { DataError, refuseFatal } from './data-error.ts';
import { countryFromFacts } from './from-facts.ts';
import { countryFromSources } from './from-sources.ts';
import { readProviders, withRegisters } from './providers.ts';
import { judgeData } from './rules.ts';
import { findingLines, summarise } from './summary.ts';
import { withTerritory } from './territory.ts';
import { writeBuilt } from './write.ts';

export interface DataPlaces {
  /** What people edit, with `sources.lock.json`. */
  readonly data: string;
  /** What is built. */
  readonly target: string;
  readonly cache: string;
  /** A directory of `owner/name/commit/path`; need not exist. */
  readonly mirror: string;
}

interface DataArgs {
  /** Oblast prefix; without one everything that is pinned. */
  readonly region?: string | undefined;
  readonly offline?: boolean | undefined;
}

/** The data build. Returns the exit code: 2 for a bad command line, 1 for bad data or missing sources. */
export function runData(argv: readonly string[], places: DataPlaces): Promise<number> {
  return runMain((command, say) => {
    command
      .name('npm run data --')
      .description('Builds public/data/ from data/ and the pinned sources.')
      .option('--region <code>', "only this oblast's pack (UA74)", readOblast)
      .option('--offline', 'sources from the cache or the mirror only, never from the network')
      .option('--check', 'only say what is wrong in data/: no sources, no build')
      .action(async ({ check, ...args }) => {
        const now = new Date();
        say({ exitCode: await (check ? checkData(places.data, now) : buildData(args, places, now)) });
      });
  }, argv);
}

async function buildData(args: DataArgs, places: DataPlaces, now: Date): Promise<number> {
  try {
    const committed = await readCommitted(places.data);
    const judged = await judgeData(places.data, now);
    refuseFatal(judged);
    const country = withTerritory(await readCountry(args, committed, places), committed);
    const records = withRegisters(readProviders(committed, country.units, country.settlements), country);
    const built = assemble(country, records, committed, now);
    await writeBuilt(built, places.target);
    const warnings = findingLines([...committed.findings, ...judged]);
    const lines = [...warnings, ...summarise(built, country, records, places.target)];
    for (const line of lines) console.log(line);
    return 0;
  } catch (error) {
    if (!(error instanceof DataError) && !(error instanceof AcquireError)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function checkData(data: string, now: Date): Promise<number> {
  const { ok, lines } = await checkFolder(data, now);
  for (const line of lines) console.log(line);
  return ok ? 0 : 1;
}

async function readCountry(args: DataArgs, committed: Committed, places: DataPlaces): Promise<Country> {
  const lock = await readLock(join(places.data, 'sources.lock.json'));
  const { region = null } = args;
  refuseUnknownRegion(region, committed);
  const found = await acquireAll(lock, args, places);
  if (found.kind === 'ready') return countryFromSources(found.files, lock, committed, region);
  console.warn(`No source could be reached (${found.reason}); tried ${found.tried.join(', ')}.`);
  console.warn(
    'Building the embedded default: the country from committed facts, SCHEMATIC borders, no ЦНАП, seats as the only places.',
  );
  return countryFromFacts(committed, lock, region);
}

function refuseUnknownRegion(region: string | null, { oblasts }: Committed): void {
  if (region === null || oblasts.some(({ code }) => code.startsWith(region))) return;
  throw new DataError([`--region ${region}: data/oblasts.csv has no such oblast`]);
}

async function acquireAll(lock: SourcesLock, { offline = false }: DataArgs, { cache, mirror }: DataPlaces) {
  const progress = showProgress('Sources', MEGABYTES);
  try {
    return await acquire(lock, { cacheDir: cache, mirror, offline, onProgress: progress.onProgress });
  } finally {
    progress.stop();
  }
}
