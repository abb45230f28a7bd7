import { expect, test } from 'vitest';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { coverHromadas } from '../../../src/domain/coverage/cell.ts';
import type { Coverage } from '../../../src/domain/coverage/state.ts';
import { codeOf, makeHromada, makeService, makeSurvey, makeUnplaced } from '../make.ts';

/*
 * A made-up oblast of twelve hromadas, known as an oblast usually is: one article that lists some services of the
 * whole oblast, one that tells of a single town, one whole list of a raion, one record that names no hromada clearly.
 */
const codes = Array.from({ length: 12 }, (_, i) =>
  codeOf('74', i < 8 ? '02' : '04', String(10 * (i + 1)).padStart(3, '0')),
);
const hromadas = codes.map((code, i) => makeHromada(code, { population: 1000 * (i + 1) }));
const [A, B, C, D] = codes as [string, string, string, string];
const TYPES = ['resilience', 'centre', 'early', 'taxi', 'care'];

const ARTICLE = '2024-05-15';
const services = [
  makeService({ id: 'r', type: 'resilience', hromada: A, validFrom: '2024-03-01', reportedOn: ARTICLE }),
  ...codes.slice(1, 4).map((hromada) =>
    makeService({
      id: `p-${hromada}`,
      type: 'resilience',
      hromada,
      status: 'planned',
      reportedOn: ARTICLE,
    }),
  ),
  makeService({ id: 'c', type: 'centre', hromada: A, reportedOn: ARTICLE }),
  makeService({ id: 'e', type: 'early', hromada: B, reportedOn: '2025-08-26' }),
  makeService({ id: 't', type: 'taxi', hromada: A, reportedOn: ARTICLE }),
  makeService({ id: 'u', type: 'taxi', hromada: B, serviceArea: [B, C], reportedOn: ARTICLE }),
];
const unplaced = [makeUnplaced({ type: 'centre', candidates: [C, D], reportedOn: ARTICLE })];
const surveys = [
  makeSurvey({ id: 'article', area: [codeOf('74')], types: ['resilience', 'centre', 'taxi'], date: ARTICLE }),
  makeSurvey({ id: 'town', area: [B], types: ['early'], date: '2025-08-26' }),
  makeSurvey({
    id: 'list',
    area: [codeOf('74', '04')],
    types: ['taxi'],
    completeness: 'complete',
    date: '2025-01-01',
  }),
];
const index = buildCoverage({ hromadas, services, unplaced, surveys, types: TYPES });
const options = { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false };

function cover(type: string, choice: Partial<typeof options> = {}): Coverage[] {
  return coverHromadas(index, [TYPES.indexOf(type)], 'any', { ...options, ...choice });
}

function tally(cells: readonly Coverage[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, reason } of cells) {
    const key = reason === null ? state : `${state} ${reason}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

test('one served, three announced, the rest not found by a partial survey, with their residents', () => {
  const cells = cover('resilience');
  expect(tally(cells)).toEqual({ 'served local': 1, planned: 3, notFound: 8 });
  const people = hromadas.reduce(
    (sum, { population }, h) => (cells[h]?.state === 'notFound' ? sum + (population ?? Number.NaN) : sum),
    0,
  );
  expect(people).toBe(5000 + 6000 + 7000 + 8000 + 9000 + 10_000 + 11_000 + 12_000);
  expect(tally(cover('resilience', { planned: false }))).toEqual({ 'served local': 1, notFound: 11 });
});

test('a record that may be of either makes both of its hromadas unclear', () => {
  const cells = cover('centre');
  expect(tally(cells)).toEqual({ 'served local': 1, 'unknown ambiguous': 2, notFound: 9 });
  expect(codes.filter((_, h) => cells[h]?.reason === 'ambiguous')).toEqual([C, D]);
});

test('what was looked for in one town is unknown in the others; what nobody looked for, everywhere', () => {
  const cells = cover('early');
  expect(tally(cells)).toEqual({ 'served local': 1, 'unknown notSurveyed': 11 });
  expect(cells.findIndex(({ state }) => state === 'served')).toBe(codes.indexOf(B));
  expect(tally(cover('care'))).toEqual({ 'unknown notSurveyed': 12 });
});

test('a whole list makes gaps where it lists none, a neighbour’s area serves', () => {
  expect(tally(cover('taxi'))).toEqual({ 'served local': 2, 'served area': 1, notFound: 5, gap: 4 });
});

test('before the sources spoke nothing is claimed; the one dated start counts from its day', () => {
  expect(tally(cover('resilience', { date: '2024-04-01' }))).toEqual({
    'served local': 1,
    'unknown notSurveyed': 11,
  });
  expect(tally(cover('resilience', { date: '2024-02-29' }))).toEqual({
    planned: 1,
    'unknown notSurveyed': 11,
  });
  expect(tally(cover('taxi', { date: '2024-05-14' }))).toEqual({ 'unknown notSurveyed': 12 });
  expect(tally(cover('taxi', { date: '2024-05-15' }))).toEqual({
    'served local': 2,
    'served area': 1,
    notFound: 9,
  });
});
