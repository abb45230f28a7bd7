import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readOwnServices } from '../../scripts/report/own-tables.ts';
import { readSitesArgs } from '../../scripts/report/sites-args.ts';
import { decodeServicesPack } from '../../src/data/pack-codec.ts';
import { UNDER_FIRE } from '../../src/domain/territory.ts';
import { SITE } from '../ui/site.ts';

const row = (id: string, hromada: string) => `${id},Надавач,day-care,operating,Джерело,2025-01-01,${hromada}`;

test('an own table of services in an occupied hromada counts for nothing, as the release does', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'report-'));
  const file = path.join(folder, 'UA91.csv');
  const header = 'id,provider,service_type,status,source,reported_on,hromada';
  writeFileSync(file, [header, row('a', 'UA91080030000010555'), row('b', 'UA91020010000010037')].join('\n'));
  const scope = 'overview/services.json';
  const pack = decodeServicesPack(JSON.parse(SITE.files.get(scope) ?? ''), scope);
  const { services } = readOwnServices(file, 'UA91', {
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

test('best sites: --spare takes the word fire and codes', () => {
  const args = ['--region', 'UA91', '--service', 'day-care', '--new', '1', '--radius', '30'];
  const read = (...more: string[]) => {
    const { spareStatuses, spared } = readSitesArgs([...args, ...more], '2026-01-01');
    return [spareStatuses, spared];
  };
  expect(read()).toEqual([[], []]);
  expect(read('--spare', 'fire')).toEqual([UNDER_FIRE, []]);
  expect(read('--spare', 'active,partly_occupied')).toEqual([['partly_occupied', 'active'], []]);
  expect(read('--spare', 'fire, UA9102001,UA91020030000010074')).toEqual([
    UNDER_FIRE,
    ['UA9102001', 'UA91020030000010074'],
  ]);
  expect(() => read('--spare', 'Маревська')).toThrow('--spare');
});
