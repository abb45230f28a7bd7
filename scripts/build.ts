import { readFile } from 'node:fs/promises';
import { writeDownloads } from './downloads/write.ts';
import { type Compressed, precompress } from './tools/precompress.ts';
import { runBin } from './tools/run.ts';

const MANIFEST = 'public/data/manifest.json';
const USAGE = 'usage: npm run build [-- --allow-schematic]';

/** Why a production build must stop, or null. `borders`: the manifest's value, null when there is no data at all. */
export function refusal(borders: string | null, allowSchematic: boolean): string | null {
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

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.filter((arg) => arg !== '--allow-schematic');
  if (unknown.length > 0) {
    console.error(`Unknown argument ${unknown.join(' ')}\n${USAGE}`);
    return 2;
  }
  const reason = refusal(await readBorders(), args.includes('--allow-schematic'));
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  const exitCode = await runBin('vite', ['build']);
  if (exitCode !== 0) return exitCode;
  console.log(`downloads: ${await writeDownloads('public/data', 'dist')} files`);
  console.log(inWords(await precompress('dist')));
  return 0;
}

function inWords({ files, raw, gzip, brotli }: Compressed): string {
  const [all, gz, br] = [raw, gzip, brotli].map((bytes) => `${(bytes / 1024 / 1024).toFixed(1)} MB`);
  return `precompressed ${files} files: ${all}, gzip ${gz}, brotli ${br}`;
}

if (process.argv[1]?.endsWith('build.ts') === true) process.exitCode = await main(process.argv.slice(2));
