import { expect, test } from 'vitest';
import { runReport } from '../../scripts/report/run.ts';
import { staleRows } from '../../scripts/report/stale-rows.ts';
import { makeDetail, makeService } from '../domain/make.ts';

const phones = [{ tel: '+380462774747', label: '046 277 47 47' }];
const services = [
  makeService({ id: 'fresh', reportedOn: '2020-01-01', assuredOn: '2025-12-01' }),
  makeService({ id: 'old', reportedOn: '2024-05-15', detail: makeDetail({ phones, source: 'Газета' }) }),
  makeService({ id: 'never', reportedOn: null }),
  makeService({ id: 'closed', status: 'closed', reportedOn: '2020-01-01' }),
];

test('lists what to check again, oldest first, with phone and last source', () => {
  const rows = staleRows(services, '2026-01-31', 12);
  expect(rows.map(({ id, last, months }) => [id, last, months])).toEqual([
    ['never', '', null],
    ['old', '2024-05-15', 20],
  ]);
  expect(rows[1]).toMatchObject({ phone: '046 277 47 47', source: 'Газета' });
  expect(staleRows(services, '2026-01-31', 24).map(({ id }) => id)).toEqual(['never']);
});

test('names the hromada beside its code', () => {
  const old = makeService({ id: 'old', hromada: 'UA74040250000063494', reportedOn: '2024-05-15' });
  const [row] = staleRows([old], '2026-01-31', 12, (code) => `назва ${code}`);
  expect([row?.where, row?.whereName]).toEqual(['UA74040250000063494', 'назва UA74040250000063494']);
});

test('says how it is used', async () => {
  const wrong = await runReport(['stale', '--months', 'many'], 'nowhere', '2026-01-31');
  expect(wrong).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining('Usage: npm run report -- stale'),
  });
  expect((await runReport(['stale'], 'nowhere', '2026-01-31')).stderr).toMatch(/npm run data/);
  const help = await runReport(['stale', '--help'], 'nowhere', '2026-01-31');
  expect(help).toMatchObject({
    exitCode: 0,
    stderr: '',
    stdout: expect.stringContaining('--months <months>'),
  });
});
