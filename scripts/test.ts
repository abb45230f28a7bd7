import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { closingLine, countBrowser, countUnit, readCount } from './test/counts.ts';
import { beside, buildFixtureSite, buildOwnSite, FIXTURE_SITE, step } from './test/sites.ts';
import { findBrowser } from './tools/browser.ts';
import { runMain } from './tools/command.ts';

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

/** For whoever reads a failure later; that there is none, or that it is silent, is no failure here. */
async function browserVersion(): Promise<string> {
  try {
    return (await promisify(execFile)(await findBrowser(), ['--version'])).stdout.trim();
  } catch (error) {
    return `none that says its version (${(error as Error).message})`;
  }
}

async function test(sites: boolean, args: readonly string[]): Promise<number> {
  await rm('test-results', { recursive: true, force: true });
  await mkdir('test-results', { recursive: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  // They need no site: beside the builds, which leave a core idle much of the time.
  const unit = sites ? null : beside('unit tests', 'vitest', ['run', ...reporters]);
  const built =
    (await buildOwnSite()) &&
    (await buildFixtureSite()) &&
    (await step('size budgets', 'size-limit', [], { DIST: FIXTURE_SITE }));
  if (built && unit === null) return 0;
  const unitOk = (await unit?.()) ?? true;
  if (!built) {
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  console.log(`\n— browser: ${await browserVersion()}`);
  const projects = ['--project=fixture', '--project=own'];
  const browserOk = await step('browser tests', 'playwright', ['test', ...projects, ...args]);
  const counts = [await readCount(UNIT, countUnit), await readCount(BROWSER, countBrowser)];
  const { line, failed } = closingLine(counts, unitOk && browserOk);
  console.log(`\n${line}`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await runMain((command, say) => {
  command
    .name('npm test --')
    .description('The sites, unit tests and browser tests; ends with one line of counts.')
    .option('--sites', 'only build the sites, for `npm run test:browser`')
    .argument('[playwright...]', 'options and files for Playwright')
    .allowUnknownOption()
    .action(async (args, { sites = false }) => say({ exitCode: await test(sites, args) }));
});
