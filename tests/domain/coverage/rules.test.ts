import { describe, expect, test } from 'vitest';
import { type CoverageInput, buildCoverage } from '../../../src/domain/coverage/build.ts';
import type { CoverageOptions } from '../../../src/domain/coverage/options.ts';
import { coverCell } from './combine.ts';
import { makeUnit } from './country.ts';
import { codeOf, makeHromada, makeService, makeSurvey, makeUnplaced } from '../make.ts';

const A = codeOf('74', '04', '010');
const B = codeOf('74', '04', '030');
const FAR = codeOf('53', '02', '010');
const OBLAST = codeOf('74');
const UNITS = [A, B, FAR, codeOf('01', '02'), codeOf('85')];

/** «state reason» of the first hromada, or of another one. */
function stateOf(input: Partial<CoverageInput>, choice: Partial<CoverageOptions> = {}, code = A): string {
  const hromadas = UNITS.map(makeUnit);
  const index = buildCoverage({
    hromadas,
    services: [],
    unplaced: [],
    surveys: [],
    types: ['taxi'],
    ...input,
  });
  const options = { date: '2025-01-01', maxAge: null, planned: true, ownAreaOnly: false, ...choice };
  const { state, reason } = coverCell(index, UNITS.indexOf(code), 0, options);
  return reason === null ? state : `${state} ${reason}`;
}

const local = makeService({ hromada: A });
const complete = makeSurvey({ area: [OBLAST], completeness: 'complete' });
const partial = makeSurvey({ area: [OBLAST] });
const unclear = makeUnplaced({ candidates: [A, B] });
const planned = makeService({ hromada: A, status: 'planned' });

describe('precedence', () => {
  test('not applicable before anything', () => {
    const crimea = codeOf('01', '02');
    expect(stateOf({ services: [makeService({ hromada: crimea })] }, {}, crimea)).toBe('notApplicable');
    expect(stateOf({ surveys: [complete] }, {}, codeOf('85'))).toBe('notApplicable');
  });
  test('only what is occupied whole: under fire or in part, all stays', () => {
    for (const status of ['partly_occupied', 'active', 'active_e_resources', 'possible'] as const) {
      const unit = makeHromada(A, { territory: { status, edition: '2025-05-07' } });
      const index = buildCoverage({
        hromadas: [unit],
        services: [local],
        unplaced: [],
        surveys: [],
        types: ['taxi'],
      });
      const options = { date: '2025-01-01', maxAge: null, planned: true, ownAreaOnly: false };
      expect(coverCell(index, 0, 0, options).state, status).toBe('served');
    }
  });
  test('served before unclear, local before area', () => {
    const area = makeService({ hromada: B, serviceArea: [A] });
    expect(stateOf({ services: [area, local], unplaced: [unclear] })).toBe('served local');
    expect(stateOf({ services: [area], unplaced: [unclear] })).toBe('served area');
  });
  test('unclear before planned before surveys', () => {
    expect(stateOf({ services: [planned], unplaced: [unclear] })).toBe('unknown ambiguous');
    expect(stateOf({ services: [planned], surveys: [complete] })).toBe('planned');
  });
  test('only an operating record is unclear; both candidates are', () => {
    expect(stateOf({ unplaced: [unclear] }, {}, B)).toBe('unknown ambiguous');
    expect(stateOf({ unplaced: [unclear] }, {}, FAR)).toBe('unknown notSurveyed');
    const announced = makeUnplaced({ candidates: [A], status: 'planned' });
    expect(stateOf({ unplaced: [announced], surveys: [partial] })).toBe('notFound');
  });
  test('a complete survey beats a later partial one', () => {
    const later = { ...partial, date: '2024-12-01' };
    expect(stateOf({ surveys: [complete, later] })).toBe('gap');
    expect(stateOf({ surveys: [later] })).toBe('notFound');
  });
  test('no survey of the type, no claim', () => {
    expect(stateOf({ surveys: [{ ...complete, types: ['care'] }] })).toBe('unknown notSurveyed');
    expect(stateOf({ surveys: [complete] }, {}, FAR)).toBe('unknown notSurveyed');
  });
  test('a survey of a settlement claims nothing about its hromada', () => {
    const village = makeSurvey({ area: [codeOf('74', '04', '010', '050')], completeness: 'complete' });
    expect(stateOf({ surveys: [village] })).toBe('unknown notSurveyed');
  });
  test('suspended and closed services do not serve', () => {
    const services = (['suspended', 'closed'] as const).map((status) => makeService({ hromada: A, status }));
    expect(stateOf({ services, surveys: [complete] })).toBe('gap');
  });
});

describe('area', () => {
  test('a declared area alone decides: a service of A that declares B does not serve A', () => {
    const service = makeService({ hromada: A, serviceArea: [B] });
    expect(stateOf({ services: [service], surveys: [partial] })).toBe('notFound');
    expect(stateOf({ services: [service] }, {}, B)).toBe('served area');
  });
  test('a service of A that declares the oblast is local in A and area in B, also of another oblast', () => {
    const services = [makeService({ hromada: A, serviceArea: [OBLAST, FAR] })];
    expect(stateOf({ services })).toBe('served local');
    expect(stateOf({ services }, {}, B)).toBe('served area');
    expect(stateOf({ services }, {}, FAR)).toBe('served area');
  });
  test('a settlement marks its hromada as area', () => {
    const services = [makeService({ hromada: A, serviceArea: [codeOf('74', '04', '010', '050')] })];
    expect(stateOf({ services })).toBe('served area');
  });
  test('a redacted service serves only what it declares at raion or above', () => {
    const redacted = (serviceArea: string[]) => [
      makeService({ precision: 'redacted', hromada: A, serviceArea }),
    ];
    expect(stateOf({ services: redacted([]) })).toBe('unknown notSurveyed');
    expect(stateOf({ services: redacted([A]) })).toBe('unknown notSurveyed');
    expect(stateOf({ services: redacted([codeOf('74', '04')]) })).toBe('served area');
  });
  test('own area only leaves out those of elsewhere', () => {
    const services = [makeService({ hromada: B, serviceArea: [OBLAST] })];
    expect(stateOf({ services, surveys: [complete] }, { ownAreaOnly: true })).toBe('gap');
    expect(stateOf({ services }, { ownAreaOnly: true }, B)).toBe('served local');
  });
});

describe('dates', () => {
  const service = makeService({ hromada: A, reportedOn: '2024-05-15', assuredOn: '2024-03-01' });
  test('without validFrom it counts from the earlier of reported and assured', () => {
    expect(stateOf({ services: [service] }, { date: '2024-03-01' })).toBe('served local');
    expect(stateOf({ services: [service] }, { date: '2024-02-29' })).toBe('unknown notSurveyed');
  });
  test('a validFrom still to come is planned, the day itself serves', () => {
    const services = [makeService({ hromada: A, validFrom: '2025-06-01' })];
    expect(stateOf({ services }, { date: '2025-05-31' })).toBe('planned');
    expect(stateOf({ services }, { date: '2025-06-01' })).toBe('served local');
    expect(stateOf({ services, surveys: [partial] }, { date: '2025-05-31', planned: false })).toBe(
      'notFound',
    );
  });
  test('validTo is exclusive', () => {
    const services = [{ ...service, validTo: '2025-01-01' }];
    expect(stateOf({ services }, { date: '2024-12-31' })).toBe('served local');
    expect(stateOf({ services }, { date: '2025-01-01' })).toBe('unknown notSurveyed');
  });
  test('a survey claims nothing before its date', () => {
    expect(stateOf({ surveys: [complete] }, { date: '2024-05-15' })).toBe('gap');
    expect(stateOf({ surveys: [complete] }, { date: '2024-05-14' })).toBe('unknown notSurveyed');
  });
  test('past the age limit only stale is left; age counts from the later date', () => {
    const limit = { maxAge: 12, date: '2025-05-15' };
    expect(stateOf({ services: [service] }, limit)).toBe('served local');
    expect(stateOf({ services: [service] }, { ...limit, date: '2025-05-16' })).toBe('unknown stale');
    expect(stateOf({ surveys: [partial] }, { ...limit, date: '2025-05-16' })).toBe('unknown stale');
    expect(stateOf({ unplaced: [unclear] }, { ...limit, date: '2025-05-16' })).toBe('unknown stale');
    expect(stateOf({}, limit)).toBe('unknown notSurveyed');
  });
  test('a fresh survey still speaks beside an old record', () => {
    const fresh = { ...partial, date: '2025-05-01' };
    const limit = { maxAge: 12, date: '2025-06-01' };
    expect(stateOf({ services: [service], surveys: [fresh] }, limit)).toBe('notFound');
  });
});

test('whatever the state, services and unplaced records of the cell stay listed', () => {
  const services = [
    makeService({ hromada: A, status: 'closed' }),
    makeService({ type: 'care', hromada: A }),
    planned,
  ];
  const input = { hromadas: [makeHromada(A)], services, unplaced: [unclear], surveys: [partial, complete] };
  const index = buildCoverage({ ...input, types: ['taxi'] });
  const options = { date: '2020-01-01', maxAge: null, planned: false, ownAreaOnly: true };
  expect(coverCell(index, 0, 0, options)).toMatchObject({ services: [0, 2], unplaced: [0], survey: null });
  const now = coverCell(buildCoverage({ ...input, unplaced: [], types: ['taxi'] }), 0, 0, {
    ...options,
    date: '2025-01-01',
  });
  expect(now).toEqual({ state: 'gap', reason: null, services: [0, 2], survey: 1, unplaced: [] });
});
