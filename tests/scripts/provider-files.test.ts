import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCommitted } from '../../scripts/data/committed.ts';
import { readProviders } from '../../scripts/data/providers.ts';
import { judgeData } from '../../scripts/data/rules.ts';
import { book } from '../data/check/tables/book.ts';
import { HEAD, ROWS, textOf } from '../data/check/tables/table.ts';
import { encode } from '../fixtures/bad/binary.ts';

let data: string;
const put = (file: string, bytes: Uint8Array | string) =>
  writeFileSync(path.join(data, 'providers', file), bytes);
const text = (id: string) => textOf(';').replaceAll(/^t-/gm, `${id}-`).replace('day-care', 'social-taxi');

beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'providers-'));
  cpSync('tests/fixtures/country', data, { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

async function build() {
  const committed = await readCommitted(data);
  return readProviders(
    committed,
    committed.hromadas.map(({ hromada }) => hromada),
    [],
  );
}

it('tables of services are built in whatever file the check reads them', async () => {
  const before = (await build()).services.length;
  put('UA99-a.csv', encode(text('a'), 'windows-1251'));
  put(
    'UA99-b.xlsx',
    book({
      rows: [
        HEAD,
        ...ROWS.map((cells) =>
          cells.map((cell) => cell.replace(/^t-/, 'b-').replace('day-care', 'social-taxi')),
        ),
      ],
    }),
  );
  const { services, unplaced, ids } = await build();
  expect(services.length).toBe(before + 6);
  expect(services.find(({ id }) => id === 'b-1')?.provider.uk).toBe('Центр «Їжак», ґанок');
  expect(unplaced.filter(({ file }) => /-[ab]\./.test(file))).toEqual([]);
  expect(ids['providers/UA99-a.csv']).toEqual(['a-1', 'a-2', 'a-3']);
  const judged = await judgeData(data, new Date('2026-01-01'));
  expect(judged.filter(({ severity }) => severity === 'fatal')).toEqual([]);
});

it('an id of another file is a duplicate, and what cannot be read stops the build by its name', async () => {
  put('UA99-a.csv', text('a'));
  put('UA99-b.csv', text('a'));
  const { unplaced } = await build();
  const second = unplaced.filter(({ file }) => file.endsWith('-b.csv'));
  expect(second.map(({ id, reason }) => [id, reason])).toEqual([1, 2, 3].map((n) => [`a-${n}`, 'duplicate']));
  expect(second[0]?.message).toContain('providers/UA99-a.csv');
  put('UA99-c.csv', Uint8Array.from([0, 1, 2, 3]));
  await expect(build()).rejects.toThrow(/data\/providers\/UA99-c\.csv: .*[а-яіїє]{4}/);
});
