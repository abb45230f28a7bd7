import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPlaces } from './data/places.ts';
import { runData } from './data/run.ts';
import { siteWithData } from './site/with-data.ts';
import { closingLine, countBrowser, countUnit, readCount } from './test/counts.ts';
import { buildOwnSite, COUNTRY_DATA, COUNTRY_SITE, OWN_SITE, step } from './test/sites.ts';

const UNIT = 'test-results/country-unit.json';
const BROWSER = 'test-results/country-browser.json';

/** False where the sources are out of reach and only the embedded default could be built. */
async function buildCountry(): Promise<boolean> {
  const code = await runData(process.argv.slice(2), { ...dataPlaces(), target: COUNTRY_DATA });
  if (code !== 0) throw new Error('the country could not be built: see above');
  const manifest = JSON.parse(await readFile(join(COUNTRY_DATA, 'manifest.json'), 'utf8')) as {
    borders: string;
  };
  return manifest.borders === 'osm';
}

/** `npm run test:country`: the join, the counts and the flows of the whole country on the pinned sources. */
async function main(): Promise<number> {
  await mkdir('test-results', { recursive: true });
  for (const file of [UNIT, BROWSER]) await rm(file, { force: true });
  console.log('— the country from its sources');
  if (!(await buildCountry())) {
    console.log('\nThe pinned sources are out of reach: the tests of the whole country were not run.');
    return 0;
  }
  if (!existsSync(join(OWN_SITE, 'index.html')) && !(await buildOwnSite())) return 1;
  await siteWithData(OWN_SITE, COUNTRY_DATA, COUNTRY_SITE);
  const config = ['--config', 'vitest.country.config.ts'];
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const unitOk = await step('tests of the country', 'vitest', ['run', ...config, ...reporters]);
  const browserOk = await step('its flows', 'playwright', ['test', '--project=country'], {
    BROWSER_REPORT: BROWSER,
  });
  const counts = [await readCount(UNIT, countUnit), await readCount(BROWSER, countBrowser)];
  const { line, failed } = closingLine(counts, unitOk && browserOk);
  console.log(`\n${line}`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
