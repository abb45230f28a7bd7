import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runReport } from '../../scripts/report/run.ts';
import { runTravel } from '../../scripts/travel/run.ts';
import { LISOVA, RICHKOVA, STEPOVA, TODAY } from '../fixtures/packs/country.ts';
import { RELEASE_FILES } from '../fixtures/packs/release.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-sites-'));
  for (const [file, text] of Object.entries(RELEASE_FILES)) write(file, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const GOOD = ['--region', 'UA11', '--service', 'day-care', '--new', '1', '--radius', '40'];
const run = (...argv: string[]) => runReport(['sites', ...argv], folder, TODAY);

async function sites(...argv: string[]): Promise<Record<string, unknown>> {
  const { exitCode, stdout, stderr } = await run(...argv);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('one new site: where the people are', async () => {
  const answer = await sites(...GOOD, '--format', 'json');
  expect(answer).toMatchObject({
    status: 'optimal',
    covered: 9000,
    coveredBefore: 0,
    total: 9000,
    bound: 9000,
    sites: [LISOVA.code],
    existing: [],
    hostResidents: 9000,
    agreementResidents: 0,
    unknown: { hromadas: 1, people: 0 },
  });
  expect(answer['seconds']).toEqual(expect.any(Number));
});

test('existing services reach over the border of the region', async () => {
  const taxi = ['--region', 'UA22', '--service', 'social-taxi', '--new', '0', '--radius'];
  expect((await sites(...taxi, '200'))['existing']).toEqual([LISOVA.code]);
  expect((await sites(...taxi, '100'))['existing']).toEqual([]);
});

test('fixed sites count as existing, by whole or short code', async () => {
  const answer = await sites(...GOOD, '--fixed', `${LISOVA.code},${STEPOVA.code.slice(0, 9)}`);
  expect(answer).toMatchObject({ covered: 9000, coveredBefore: 9000, sites: [], existing: [LISOVA.code] });
});

test('no new site in a hromada that is spared, whatever stands beside it', async () => {
  const spare = ['--spare', `fire, ${LISOVA.code.slice(0, 9)}`];
  expect((await sites(...GOOD, ...spare))['sites']).toEqual([]);
  expect((await sites(...GOOD, '--spare', 'active'))['sites']).toEqual([LISOVA.code]);
});

test('need figures instead of residents, and a percentage instead of a number', async () => {
  const file = write('need.csv', `Назва громади;Потреба, осіб\nЛісова міська громада;1\nРічкова;3,5\n`);
  const weighed = await sites(...GOOD, '--weights', file);
  expect(weighed).toMatchObject({ covered: 3.5, total: 4.5, sites: [RICHKOVA.code], hostResidents: 0 });
  const share = ['--region', 'UA11', '--service', 'day-care', '--radius', '40', '--cover'];
  expect(await sites(...share, '100', '--weights', file)).toMatchObject({ covered: 4.5, bound: 2 });
  expect(await sites(...share, '0')).toMatchObject({ status: 'optimal', sites: [], bound: 0 });
});

test('a built-in figure by its id, told with its source and date', async () => {
  const answer = await sites(...GOOD, '--weights', 'pupils');
  expect(answer).toMatchObject({
    total: 12.5,
    covered: 12.5,
    sites: [LISOVA.code],
    figure: { id: 'pupils', source: 'вигадане міністерство', date: '2022/23' },
  });
  expect(await sites(...GOOD)).not.toHaveProperty('figure');
});

test('must, only, what services take, the floor of a raion, another goal, a curve', async () => {
  const must = await sites(
    ...GOOD.slice(0, 4),
    '--new',
    '2',
    '--radius',
    '1',
    '--must',
    RICHKOVA.code,
    '--only',
    LISOVA.code,
  );
  expect(must).toMatchObject({ sites: [LISOVA.code, RICHKOVA.code].sort(), value: 9000 });
  // One resident in a hundred is a recipient, and a service takes thirty of them: six thousand are left.
  const full = await sites(...GOOD, '--capacity', '30', '--rate', '0.01');
  expect(full).toMatchObject({ status: 'optimal', covered: 3000, left: 6000 });
  expect(full['each']).toMatchObject([{ code: LISOVA.code, serves: 3000, spare: 0 }]);
  expect(await sites(...GOOD, '--capacity', '30', '--rate', '0.01', '--floor', '90')).toMatchObject({
    status: 'infeasible',
    cause: 'floor',
  });
  const centre = await sites(...GOOD.slice(0, 4), '--longest', '1', '--radius', '1', '--curve', '3');
  expect(centre).toMatchObject({ status: 'optimal', value: 0, longestWay: 0 });
  expect(centre['curve']).toMatchObject([
    { count: 1, value: 0, sites: [LISOVA.code] },
    // One more adds nothing: the curve ends.
    { count: 2, value: 0, sites: [LISOVA.code] },
  ]);
});

test('ways by road stand in for straight lines, as a CSV or packed; what cannot be used is said', async () => {
  const rows = [`${RICHKOVA.code},${LISOVA.code},90,70`, `${LISOVA.code},${RICHKOVA.code},25,70`];
  const file = write('ways.csv', ['from,to,minutes,km', ...rows].join('\n'));
  const need = write('two.csv', `code,value\n${LISOVA.code},5\n${RICHKOVA.code},4\n`);
  const ask = [...GOOD.slice(0, 6), '--radius', '30', '--weights', need, '--travel'];
  // A bridge that leads one way: from Лісова it is near, back it is not.
  expect(await sites(...ask, file)).toMatchObject({ covered: 9, sites: [RICHKOVA.code], longestWay: 25 });
  expect(await sites(...ask, file, '--by', 'km')).toMatchObject({ covered: 5, sites: [LISOVA.code] });
  const out = path.join(folder, 'packed');
  const made = await runTravel(['--csv', file, '--source', 'OSM', '--date', '2026-01-17', '--out', out], {
    built: folder,
    cache: out,
    engine: out,
    out,
  });
  expect(made).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('2 hromadas, 2 ways') });
  const answer = await sites(...ask, path.join(out, 'UA11.json'));
  expect(answer).toMatchObject({ covered: 9, sites: [RICHKOVA.code] });
  const bad = write('bad-ways.csv', `from,to,minutes\n${LISOVA.code},UA9,3\n`);
  const { exitCode, stderr } = await run(...ask, bad);
  expect([exitCode, stderr]).toEqual([1, `${bad}:2:to: expected the code of a hromada, came «UA9»`]);
});

test('need figures that cannot be used: exit 1 with file, row and column', async () => {
  const file = write(
    'bad-need.csv',
    `code,name,value\n${LISOVA.code},,-1\nUA9,,1\n,Невідома,1\n${RICHKOVA.code},,багато\n${RICHKOVA.code},,1\n${RICHKOVA.code},,2\n`,
  );
  const { exitCode, stdout, stderr } = await run(...GOOD, '--weights', file);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr.split('\n').map((line) => line.split(': ')[0])).toEqual([
    `${file}:2:value`,
    `${file}:3:code`,
    `${file}:4:name`,
    `${file}:5:value`,
    `${file}:7:code`,
  ]);
  const none = write('no-header.csv', 'a,b\n1,2\n');
  expect(await run(...GOOD, '--weights', none)).toMatchObject({ exitCode: 1 });
});

test.each([
  [[]],
  [['--region', 'UA11']],
  [['--region', 'UA11', '--service', 'day-care', '--radius', '40']],
  [[...GOOD, '--cover', '50']],
  [[...GOOD.slice(0, 4), '--new', '1']],
  [[...GOOD.slice(0, 4), '--new', '1.5', '--radius', '40']],
  [[...GOOD.slice(0, 4), '--new', '1', '--radius', '-4']],
  [[...GOOD.slice(0, 4), '--new', '1', '--radius', 'far']],
  [[...GOOD.slice(0, 4), '--cover', '101', '--radius', '40']],
  [[...GOOD, '--fixed', 'Лісова']],
  [[...GOOD, '--fixed', 'UA9901001']],
  [[...GOOD, '--spare', 'Лісова']],
  [[...GOOD, '--format', 'csv']],
  [[...GOOD, '--total', '2']],
  [[...GOOD, '--must', 'UA9901001']],
  [[...GOOD, '--must', STEPOVA.code]],
  [[...GOOD, '--floor', '101']],
  [[...GOOD, '--rate', '0']],
  [[...GOOD.slice(0, 4), '--cover', '50', '--radius', '40', '--curve', '5']],
  [[...GOOD, '--weights', 'nowhere.csv']],
  [[...GOOD, '--time-limit', '0']],
  [['--region', 'UA99', ...GOOD.slice(2)]],
  [['--region', 'UA11', '--service', 'taxi', ...GOOD.slice(4)]],
])('bad arguments %j: exit 2 with a usage line', async (argv) => {
  const { exitCode, stdout, stderr } = await run(...argv);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^error: .+\n\nUsage: npm run report -- sites .+/s);
});
