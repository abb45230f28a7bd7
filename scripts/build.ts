import { readFile } from 'node:fs/promises';
import { type PreviousRelease, readPrevious } from './downloads/previous.ts';
import { writeDownloads } from './downloads/write.ts';
import { runMain } from './tools/command.ts';
import { type Compressed, precompress } from './tools/precompress.ts';
import { runBin } from './tools/run.ts';

const MANIFEST = 'public/data/manifest.json';

/** Why a production build must stop, or null. `borders`: the manifest's value, null when there is no data at all. */
function refusal(borders: string | null, allowSchematic: boolean): string | null {
  if (borders === null) return `There is no ${MANIFEST}. Run «npm run data» first.`;
  if (borders !== 'osm' && !allowSchematic) {
    return (
      'The data has schematic borders (no source was reachable when it was built). A public site must not pass ' +
      'them off as real: run «npm run data» with a network or a mirror, or say --allow-schematic.'
    );
  }
  return null;
}

async function readBorders(): Promise<string | null> {
  try {
    const manifest: unknown = JSON.parse(await readFile(MANIFEST, 'utf8'));
    return String((manifest as { borders?: unknown }).borders);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

interface BuildArgs {
  readonly allowSchematic?: true | undefined;
  readonly compression: boolean;
  readonly previous?: string | undefined;
}

/** A first release has none before it: that it cannot be read is said, and stops nothing. */
async function previousOf(site: string | undefined): Promise<PreviousRelease | null> {
  if (site === undefined) return null;
  try {
    return await readPrevious(site);
  } catch (error) {
    console.warn(`No release before this one (${(error as Error).message}): «Про дані» names no changes.`);
    return null;
  }
}

async function build(args: BuildArgs): Promise<number> {
  const reason = refusal(await readBorders(), args.allowSchematic === true);
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  // Before the build empties it: the site before may stand in the same folder.
  const previous = await previousOf(args.previous);
  const exitCode = await runBin('vite', ['build']);
  if (exitCode !== 0) return exitCode;
  console.log(`downloads: ${await writeDownloads('public/data', 'dist', previous)} files`);
  if (args.compression) console.log(inWords(await precompress('dist')));
  return 0;
}

function inWords({ files, raw, gzip, brotli }: Compressed): string {
  const [all, gz, br] = [raw, gzip, brotli].map((bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`);
  return `precompressed ${files} files: ${all}, gzip ${gz}, brotli ${br}`;
}

/** `npm run build`: the site for publication, in `dist/`. */
function main(): Promise<number> {
  return runMain((command, say) => {
    command
      .name('npm run build --')
      .option('--allow-schematic', 'schematic borders too: the site is not to be published')
      .option('--no-compression', 'without the compressed copies, for a site that is only tested')
      .option('--previous <site>', 'address or folder of the site that this one replaces')
      .action(async (options) => say({ exitCode: await build(options) }));
  });
}

if (process.argv[1]?.endsWith('build.ts') === true) process.exitCode = await main();
