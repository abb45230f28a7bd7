import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readTables } from '../../scripts/report/own-tables.ts';
import { decodeServicesPack } from '../../src/data/packs/pack-codec.ts';
import { SITE } from '../ui/site.ts';

const row = (id: string, hromada: string) => `${id},Надавач,day-care,operating,Джерело,2025-01-01,${hromada}`;

test('an own table of services in an occupied hromada counts for nothing, as the release does', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const file = path.join(folder, 'UA91.csv');
  const header = 'id,provider,service_type,status,source,reported_on,hromada';
  writeFileSync(file, [header, row('a', 'UA91080030000010555'), row('b', 'UA91020010000010037')].join('\n'));
  const scope = 'overview/services.json';
  const pack = decodeServicesPack(JSON.parse(SITE.files.get(scope) ?? ''), scope);
  const question = { region: 'UA91', service: ['day-care'], date: '2026-01-01', services: file };
  const { services } = readTables(question, {
    manifest: SITE.manifest,
    pack,
    settlements: () => [],
    ids: null,
  });
  expect(services.map(({ id, status }) => [id, status])).toEqual([
    ['a', 'suspended'],
    ['b', 'operating'],
  ]);
  rmSync(folder, { recursive: true });
});
