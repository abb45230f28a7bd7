import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { runData } from '../../scripts/data/run.ts';

let root = '';
let said: string[] = [];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sotsmapa-data-'));
  await cp('tests/fixtures/country', join(root, 'data'), { recursive: true });
  const file = { path: 'x', url: 'https://example.invalid/x', sha256: '0'.repeat(64), bytes: 1 };
  const source = {
    id: 'osm-borders',
    title: 't',
    licence: 'l',
    attribution: 'a',
    url: 'u',
    date: '2026',
    repository: 'a/b',
  };
  const lock = { version: 1, sources: [{ ...source, commit: 'c', files: [file] }] };
  await writeFile(join(root, 'data/sources.lock.json'), JSON.stringify(lock));
  said = [];
  for (const method of ['log', 'warn', 'error'] as const) {
    vi.spyOn(console, method).mockImplementation((line: string) => void said.push(line));
  }
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const run = (...args: string[]) =>
  runData(args, {
    data: join(root, 'data'),
    target: join(root, 'public/data'),
    cache: join(root, '.cache'),
    mirror: join(root, 'mirror'),
  });

const listing = async () => (await readdir(join(root, 'public'), { recursive: true })).toSorted();

test('a command line that cannot be read is refused with usage and 2', async () => {
  for (const args of [['--region'], ['--region', 'Чернігівська'], ['--fast'], ['UA74']]) {
    said.length = 0;
    expect(await run(...args), args.join(' ')).toBe(2);
    expect(said.join('\n')).toMatch(/^error: [^]+Usage: npm run data --/);
  }
  expect(await run('--help')).toBe(0);
});

test('with no source in reach the embedded default is built and says so', async () => {
  expect(await run('--offline')).toBe(0);
  expect(await listing()).toEqual([
    'data',
    'data/UA99',
    'data/UA99/borders.json',
    'data/UA99/places.json',
    'data/UA99/services.json',
    'data/ids.json',
    'data/manifest.json',
    'data/overview',
    'data/overview/borders.json',
    'data/overview/coverage.json',
    'data/overview/services.json',
    'data/overview/words.json',
    'data/unplaced.json',
  ]);
  expect(said.join('\n')).toContain('SCHEMATIC');
  for (const path of ['overview/borders.json', 'UA99/places.json'])
    expect(said.join('\n')).toContain(`  ${path}: `);
  expect(said.join('\n')).toContain('Records: 9 rows = 4 services + 5 unplaced');
});

test('a failed build names file, row and column, ends with 1 and leaves the former one whole', async () => {
  await run('--offline');
  const before = await readFile(join(root, 'public/data/manifest.json'), 'utf8');
  const file = join(root, 'data/providers/UA99.csv');
  const table = await readFile(file, 'utf8');
  await writeFile(
    file,
    table.replace(
      'hidden-shelter,Притулок,shelter,operating,',
      'hidden-shelter,Притулок,shelter,operating,Озерна',
    ),
  );
  expect(await run('--offline')).toBe(1);
  expect(said.join('\n')).toContain('data/providers/UA99.csv:10:hromada:');
  expect(await readFile(join(root, 'public/data/manifest.json'), 'utf8')).toBe(before);
  expect((await listing()).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a build replaces the former one: its stale files are gone', async () => {
  await run('--offline');
  await writeFile(join(root, 'public/data/UA99/old.json'), '{}');
  await run('--offline');
  expect(await listing()).not.toContain('data/UA99/old.json');
});

test('a region without facts or sources is refused', async () => {
  expect(await run('--offline', '--region', 'UA98')).toBe(1);
  expect(said.join('\n')).toContain('data/oblasts.csv');
});

test('a broken rule stops the build, and a check of the folder that builds nothing', async () => {
  const file = join(root, 'data/service-types.csv');
  const table = await readFile(file, 'utf8');
  await writeFile(file, table.replace('line-1547;line-1545', 'line-1545').replace('house-heart', 'cosy'));
  expect(await run('--offline')).toBe(1);
  expect(said.join('\n')).toContain('data/service-types.csv:4:hotlines: ');
  said = [];
  expect(await run('--check')).toBe(1);
  expect(said.join('\n')).toContain('data/service-types.csv:4:hotlines: ');
  expect(said.join('\n')).toContain('data/service-types.csv:3:icon: ');
  await writeFile(file, table.replace('house-heart', 'cosy'));
  expect(await run('--check')).toBe(0);
  expect(said.at(-1)).toBe(
    'data/: 9 rows = 4 services + 5 unplaced; 0 to correct before a build, 3 to look at',
  );
  expect((await readdir(root)).toSorted()).toEqual(['data']);
});

test('a check says what the readers refuse and what the rules say, both at once', async () => {
  await writeFile(join(root, 'data/recipients.csv'), 'id,name_en\nolder people,Older\n');
  expect(await run('--check')).toBe(1);
  const all = said.join('\n');
  expect(all).toContain('data/recipients.csv:1:name_uk: немає стовпця name_uk');
  expect(all).toContain('data/recipients.csv:2:id: ');
});

test('warnings of tables and rules are said by the build too', async () => {
  const file = join(root, 'data/surveys.csv');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/$/m, ',моє'));
  expect(await run('--offline')).toBe(0);
  expect(said.join('\n')).toContain('data/surveys.csv:1:моє: невідомий стовпець «моє» пропущено');
  expect(said.join('\n')).toContain('data/former-names.csv:4:code: ');
});
