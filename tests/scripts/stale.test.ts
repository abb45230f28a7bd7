import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { runReport } from '../../scripts/report/run.ts';
import { staleRows } from '../../scripts/report/stale-rows.ts';
import type { Service } from '../../src/domain/service.ts';
import { codeOf, makeDetail, makeHromada, makeService } from '../domain/make.ts';
import { RELEASE_FILES } from '../fixtures/packs/release.ts';

const SMALL = codeOf('74', '04', '025');
const LARGE = codeOf('74', '04', '027');
const SILENT = codeOf('74', '06', '001');
const HROMADAS = [
  makeHromada(SMALL, { population: 1000, name: { uk: 'Мала', en: null } }),
  makeHromada(LARGE, { population: 5000, name: { uk: 'Велика', en: null } }),
  makeHromada(SILENT, { population: null }),
];
const PHONES = [{ tel: '+380462774747', label: '046 277 47 47' }];

const rowsOf = (services: readonly Partial<Service>[], months = 12) =>
  staleRows(
    services.map((service) => makeService({ hromada: SMALL, reportedOn: '2024-01-31', ...service })),
    { today: '2026-01-31', months, hromadas: HROMADAS },
  );
const idsOf = (...services: Partial<Service>[]) => rowsOf(services).map(({ id }) => id);

test('lists what nobody has spoken for, with phone and last source; closed ones have nothing left to check', () => {
  const rows = rowsOf([
    { id: 'fresh', reportedOn: '2020-01-01', assuredOn: '2025-12-01' },
    { id: 'old', detail: makeDetail({ phones: PHONES, source: 'Газета', note: null }) },
    { id: 'closed', status: 'closed', reportedOn: '2020-01-01' },
  ]);
  expect(rows).toEqual([
    {
      id: 'old',
      type: 'taxi',
      provider: 'Надавач',
      where: SMALL,
      whereName: 'Мала',
      people: 1000,
      phone: '046 277 47 47',
      last: '2024-01-31',
      months: 24,
      project: '',
      source: 'Газета',
    },
  ]);
  expect(rowsOf([{ id: 'old' }], 25)).toEqual([]);
});

describe('what comes first', () => {
  it('is what serves most people longest without news', () => {
    // 5,000 for 13 months; 1,000 for 24 and for 84.
    const large = { id: 'large', hromada: LARGE, reportedOn: '2024-12-31' };
    const older = { id: 'older', reportedOn: '2019-01-31' };
    expect(idsOf({ id: 'small' }, large, older)).toEqual(['older', 'large', 'small']);
  });

  it('counts each hromada of a declared area once, and a part as the whole', () => {
    const part = codeOf('74', '04', '027', '030');
    const rows = rowsOf([
      { id: 'wide', serviceArea: [codeOf('74'), SMALL] },
      { id: 'part', serviceArea: [part] },
    ]);
    expect(rows.map(({ people }) => people)).toEqual([6000, 5000]);
  });

  it('of equals is what has no phone', () => {
    const called = makeDetail({ phones: PHONES, note: null });
    expect(idsOf({ id: 'a', detail: called }, { id: 'b' })).toEqual(['b', 'a']);
  });

  it('undated ones count as the oldest; those without a figure of residents stand last, oldest first', () => {
    const nowhere = { hromada: SILENT };
    expect(
      idsOf(
        { id: 'silent', ...nowhere },
        { id: 'silent-older', ...nowhere, reportedOn: '2020-01-31' },
        { id: 'dated', reportedOn: '2021-01-31' },
        { id: 'undated', reportedOn: null },
      ),
    ).toEqual(['undated', 'dated', 'silent-older', 'silent']);
  });
});

test('says of which donor’s project the last news is too old', () => {
  const detail = makeDetail({ note: { uk: 'Проєкт донора.', en: null } });
  const [row] = rowsOf([{ id: 'p', reportedOn: '2022-11-09', detail }]);
  expect(row?.project).toBe('2022');
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'stale-'));
    for (const [file, text] of Object.entries(RELEASE_FILES)) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) => runReport(['stale', ...args], folder, '2036-01-31');

  it('ends with a sentence: how many of how many, how many without a phone, whose residents, as of when', async () => {
    const { exitCode, stdout } = await run('--region', 'UA11');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/жителів 9.000.*n-taxi/);
    expect(stdout).toMatch(/Старших за 12 міс.: (\d+) із \1 записів, без телефону \d+\..*01\.01\.2022/);
    expect((await run('--lang', 'en')).stdout).toMatch(/9,000 residents[^]*1 January 2022/);
  });

  it('as a table for a spreadsheet and as JSON has the same rows in the same order', async () => {
    const rows = JSON.parse((await run('--format', 'json')).stdout) as { id: string }[];
    const [head, ...lines] = (await run('--format', 'csv')).stdout.split('\r\n');
    expect(head).toBe('people,last,months,project,id,type,provider,where,whereName,phone,source');
    expect(lines.map((line) => line.split(',')[4])).toEqual(rows.map(({ id }) => id));
    expect(rows.length).toBeGreaterThan(1);
  });

  it('says how it is used', async () => {
    const wrong = await run('--months', 'many');
    expect(wrong.exitCode).toBe(2);
    expect(wrong.stderr).toMatch(/^error: [^]+Usage: npm run report -- stale/);
    expect((await runReport(['stale'], 'nowhere', '2026-01-31')).stderr).toMatch(/npm run data/);
    const { exitCode, stdout } = await run('--help');
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('--months <months>')]);
  });
});
