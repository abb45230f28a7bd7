import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assemble } from '../../scripts/data/assemble.ts';
import { readCommitted } from '../../scripts/data/committed.ts';
import { countryFromFacts } from '../../scripts/data/from-facts.ts';
import { readProviders } from '../../scripts/data/providers.ts';
import { LAND } from './build-fixture.ts';

let data: string;

/** The steps of docs/add-an-oblast.md, with records that are made up. */
beforeAll(() => {
  data = mkdtempSync(path.join(tmpdir(), 'oblast-'));
  cpSync('tests/fixtures/country', data, { recursive: true });
  appendFileSync(
    path.join(data, 'oblasts.csv'),
    'UA53000000000028050,Полтавська область,Poltava oblast,yes\n',
  );
  const [, ...rows] = readFileSync('tests/fixtures/poltava/hromadas.csv', 'utf8').split('\n');
  appendFileSync(path.join(data, 'hromadas.csv'), rows.join('\n'));
  copyFileSync('tests/fixtures/poltava/providers.csv', path.join(data, 'providers', 'UA53.csv'));
  const survey = 'ua53-made-up,Вигадане джерело,,UA53000000000028050,social-taxi,complete,2025-05-15\n';
  appendFileSync(path.join(data, 'surveys.csv'), survey);
});
afterAll(() => rmSync(data, { recursive: true }));

test('a second oblast is tables alone: placed and unplaced records add up to its rows', async () => {
  const committed = await readCommitted(data);
  const country = await countryFromFacts(committed, { version: 1, sources: [] }, null, LAND);
  const records = readProviders(committed, country.units, country.settlements);
  const built = assemble(country, records, committed, new Date(0));
  const { regions } = built.manifest;
  const poltava = regions.find(({ code }) => code.startsWith('UA53'));
  expect(poltava).toMatchObject({ hromadas: 2, services: 2 });
  const own = records.services.filter(({ id }) => id.startsWith('ua53-'));
  const lost = records.unplaced.filter(({ file }) => file.includes('UA53'));
  expect([own.map(({ status }) => status), lost.map(({ reason }) => reason)]).toEqual([
    ['operating', 'planned'],
    ['unknownCode'],
  ]);
});
