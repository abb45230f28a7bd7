import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishData } from '../../scripts/publish/run.ts';
import { type BuiltCountry, builtCountry } from './built-country.ts';

const HEAD = {
  sotsmapaBundle: 1,
  scope: 'part',
  oblast: 'UA99',
  by: { name: 'Управління', on: '2026-01-31' },
};
const ROW = 'id,provider,service_type,status,hromada,source,reported_on\n';

let country: BuiltCountry;
beforeEach(async () => {
  country = await builtCountry();
});
afterEach(() => country.remove());

const table = () => path.join(country.data, 'providers/UA99.csv');
const tableText = () => readFileSync(table(), 'utf8');

async function publish(bundle: object, ...argv: string[]) {
  const file = path.join(country.root, 'bundle.json');
  writeFileSync(file, JSON.stringify(bundle));
  const before = tableText();
  const output = await publishData(
    [file, ...argv],
    { data: country.data, built: country.built },
    '2026-02-01',
  );
  return { ...output, changed: tableText() !== before };
}

it('says each field that changes, and leaves what a part does not say', async () => {
  const providers = `${ROW}taxi-ozerna,Таксі Озерної,social-taxi,operating,Озерна,Джерело,2025-12-01\n`;
  const { exitCode, stdout, stderr } = await publish({ ...HEAD, providers });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('змінено: taxi-ozerna: provider: «Таксі» → «Таксі Озерної»');
  expect(stdout).toContain('змінено: taxi-ozerna: reported_on: «2025-01-15» → «2025-12-01»');
  expect(stdout).not.toContain('зникає');
  // Its phone, its hours and the other records stand.
  expect(tableText()).toMatch(/taxi-ozerna,Таксі Озерної.*0462774747.*Mo-Fr 08:00-17:00/);
  expect(tableText()).toContain('care-wide');
});

it('never takes a part for the whole: what vanishes without a word is refused', async () => {
  const providers = `${ROW}taxi-ozerna,Таксі,social-taxi,operating,Озерна,Джерело,2025-01-15\n`;
  const { exitCode, stdout, stderr, changed } = await publish({ ...HEAD, scope: 'whole', providers });
  expect([exitCode, changed]).toEqual([1, false]);
  expect(stdout).toContain('зникає: care-lisova');
  expect(stderr).toContain('зник без слова: care-lisova');
});

it('replaces the whole table where every record that is gone is spoken for', async () => {
  const ids = [...tableText().matchAll(/^([\w-]+),/gm)]
    .map(([, id = '']) => id)
    .filter((id) => id !== 'id' && id !== 'taxi-ozerna');
  const gone = Object.fromEntries(ids.map((id) => [id, 'послугу закрито 01.12.2025']));
  const providers = `${ROW}taxi-ozerna,Таксі,social-taxi,operating,Озерна,Джерело,2025-01-15\n`;
  const { exitCode, stdout, stderr } = await publish({ ...HEAD, scope: 'whole', gone, providers });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('послугу закрито 01.12.2025');
  expect(tableText().trim().split('\n')).toHaveLength(2);
});

it('refuses what fails the check, with its row', async () => {
  const providers = `${ROW}new-1,Нове,teleport,operating,Озерна,Джерело,2025-12-01\n`;
  const { exitCode, stderr, changed } = await publish({ ...HEAD, providers });
  expect([exitCode, changed]).toEqual([1, false]);
  expect(stderr).toMatch(/bundle\.json:2:service_type: .*вид послуги/);
});

it('takes a type that is none of ours where the note repeats it, and says that it has no place', async () => {
  const head = ROW.replace('\n', ',note\n');
  const row = 'Озерна,Джерело,2025-12-01';
  const providers = `${head}new-1,Нове,social-taxi,operating,${row},\nnew-2,Інше,Teleport,operating,${row},Вид послуги: teleport\n`;
  const { exitCode, stdout, stderr, changed } = await publish({ ...HEAD, providers });
  expect([exitCode, stderr, changed]).toEqual([0, '', true]);
  // By the row of the bundle; what waited in the table before is not counted.
  expect(stdout).toMatch(/нерозміщене: рядок 3: service_type: .*«Teleport»/);
  expect(stdout).toContain('додано 2, зникло 0, нерозміщено 1.');
});

it('refuses an id that another table has', async () => {
  writeFileSync(
    path.join(country.data, 'providers/more.csv'),
    `${ROW}other-1,Інше,social-taxi,operating,UA99020030000000003,Джерело,2025-12-01\n`,
  );
  const providers = `${ROW}other-1,Нове,social-taxi,operating,Озерна,Джерело,2025-12-01\n`;
  const { exitCode, stderr } = await publish({ ...HEAD, providers });
  expect(exitCode).toBe(1);
  expect(stderr).toContain('«other-1» належить таблиці providers/more.csv');
});

it('takes a claim of completeness into the surveys', async () => {
  const surveys =
    'id,source,source_url,area,types,completeness,date\nua99-none,Управління,,UA99020030000000003,home-care,complete,2026-01-31\n';
  const { exitCode, stdout, stderr } = await publish({ ...HEAD, surveys });
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(stdout).toContain('обстеження: ua99-none: UA99020030000000003, home-care, complete, 2026-01-31');
  const written = readFileSync(path.join(country.data, 'surveys.csv'), 'utf8');
  expect(written).toContain('ua99-none');
  expect(written).toContain('s1');
});

it('refuses a claim that the rules refuse', async () => {
  const surveys =
    'id,source,area,types,completeness,date\nua99-none,Управління,UA99020030000000003,teleport,complete,2026-01-31\n';
  const { exitCode, stderr } = await publish({ ...HEAD, surveys });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining('surveys.csv')]);
});

it.each([
  ['no one who says so', { ...HEAD, by: {}, providers: ROW }, 'by.name'],
  ['another version', { ...HEAD, sotsmapaBundle: 2, providers: ROW }, 'sotsmapaBundle'],
  ['no scope', { ...HEAD, scope: undefined, providers: ROW }, 'scope'],
  ['nothing in it', HEAD, 'providers.csv'],
])('exits 2 for a bundle with %s', async (_, bundle, where) => {
  const { exitCode, stderr, changed } = await publish(bundle);
  expect([exitCode, stderr, changed]).toEqual([2, expect.stringContaining(where), false]);
});
