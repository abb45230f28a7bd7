import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { networkXml } from '../tests/fixtures/roads/network.ts';
import { ReportFailure } from './report/failure.ts';
import { closingLine, countUnit, readCount } from './test/counts.ts';
import { step } from './test/sites.ts';
import { installValhalla } from './travel/valhalla.ts';

const UNIT = 'test-results/roads.json';
const FOLDER = '.cache/test/roads';
/** Where Valhalla is installed for `npm run travel`, too. */
const ENGINE = '.cache/valhalla';

/** The made-up network as an extract of OpenStreetMap, which osmium writes. */
async function writeNetwork(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const xml = path.join(FOLDER, 'network.osm');
  await writeFile(xml, networkXml());
  try {
    await promisify(execFile)('osmium', ['cat', xml, '-o', path.join(FOLDER, 'network.osm.pbf')]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new ReportFailure('There is no osmium here: «apt-get install osmium-tool» brings it.');
  }
}

/** `npm run test:roads`: the table of `npm run travel` against the routes of the real engine, which it installs. */
async function main(): Promise<number> {
  await mkdir('test-results', { recursive: true });
  await rm(UNIT, { force: true });
  console.log('— the network, and Valhalla (87 MB once)');
  await writeNetwork();
  await installValhalla(ENGINE);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT}`];
  const config = ['--config', 'vitest.roads.config.ts'];
  const ok = await step('ways by road', 'vitest', ['run', ...config, ...reporters], {
    ROADS: FOLDER,
    ENGINE,
  });
  const { line, failed } = closingLine([await readCount(UNIT, countUnit)], ok);
  console.log(`\n${line}`);
  return failed === 0 ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ReportFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
