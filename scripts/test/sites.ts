import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { runBin } from '../tools/run.ts';

/** Built sites that the browser tests open, by folder. Each holds the same code with other data. */
export const OWN_SITE = process.env['DIST'] ?? 'dist';
export const FIXTURE_SITE = '.cache/test/fixture';
export const COUNTRY_SITE = '.cache/test/country';
/** What `npm run data` would write of the whole country from the pinned sources. */
export const COUNTRY_DATA = '.cache/test/country-data';

/** Runs one of the project's commands under a heading; true when it ended well. */
export async function step(
  name: string,
  command: string,
  args: readonly string[],
  env?: Record<string, string>,
): Promise<boolean> {
  console.log(`\n— ${name}`);
  return (await runBin(command, args, env)) === 0;
}

/** More than any run of tests says: nobody waits because nobody reads yet. */
const UNREAD_BYTES = 1e8;

/** Starts a step beside others. What it returns shows its output from the beginning, and is true when it ended well. */
export function beside(name: string, command: string, args: readonly string[]): () => Promise<boolean> {
  const output = new PassThrough({ highWaterMark: UNREAD_BYTES });
  const code = runBin(command, args, {}, output).finally(() => output.end());
  return async () => {
    console.log(`\n— ${name}`);
    output.pipe(process.stdout, { end: false });
    await finished(output);
    return (await code) === 0;
  };
}

/** The site's own data and code, in `public/data/` and `dist/`: the embedded default where no source is in reach. */
export async function buildOwnSite(): Promise<boolean> {
  return (
    (await step('data', 'tsx', ['scripts/data.ts'])) &&
    (await step('build', 'tsx', ['scripts/build.ts', '--allow-schematic', '--no-compression']))
  );
}

/** The same code on the made-up country of the tests. */
export async function buildFixtureSite(): Promise<boolean> {
  return step('the country of the tests', 'tsx', ['tests/fixtures/site/build.ts', OWN_SITE, FIXTURE_SITE]);
}
