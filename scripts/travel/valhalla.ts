import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readValhalla, VALHALLA_SAYS, valhallaQuestion } from '../../src/data/travel/routing.ts';
import { ReportFailure } from '../report/failure.ts';
import type { Engine } from './engine.ts';

/** 87 MB to fetch, 280 on the disk, for Linux and macOS: installed by who makes a table, not by everyone. */
const PACKAGE = '@valhallajs/valhallajs';
const VERSION = '3.6.1';
const MOST = 500;
/** More than any table asks for: the limits of a public server are none of ours. */
const LIMITS = [
  '--service-limits-auto-max-matrix-location-pairs',
  '100000',
  '--service-limits-auto-max-matrix-distance',
  '2000000',
];

interface Actor {
  readonly matrix: (query: object) => Promise<unknown>;
  readonly route: (query: object) => Promise<unknown>;
}

interface Valhalla {
  readonly Actor: new (config: object) => Actor;
  readonly getConfig: (options: object) => Promise<object>;
}

/** The engine itself, with what a test asks it beside the table. */
export interface LocalEngine extends Engine {
  readonly route: Actor['route'];
}

/** `npm install --prefix … --no-save @valhallajs/valhallajs@3.6.1` */
function installing(folder: string): readonly string[] {
  return ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', `${PACKAGE}@${VERSION}`];
}

/** Fetches the engine into a folder of its own, unless this very version is there. */
export async function installValhalla(folder: string): Promise<void> {
  if ((await installed(folder)) === VERSION) return;
  await mkdir(folder, { recursive: true });
  // Without a package of its own the prefix would be that of the project around it.
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await run('npm', installing(folder), path.join(folder, 'install.log'));
}

const home = (folder: string): string => path.resolve(folder, 'node_modules', PACKAGE);

async function installed(folder: string): Promise<string | null> {
  try {
    const text = await readFile(path.join(home(folder), 'package.json'), 'utf8');
    return (JSON.parse(text) as { readonly version: string }).version;
  } catch {
    return null;
  }
}

/**
 * Valhalla over an extract of OpenStreetMap. Its tiles are built once an extract, in `cache`; a build that was cut
 * short begins anew. Throws ReportFailure where the engine is not installed or the file is none of OpenStreetMap.
 */
export async function valhallaOver(file: string, folder: string, cache: string): Promise<LocalEngine> {
  if ((await installed(folder)) !== VERSION) {
    const command = `npm ${installing(folder).join(' ')}`;
    throw new ReportFailure(
      `Valhalla ${VERSION} is not installed (87 MB, Linux or macOS). Add --install, or run:\n  ${command}`,
    );
  }
  await refuseOther(file);
  const { size, mtimeMs } = await stat(file);
  const facts = [path.resolve(file), size, mtimeMs, VERSION].join(' ');
  const id = createHash('sha256').update(facts).digest('hex').slice(0, 12);
  const tiles = path.join(cache, `tiles-${id}`);
  const { Actor, getConfig } = createRequire(import.meta.url)(home(folder)) as Valhalla;
  const config = (at: string) =>
    getConfig({ tileDir: at, tileExtract: path.join(cache, 'none.tar'), additionalArgs: LIMITS });
  if (!existsSync(tiles)) await buildTiles(file, folder, `${tiles}-new`, tiles, config);
  const actor = new Actor(await config(tiles));
  return {
    name: `Valhalla ${VERSION}`,
    id,
    most: MOST,
    ways: async (from, to) =>
      readValhalla(await actor.matrix(valhallaQuestion(from, to)).catch(asAnswer), to.length),
    route: (query) => actor.route(query),
  };
}

async function buildTiles(
  file: string,
  folder: string,
  fresh: string,
  tiles: string,
  config: (at: string) => Promise<object>,
): Promise<void> {
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  const settings = path.join(fresh, 'config.json');
  await writeFile(settings, JSON.stringify(await config(fresh)));
  const bin = path.join(home(folder), 'bin/valhalla-cli.js');
  const build = [bin, 'build_tiles', '-c', path.resolve(settings), path.resolve(file)];
  // It writes a list of its own to wherever it is started.
  await run(process.execPath, build, `${tiles}.log`, fresh);
  await rename(fresh, tiles);
}

/** An extract begins with the length of its header and the word OSMHeader. */
async function refuseOther(file: string): Promise<void> {
  const handle = await open(file).catch(() => {
    throw new ReportFailure(`--osm ${file}: there is no such file`);
  });
  try {
    const { buffer } = await handle.read(Buffer.alloc(32), 0, 32, 0);
    if (buffer.includes('OSMHeader')) return;
  } finally {
    await handle.close();
  }
  throw new ReportFailure(
    `--osm ${file}: expected an extract of OpenStreetMap, .osm.pbf («osmium cat FILE.osm -o FILE.osm.pbf» makes one)`,
  );
}

/** The engine says in words what its server says by number. */
function asAnswer(error: unknown): unknown {
  const { message } = error as Error;
  const [, code] = CODES.find(([words]) => message.includes(words)) ?? [];
  return { error: message, error_code: code };
}

const CODES = [
  ['No suitable edges', VALHALLA_SAYS.offRoad],
  ['No path could be found', VALHALLA_SAYS.noPath],
] as const;

/** Runs a program whose output is a log; throws ReportFailure with its last lines. */
async function run(command: string, args: readonly string[], log: string, cwd?: string): Promise<void> {
  const out = await open(log, 'w');
  try {
    const child = spawn(command, args, { cwd, stdio: ['ignore', out.fd, out.fd] });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('exit', resolve);
    });
    if (code === 0) return;
  } finally {
    await out.close();
  }
  const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-5).join('\n');
  throw new ReportFailure(
    `${path.basename(command)} ${args[0]} failed; the whole of it is in ${log}:\n${tail}`,
  );
}
