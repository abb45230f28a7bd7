import { expect, test } from 'vitest';
import { seeded } from '../../../bench/random.ts';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { SitesQuestion } from '../../../src/domain/siting/question.ts';
import { sitesRequest } from '../../../src/domain/siting/request.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeSurvey, OCCUPIED } from '../make.ts';
import { coveredBy, fewest, mostCovered, solve } from './oracle.ts';

const RAIONS = ['02', '04', '06', '08', '10'];

/** An oblast of 57 hromadas, the same in every run: seats some 28 km from each other, none nearer than 10. */
function makeOblast(): Hromada[] {
  const random = seeded(57);
  const near = (middle: number, reach: number) => middle + (random() - 0.5) * reach;
  return Array.from({ length: 57 }, (_, i) => {
    const at = [near(30.6 + (i % 8) * 0.4, 0.2), near(50.6 + Math.floor(i / 8) * 0.25, 0.14)] as const;
    const code = codeOf('74', RAIONS[i % 5] ?? '', String(10 * (i + 1)).padStart(3, '0'));
    const population = i === 30 ? 300_000 : 2000 + Math.floor(random() * 30_000);
    return makeHromada(code, { population, seat: { name: { uk: code, en: null }, at } });
  });
}

const hromadas = makeOblast();
const [TOWN, VILLAGE, OTHER] = [0, 10, 16].map((i) => hromadas[i]?.code ?? '') as [string, string, string];
const CITY = hromadas[30]?.code ?? '';
const FAR = makeHromada('UA46000000000000001', { seat: { name: { uk: '', en: null }, at: [24, 49.8] } });
const NEAR = makeHromada('UA59080270000000001', { seat: { name: { uk: '', en: null }, at: [33.8, 51.24] } });

const at = (hromada: string, extra = {}) => makeService({ hromada, at: [1, 1], ...extra });
const services = [
  at(CITY),
  at(TOWN, { status: 'planned' }),
  at(TOWN, { type: 'shelter' }),
  at(VILLAGE, { precision: 'redacted' }),
  at(VILLAGE, { reportedOn: '2026-05-01' }),
  at(NEAR.code),
  at(FAR.code),
];

const QUESTION: SitesQuestion = {
  types: ['taxi'],
  options: { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false },
  goal: { kind: 'new', count: 2 },
  radius: 40,
  weights: null,
  fixed: [],
  timeLimit: null,
};

function ask(extra: Partial<SitesQuestion>) {
  return sitesRequest(
    { scope: hromadas, homes: [...hromadas, NEAR, FAR], services, unplaced: [], surveys: [] },
    { ...QUESTION, ...extra },
  );
}

test('two new sites in an oblast: all 1,653 choices are no better', async () => {
  const request = ask({});
  const result = await solve(request);
  expect(result.status).toBe('optimal');
  expect(result.covered).toBe(mostCovered(request, 2));
  expect(result.covered).toBe(coveredBy(request, result.sites));
  expect(result.total).toBe(hromadas.reduce((sum, { population }) => sum + (population ?? 0), 0));
  // At the seats of the hromadas, not where the records say; what reaches in from a neighbour counts.
  expect(result.existing).toEqual([NEAR.code, CITY].sort());
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
    [TOWN, 12],
    [OTHER, 30],
  ]);
  const fixed = [OTHER];
  const result = await solve(ask({ weights, fixed, goal: { kind: 'new', count: 1 }, radius: 5 }));
  expect(result).toMatchObject({ covered: 42, coveredBefore: 30, total: 42, withoutFigure: 55 });
  expect(result.sites).toEqual([TOWN]);
  expect(result.hostResidents).toBe(hromadas[0]?.population);
  expect(result.existing).toContain(OTHER);
});

test('how much is unknown is said; what is older than the limit does not exist', () => {
  const survey = makeSurvey({ area: ['UA74020000000000000'] });
  const input = { scope: hromadas, homes: hromadas, services, unplaced: [], surveys: [survey] };
  const known = hromadas.filter(({ code }) => code.startsWith('UA7402') || code === CITY).length;
  expect(sitesRequest(input, QUESTION).unknown.hromadas).toBe(57 - known);
  expect(sitesRequest(input, { ...QUESTION, options: { ...QUESTION.options, maxAge: 3 } }).existing).toEqual(
    [],
  );
});

test('territories for which no services are shown are in no answer', () => {
  const crimea = makeHromada('UA01020000000022387', { territory: OCCUPIED });
  const input = { scope: [crimea], homes: [crimea], services: [], unplaced: [], surveys: [] };
  expect(sitesRequest(input, QUESTION)).toMatchObject({ places: [], unknown: { hromadas: 0 } });
});

test('a site must be in one place, may be only in others; the rest is barred', () => {
  const { places } = ask({ must: [TOWN], only: [VILLAGE, OTHER], spared: [VILLAGE, TOWN] });
  const of = (code: string) => places.find((place) => place.code === code);
  expect(of(TOWN)).toMatchObject({ must: true });
  expect(of(TOWN)).not.toHaveProperty('barred');
  expect(of(VILLAGE)).toMatchObject({ barred: true });
  expect(places.filter(({ barred }) => barred !== true).map(({ code }) => code)).toEqual([TOWN, OTHER]);
  expect(() => ask({ must: [FAR.code] })).toThrow(FAR.code);
});

test('existing services are closed, or moved: then as many more may be opened, and it is said where they go', async () => {
  expect(ask({ closed: [CITY] }).existing.map(({ code }) => code)).toEqual([NEAR.code, FAR.code]);
  expect(ask({ closed: 'all' }).existing).toEqual([]);
  const request = ask({ moved: [CITY, VILLAGE], goal: { kind: 'new', count: 0 }, radius: 15 });
  // The redacted one of the village is no service that a planner moves.
  expect(request.moved).toEqual([CITY]);
  const result = await solve(request);
  expect(result.sites).toHaveLength(1);
  expect(result.moved).toEqual([{ from: CITY, to: result.sites[0] }]);
  expect(result.covered).toBe(mostCovered(request, 1));
});

const takes = (id: string, hromada: string, capacity: number | null, capacityUnit: string | null) => {
  const service = at(hromada, { id });
  return { ...service, detail: makeDetail({ capacity, capacityUnit }) };
};

test('what services can take: as their records say of people, the planner’s figure for the rest', () => {
  const own = [
    takes('a', TOWN, 30, 'осіб на місяць'),
    takes('b', TOWN, 12, 'місць'),
    takes('c', OTHER, 9, 'поїздок на день'),
    takes('d', CITY, 100, 'отримувачів на тиждень'),
  ];
  const input = { scope: hromadas, homes: hromadas, services: own, unplaced: [], surveys: [] };
  const capacity = { ofNew: 50, unstated: 20, perWeight: 0.01 };
  const request = sitesRequest(input, { ...QUESTION, capacity });
  // The country's overview has no details, but this of them.
  const short = own.map(({ detail, ...rest }) =>
    Object.assign(rest, {
      detail: null,
      takes: { capacity: detail?.capacity ?? null, capacityUnit: detail?.capacityUnit ?? null },
    }),
  );
  expect(sitesRequest({ ...input, services: short }, { ...QUESTION, capacity })).toEqual(request);
  expect(request).toMatchObject({ capacity: 5000, unstated: 2 });
  expect(new Map(request.existing.map((site) => [site.code, site.capacity]))).toEqual(
    new Map([
      [TOWN, 4200],
      [OTHER, 2000],
      [CITY, 2000],
    ]),
  );
  expect(sitesRequest(input, QUESTION).existing[0]).not.toHaveProperty('capacity');
});
