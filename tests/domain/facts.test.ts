import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHotlines } from '../../src/data/hotlines-csv.ts';
import { parseHromadas } from '../../src/data/hromadas-csv.ts';
import { buildHromadaLookup } from '../../src/data/provider/hromada-lookup.ts';
import { parseProviderCsv } from '../../src/data/provider-csv.ts';
import { parseRecipients } from '../../src/data/recipients-csv.ts';
import { parseSurveys } from '../../src/data/surveys-csv.ts';
import { parseServiceTypes } from '../../src/data/taxonomy-csv.ts';
import { buildCoverage } from '../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../src/domain/coverage/cell.ts';
import type { Coverage } from '../../src/domain/coverage/state.ts';

/** The committed facts of the pilot oblast, read as the build reads them. */
const read = (file: string): string => readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8');
const hromadas = parseHromadas(read('hromadas.csv'), 'hromadas.csv')
  .records.map((row) => row.hromada)
  .filter(({ code }) => code.startsWith('UA74'));
const hotlines = parseHotlines(read('hotlines.csv'), 'hotlines.csv').records;
const types = parseServiceTypes(
  read('service-types.csv'),
  't.csv',
  new Set(hotlines.map(({ id }) => id)),
).records;
const recipients = parseRecipients(read('recipients.csv'), 'recipients.csv').records;
const surveys = parseSurveys(read('surveys.csv'), 'surveys.csv', new Set(types.map(({ id }) => id))).records;
const { services, unplaced } = parseProviderCsv(read('providers/UA74.csv'), {
  file: 'providers/UA74.csv',
  oblast: 'UA74',
  taken: new Map(),
  types: new Map(types.map((type) => [type.id, type])),
  recipients: new Set(recipients.map(({ id }) => id)),
  hromadas: buildHromadaLookup(hromadas),
  settlement: () => null,
  phone: (text) => ({ tel: text, label: text }),
  hours: () => null,
});
const ids = types.filter((type) => !type.applyPlace).map(({ id }) => id);
const index = buildCoverage({ hromadas, services, unplaced, surveys, types: ids });
const options = { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false };

function cover(type: string, choice: Partial<typeof options> = {}): Coverage[] {
  return coverHromadas(index, [ids.indexOf(type)], 'any', { ...options, ...choice });
}

function tally(cells: readonly Coverage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, reason } of cells) {
    const key = reason === null ? state : `${state} ${reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

test('resilience: one served, eight planned, the rest not found by a partial survey', () => {
  const cells = cover('resilience');
  expect(tally(cells)).toEqual({ 'served local': 1, planned: 8, notFound: 48 });
  const people = hromadas.reduce(
    (sum, { population }, h) => (cells[h]?.state === 'notFound' ? sum + (population ?? Number.NaN) : sum),
    0,
  );
  expect(people).toBe(492_121);
  expect(tally(cover('resilience', { planned: false }))).toEqual({
    'served local': 1,
    notFound: 56,
  });
});

test('social-services-centre: the record of Талалаївська makes both of the name unclear', () => {
  const cells = cover('social-services-centre');
  expect(tally(cells)).toEqual({ 'served local': 1, 'unknown ambiguous': 2, notFound: 54 });
  const unclear = hromadas.filter((_, h) => cells[h]?.reason === 'ambiguous');
  expect(unclear.map(({ code, name }) => [code, name.uk])).toEqual([
    ['UA74040330000024949', 'Талалаївська'],
    ['UA74080190000091939', 'Талалаївська'],
  ]);
});

test('early-intervention: one hromada has it, nobody looked in the others', () => {
  const cells = cover('early-intervention');
  expect(tally(cells)).toEqual({ 'served local': 1, 'unknown notSurveyed': 56 });
  expect(hromadas[cells.findIndex(({ state }) => state === 'served')]?.code).toBe('UA74100390000073425');
});

test('the other types of the survey', () => {
  expect(tally(cover('social-taxi'))).toEqual({ 'served local': 2, notFound: 55 });
  expect(tally(cover('crisis-counselling'))).toEqual({ 'served local': 3, notFound: 54 });
  expect(tally(cover('mobile-service'))).toEqual({ 'served local': 3, notFound: 54 });
  expect(tally(cover('home-care'))).toEqual({ 'unknown notSurveyed': 57 });
});

test('before the sources spoke nothing is claimed; the one dated start counts from its day', () => {
  expect(tally(cover('resilience', { date: '2024-04-01' }))).toEqual({
    'served local': 1,
    'unknown notSurveyed': 56,
  });
  expect(tally(cover('social-taxi', { date: '2024-05-14' }))).toEqual({ 'unknown notSurveyed': 57 });
});
