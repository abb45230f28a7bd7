import * as fc from 'fast-check';
import { test } from 'vitest';
import type { Hromada } from '../../../src/domain/hromada.ts';
import type { SitesQuestion } from '../../../src/domain/siting/question.ts';
import { sitesRequest } from '../../../src/domain/siting/request.ts';
import type { SitesRequest } from '../../../src/domain/siting/types.ts';
import { codeOf, makeDetail, makeHromada, makeService, OCCUPIED } from '../make.ts';
import { agree, GOALS, seat } from './every-choice.ts';

const RUNS = { numRuns: Number(process.env['FUZZ_RUNS'] ?? 80) };

/** A hromada with all that a planner may say of it. */
const unit = fc.record({
  at: fc.option(seat, { freq: 12 }),
  people: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0, 40, null)),
  status: fc.constantFrom(null, null, null, 'possible', 'occupied'),
  rule: fc.constantFrom('none', 'none', 'must', 'not', 'only'),
  /** What a service there takes a month; undefined = there is none. */
  takes: fc.constantFrom(undefined, undefined, 4, 20, null),
  fate: fc.constantFrom('stays', 'stays', 'closed', 'moved'),
} as const);
type Unit = typeof unit extends fc.Arbitrary<infer T> ? T : never;

const asked = fc.record({
  units: fc.array(unit, { minLength: 1, maxLength: 6 }),
  radius: fc.constantFrom(8, 12, 20, 35),
  floor: fc.constantFrom(0, 0, 40, 100),
  spare: fc.boolean(),
  limits: fc.option(
    fc.record({
      ofNew: fc.constantFrom(null, 3, 12),
      unstated: fc.constantFrom(null, 6),
      perWeight: fc.constantFrom(1, 0.5),
    }),
  ),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const codeAt = (i: number): string => codeOf('74', i % 2 === 0 ? '02' : '04', String(i + 1).padStart(3, '0'));
/** Where a service may stand at all. */
const stands = ({ at, status }: Unit): boolean => at !== null && status !== 'occupied';

const isMust = (each: Unit): boolean => each.rule === 'must' && stands(each);

/** The question as the tools ask it. */
function questionOf(
  { units, radius, floor, spare, limits }: Asked,
  goal: SitesRequest['goal'],
): SitesRequest {
  const coded = units.map((each, i) => ({ ...each, code: codeAt(i) }));
  const codes = (is: (each: Unit) => boolean) => coded.filter(is).map(({ code }) => code);
  const only = codes(({ rule }) => rule === 'only');
  const scope = coded.map(({ code, at, people, status }): Hromada => {
    const territory = status === 'occupied' ? OCCUPIED : status && { status, edition: null };
    return makeHromada(code, {
      seat: at && { name: { uk: code, en: null }, at },
      population: people,
      territory,
    });
  });
  const services = coded.flatMap(({ code, at, takes }) =>
    takes === undefined
      ? []
      : makeService({
          id: code,
          hromada: code,
          at,
          detail: makeDetail({ capacity: takes, capacityUnit: 'осіб' }),
        }),
  );
  const question: SitesQuestion = {
    types: ['taxi'],
    options: { date: '2026-01-01', maxAge: null, planned: true, ownAreaOnly: false },
    goal,
    radius,
    floor,
    weights: null,
    fixed: [],
    must: codes(isMust),
    only: only.length === 0 ? null : only,
    spared: codes(({ rule }) => rule === 'not'),
    spareStatuses: spare ? ['possible'] : [],
    closed: codes((each) => each.fate === 'closed' && stands(each)),
    moved: codes((each) => each.fate === 'moved' && stands(each)),
    ...(limits !== null && { capacity: limits }),
    timeLimit: null,
  };
  return sitesRequest({ scope, homes: scope, services, unplaced: [], surveys: [] }, question);
}

/** The same by the words of its conditions, hromada by hromada. */
function definedAs({ units, radius, floor, spare, limits }: Asked, goal: SitesRequest['goal']): SitesRequest {
  const coded = units.map((each, i) => ({ each, code: codeAt(i) }));
  const isOnly = units.some(({ rule }) => rule === 'only');
  const isSpared = (each: Unit) => spare && each.status === 'possible';
  const mayBe = (each: Unit) => each.rule !== 'not' && !isSpared(each) && (!isOnly || each.rule === 'only');
  const there = coded.filter(({ each }) => stands(each) && each.takes !== undefined);
  return {
    goal,
    radius,
    floor,
    places: coded
      .filter(({ each }) => each.status !== 'occupied')
      .map(({ each, code }) => ({
        code,
        at: each.at,
        weight: each.people,
        people: each.people,
        must: isMust(each),
        barred: !isMust(each) && !mayBe(each),
      })),
    existing: there.flatMap(({ each: { at, fate, takes = null }, code }) => {
      if (fate !== 'stays' || at === null) return [];
      const most = limits === null ? null : (takes ?? limits.unstated);
      return [{ code, at, capacity: most === null ? null : most / (limits?.perWeight ?? 1) }];
    }),
    moved: there.flatMap(({ each, code }) => (each.fate === 'moved' ? [code] : [])),
    capacity: limits === null || limits.ofNew === null ? null : limits.ofNew / limits.perWeight,
    unknown: { hromadas: 0, people: 0, weight: 0 },
    timeLimit: null,
  };
}

test.each(Object.entries(GOALS))(
  '%s with must, must not, only, spared, closed, moved, full services and fairness: no choice is better',
  async (_, goals) => {
    await fc.assert(
      fc.asyncProperty(asked, goals, (all, goal) => agree(questionOf(all, goal), definedAs(all, goal))),
      RUNS,
    );
  },
  120_000,
);
