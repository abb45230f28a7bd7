import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CoverageRow } from '../../scripts/report/coverage-rows.ts';
import { runReport } from '../../scripts/report/run.ts';
import { haversineKm } from '../../src/domain/geo/distance.ts';
import { LISOVA, RICHKOVA, TODAY } from '../fixtures/packs/country.ts';
import { RELEASE_FILES } from '../fixtures/packs/release.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  for (const [file, text] of Object.entries(RELEASE_FILES)) write(file, text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): string {
  const full = path.join(folder, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

const report = (...args: string[]) => runReport(['coverage', ...args], folder, TODAY);
const taxi = (...args: string[]) => report('--region', 'UA11', '--service', 'social-taxi', ...args);

async function rows(...args: string[]): Promise<CoverageRow[]> {
  const { exitCode, stdout, stderr } = await report(...args);
  expect([exitCode, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as CoverageRow[];
}

test('json: one row a hromada of the region, zero residents are a figure', async () => {
  expect(await rows('--region', 'UA11', '--service', 'social-taxi')).toEqual([
    {
      code: LISOVA.code,
      name: 'Лісова',
      state: 'served',
      reason: 'local',
      services: ['n-taxi'],
      nearestKm: null,
      nearestService: null,
      population: 9000,
    },
    {
      code: RICHKOVA.code,
      name: 'Річкова',
      state: 'gap',
      reason: null,
      services: [],
      nearestKm: Math.round(haversineKm([31.5, 50.5], [30.4, 50.4]) * 1000) / 1000,
      nearestService: 'n-taxi',
      population: 0,
    },
  ]);
});

test('the whole country, the oblast’s full code, several types', async () => {
  const taxis = await rows('--region', 'UA', '--service', 'social-taxi');
  expect(taxis.map(({ state, reason }) => [state, reason])).toEqual([
    ['served', 'local'],
    ['gap', null],
    ['unknown', 'notSurveyed'],
  ]);
  expect(taxis[2]?.population).toBeNull();
  expect(await rows('--region', 'UA22000000000000000', '--service', 'social-taxi')).toEqual(taxis.slice(2));
  const both = ['--region', 'UA11', '--service', 'social-taxi,crisis-counselling'];
  expect((await rows(...both)).map(({ reason }) => reason)).toEqual(['local', 'area']);
  expect((await rows(...both, '--match', 'all')).map(({ state }) => state)).toEqual(['served', 'gap']);
});

test('date and age limit', async () => {
  const counsel = ['--region', 'UA11', '--service', 'crisis-counselling'];
  expect((await rows(...counsel))[0]?.reason).toBe('area');
  expect((await rows(...counsel, '--date', '2023-12-31'))[0]?.reason).toBe('notSurveyed');
  expect((await rows(...counsel, '--max-age', '24'))[0]?.reason).toBe('stale');
  expect((await rows(...counsel, '--max-age', '25'))[0]?.reason).toBe('area');
  expect((await rows(...counsel, '--max-age', '24'))[0]?.services).toEqual(['s-counsel']);
});

test('a redacted service is in no distance', async () => {
  expect((await rows('--region', 'UA22', '--service', 'shelter'))[0]).toMatchObject({
    nearestKm: null,
    services: [],
  });
});

const HEADER = 'id,provider,service_type,status,hromada,settlement,source,reported_on,precision,service_area';

test('a provider table and surveys of one’s own stand in for the built-in ones', async () => {
  const services = write(
    'mine.csv',
    `${HEADER}\nx1,=Надавач,social-taxi,operating,Річкова,Вир,ми,2026-01-10,,\n` +
      `x2,Надавач,social-taxi,closed,${LISOVA.code},,ми,2026-01-10,,\n`,
  );
  const surveys = write(
    'surveys.csv',
    `id,source,area,types,completeness,date\nmine,ми,${LISOVA.code},social-taxi,partial,2026-01-11\n`,
  );
  const [lisova, richkova] = await rows(
    '--region',
    'UA11',
    '--service',
    'social-taxi',
    '--services',
    services,
    '--surveys',
    surveys,
  );
  expect(richkova).toMatchObject({ state: 'served', services: ['x1'] });
  expect(lisova).toMatchObject({ state: 'notFound', services: ['x2'], nearestService: 'x1' });
  // To the settlement that the row names, not to the hromada's seat.
  expect(lisova?.nearestKm).toBeCloseTo(108.5, 0);
});

test('bad data: exit 1 with file, row and column', async () => {
  const bad = write(
    'bad.csv',
    `${HEADER}\na,Надавач,social-taxi,operating,${LISOVA.code},,ми,2026-01-10,,\n` +
      `b,Надавач,social-taxi,maybe,${LISOVA.code},,ми,2026-13-45,,\n` +
      'c,Надавач,social-taxi,operating,UA99010010000000001,,ми,2026-01-10,,\n',
  );
  const { exitCode, stdout, stderr } = await taxi('--services', bad);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toContain(`${bad}:3:status:`);
  expect(stderr).toContain(`${bad}:3:reported_on:`);
  expect(stderr).toContain(`${bad}:4:hromada:`);
  const surveys = write(
    'bad-surveys.csv',
    'id,source,area,types,completeness,date\nm,ми,UA11,social-taxi,all,soon\n',
  );
  expect(await taxi('--surveys', surveys)).toMatchObject({ exitCode: 1 });
  expect((await taxi('--surveys', surveys)).stderr).toContain(`${surveys}:2:area:`);
});

test('a redacted row that says where it stands is refused', async () => {
  const revealing = write(
    'shelter.csv',
    `${HEADER}\ns,Н,shelter,operating,${LISOVA.code},,ми,2026-01-10,redacted,\n`,
  );
  expect(await taxi('--services', revealing)).toMatchObject({ exitCode: 1 });
});

test.each([
  [[]],
  [['sites']],
  [['coverage']],
  [['coverage', '--region', 'UA11']],
  [['coverage', '--region', 'Чернігівська', '--service', 'social-taxi']],
  [['coverage', '--region', 'UA99', '--service', 'social-taxi']],
  [['coverage', '--region', 'UA11', '--service', 'taxi']],
  [['coverage', '--region', 'UA11', '--service', 'admin-service-centre']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--date', '2025-02-30']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--max-age', '-1']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--max-age', 'ten']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--format', 'xml']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--services', 'nowhere.csv']],
  [['coverage', '--region', 'UA11', '--service', 'social-taxi', '--radius', '5']],
])('bad arguments %j: exit 2 with a usage line', async (argv) => {
  const { exitCode, stdout, stderr } = await runReport(argv, folder, TODAY);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^(error: .+\n\n)?Usage: npm run report -- .+/s);
});

test('without built data, or with a broken file, exit 1 says which and what to do', async () => {
  const nowhere = await runReport(
    ['coverage', '--region', 'UA11', '--service', 'social-taxi'],
    '/nowhere',
    TODAY,
  );
  expect(nowhere).toMatchObject({ exitCode: 1, stdout: '' });
  expect(nowhere.stderr).toContain('npm run data');
  const broken = mkdtempSync(path.join(tmpdir(), 'report-broken-'));
  writeFileSync(path.join(broken, 'manifest.json'), '{"schema": 1}');
  const out = await runReport(['coverage', '--region', 'UA11', '--service', 'social-taxi'], broken, TODAY);
  expect(out).toMatchObject({ exitCode: 1 });
  expect(out.stderr).toContain('manifest.json');
  rmSync(broken, { recursive: true });
});

test('csv: cells that a spreadsheet would run are neutralised', async () => {
  const services = write(
    'evil.csv',
    `${HEADER}\n-2,Н,social-taxi,operating,${RICHKOVA.code},,ми,2026-01-10,,\n`,
  );
  const lines = (await taxi('--services', services, '--format', 'csv')).stdout.split('\r\n');
  expect(lines[0]).toBe('code,name,state,reason,services,nearestKm,nearestService,population');
  expect(lines[2]).toBe(`${RICHKOVA.code},Річкова,served,local,"'-2",,,0`);
  expect(lines).toHaveLength(3);
});

test('table: aligned columns, a total a state, what the figures rest on', async () => {
  const lines = (await taxi('--format', 'table')).stdout.split('\n');
  expect(lines[0]).toMatch(/^code +name +state +reason +services/);
  expect(lines).toContain('served local: 1 of 2 hromadas, 9000 residents');
  expect(lines).toContain('gap: 1 of 2 hromadas, 0 residents');
  expect(lines.at(-1)).toBe(
    `Residents on 2022-01-01, not recipients. On ${TODAY}; release 2026-01-15. Borders are schematic.`,
  );
  const country = (await report('--region', 'UA', '--service', 'social-taxi', '--format', 'table')).stdout;
  expect(country).toContain('unknown notSurveyed: 1 of 3 hromadas, residents not known');
});
