import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDataTable } from '../../scripts/check/data-table.ts';
import { checkData } from '../../scripts/check/run.ts';

const TODAY = '2026-01-31';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'sotsmapa-table-'));
  await cp('tests/fixtures/country', root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const check = (name: string, ...args: string[]) => checkData([join(root, name), ...args], 'nowhere', TODAY);

test('every table of a folder that builds is without errors, and its rows are counted', async () => {
  for (const name of (await readdir(root)).filter((each) => each.endsWith('.csv'))) {
    expect(isDataTable(join(root, name))).toBe(true);
    const { exitCode, stdout } = await check(name);
    expect([name, exitCode, stdout]).toEqual([name, 0, expect.stringMatching(/Рядків: [1-9].*Помилок: 0/)]);
  }
});

test('a fault is said with file, row and column, beside its neighbours; another table has none of it', async () => {
  const file = join(root, 'surveys.csv');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/,(complete|partial),/, ',whole,'));
  const { exitCode, stdout } = await check('surveys.csv');
  expect(exitCode).toBe(1);
  expect(stdout).toMatch(/surveys\.csv:2:completeness: помилка: .*whole/);
  expect(stdout).toMatch(/1 з помилками\. Помилок: 1/);
  expect((await check('surveys.csv', '--lang', 'en')).stdout).toMatch(/completeness: error: /);
  expect((await check('hotlines.csv')).exitCode).toBe(0);
  const { counts, findings } = JSON.parse((await check('surveys.csv', '--json')).stdout);
  expect(counts).toMatchObject({ bad: 1, errors: 1 });
  expect(findings).toMatchObject([{ row: 2, column: 'completeness', came: 'whole' }]);
});

test('a table of services, or one without its neighbours, is none of these', async () => {
  expect(isDataTable(join(root, 'providers/UA11.csv'))).toBe(false);
  await rm(join(root, 'service-types.csv'));
  expect(isDataTable(join(root, 'surveys.csv'))).toBe(false);
});
