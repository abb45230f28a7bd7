import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseHromadas } from '../../../src/data/hromadas-csv.ts';
import { sitesRequest, type SitesQuestion } from '../../../src/domain/siting/request.ts';
import { makeHromada, makeService, makeSurvey } from '../make.ts';
import { coveredBy, fewest, mostCovered, solve } from './oracle.ts';

/** The 57 hromadas of the pilot oblast, as committed. */
const file = new URL('../../../data/hromadas.csv', import.meta.url);
const hromadas = parseHromadas(readFileSync(file, 'utf8'), 'hromadas.csv')
  .records.map((row) => row.hromada)
  .filter(({ code }) => code.startsWith('UA74'));
const CHERNIHIV = 'UA74100390000073425';
const FAR = makeHromada('UA46000000000000001', { seat: { name: { uk: '', en: null }, at: [24, 49.8] } });
const NEAR = makeHromada('UA59080270000000001', { seat: { name: { uk: '', en: null }, at: [33.2, 51.24] } });

const at = (hromada: string, extra = {}) => makeService({ hromada, at: [1, 1], ...extra });
const services = [
  at(CHERNIHIV),
  at('UA74020010000010449', { status: 'planned' }),
  at('UA74020010000010449', { type: 'shelter' }),
  at('UA74020030000069340', { precision: 'redacted' }),
  at('UA74020030000069340', { reportedOn: '2026-05-01' }),
  at(NEAR.code),
  at(FAR.code),
];

function ask(extra: Partial<SitesQuestion>) {
  return sitesRequest(
    { scope: hromadas, homes: [...hromadas, NEAR, FAR], services, unplaced: [], surveys: [] },
    {
      types: ['taxi'],
      options: { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false },
      goal: { kind: 'new', count: 2 },
      radiusKm: 40,
      weights: null,
      fixed: [],
      timeLimit: null,
      ...extra,
    },
  );
}

test('two new sites in Chernihiv oblast: all 1,653 choices are no better', async () => {
  expect(hromadas).toHaveLength(57);
  const request = ask({});
  const result = await solve(request);
  expect(result.status).toBe('optimal');
  expect(result.covered).toBe(mostCovered(request, 2));
  expect(result.covered).toBe(coveredBy(request, result.sites));
  expect(result.total).toBe(hromadas.reduce((sum, { population }) => sum + (population ?? 0), 0));
  // At the seats of the hromadas, not where the records say; what reaches in from a neighbour counts.
  expect(result.existing).toEqual([NEAR.code, CHERNIHIV].sort());
}, 60_000);

test('the fewest for half of the people', async () => {
  const request = ask({ goal: { kind: 'cover', percent: 50 } });
  const result = await solve(request);
  expect(result.status).toBe('optimal');
  const fewer = mostCovered(request, result.sites.length - 1);
  expect(fewer).toBeLessThan(result.total / 2);
  expect(result.covered).toBeGreaterThanOrEqual(result.total / 2);
  expect(fewest({ ...request, places: [] }, 50)).toBe(0);
});

test('need figures are the weights, residents stay residents; fixed codes count as existing', async () => {
  const weights = new Map([
    ['UA74020010000010449', 12],
    ['UA74040250000063494', 30],
  ]);
  const fixed = ['UA74040250000063494'];
  const result = await solve(ask({ weights, fixed, goal: { kind: 'new', count: 1 }, radiusKm: 5 }));
  expect(result).toMatchObject({ covered: 42, coveredBefore: 30, total: 42, withoutFigure: 55 });
  expect(result.sites).toEqual(['UA74020010000010449']);
  expect(result.hostResidents).toBe(20_456);
  expect(result.existing).toContain('UA74040250000063494');
});

test('how much is unknown is said; what is older than the limit does not exist', () => {
  const survey = makeSurvey({ area: ['UA74020000000000000'] });
  const input = { scope: hromadas, homes: hromadas, services, unplaced: [], surveys: [survey] };
  const question = { ...ask({}), types: ['taxi'], weights: null, fixed: [] };
  const options = { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false };
  const known = hromadas.filter(({ code }) => code.startsWith('UA7402') || code === CHERNIHIV).length;
  expect(sitesRequest(input, { ...question, options }).unknown.hromadas).toBe(57 - known);
  expect(sitesRequest(input, { ...question, options: { ...options, maxAge: 3 } }).existing).toEqual([]);
});

test('territories for which no services are shown are in no answer', () => {
  const crimea = makeHromada('UA01020000000022387');
  const input = { scope: [crimea], homes: [crimea], services: [], unplaced: [], surveys: [] };
  expect(
    sitesRequest(input, {
      ...ask({}),
      types: ['taxi'],
      options: { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false },
      weights: null,
      fixed: [],
    }),
  ).toMatchObject({ places: [], unknown: { hromadas: 0 } });
});
