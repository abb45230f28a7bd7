import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverAll } from '../../../src/domain/coverage/all.ts';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import type { Dataset } from '../../../src/domain/dataset.ts';
import { applyScenario } from '../../../src/domain/scenario/apply.ts';
import { isHypothetical } from '../../../src/domain/scenario/hypothetical.ts';
import { type Change, territoryOf } from '../../../src/domain/scenario/scenario.ts';
import { updateCoverage } from '../../../src/domain/scenario/update-coverage.ts';
import { updateGrid } from '../../../src/domain/scenario/update-grid.ts';
import { serves } from '../../../src/domain/serves.ts';
import type { Service } from '../../../src/domain/service.ts';
import { country, options, TYPES, UNITS } from '../coverage/country.ts';
import { codeOf, makeDetail, makeHromada, makeService, makeType } from '../make.ts';

type Scope = Pick<Dataset, 'types' | 'services' | 'hromadas' | 'nearest' | 'region' | 'elsewhere'>;

const HERE = makeHromada(codeOf('74', '04', '025'), { seat: { name: { uk: '', en: null }, at: [31.9, 51] } });
const THERE = makeHromada(codeOf('74', '08', '017'), {
  seat: { name: { uk: '', en: null }, at: [32.5, 50.8] },
});
const TAXI = makeService({
  id: 'taxi-1',
  hromada: HERE.code,
  precision: 'address',
  at: [31.95, 51.01],
  detail: makeDetail({ address: 'вул. Перша, 1', phones: [] }),
});
const HIDDEN = makeService({
  id: 'secret',
  type: 'shelter',
  precision: 'redacted',
  serviceArea: [codeOf('74')],
});

function scope(extra: Partial<Scope> = {}): Scope {
  return {
    types: [
      makeType('taxi'),
      makeType('shelter', { redacted: true }),
      makeType('centre', { applyPlace: true }),
    ],
    services: [TAXI, HIDDEN],
    hromadas: [HERE, THERE],
    nearest: { [HERE.code]: {} },
    region: null,
    elsewhere: new Map(),
    ...extra,
  };
}

const here = territoryOf(HERE.code);
const there = territoryOf(THERE.code);
const add = (extra: Partial<Change> = {}) =>
  ({ kind: 'add', type: 'taxi', hromada: there, area: [], ...extra }) as Change;

test('an added service serves its hromada, or the area that it is given, and stands at the seat', () => {
  const own = applyScenario(scope(), [add()]);
  const [, , service] = own.dataset.services as [Service, Service, Service];
  expect(own.faults).toEqual([]);
  expect(isHypothetical(service)).toBe(true);
  expect(own.added.get(0)).toBe(service.id);
  expect(service).toMatchObject({ hromada: THERE.code, at: [32.5, 50.8], status: 'operating' });
  expect([serves(service, THERE), serves(service, HERE)]).toEqual(['local', null]);
  const wide = applyScenario(scope(), [add({ area: ['UA7404'] }), add({ hromada: null, area: ['UA74'] })]);
  expect(wide.dataset.services.slice(2).map((each) => serves(each, HERE))).toEqual(['area', 'area']);
});

test('a moved service loses its address but not its declared area; a removed one is gone', () => {
  const moved = applyScenario(scope(), [{ kind: 'move', service: 'taxi-1', hromada: there, area: null }]);
  expect(moved.dataset.services[0]).toMatchObject({
    hromada: THERE.code,
    at: [32.5, 50.8],
    precision: 'hromada',
  });
  expect(moved.dataset.services[0]?.detail?.address).toBeNull();
  expect([...moved.kept]).toEqual([0, 1]);
  const area = applyScenario(scope(), [
    { kind: 'move', service: 'taxi-1', hromada: null, area: [here, there] },
  ]);
  expect(area.dataset.services[0]).toMatchObject({ ...TAXI, serviceArea: [HERE.code, THERE.code] });
  const removed = applyScenario(scope(), [{ kind: 'remove', service: 'taxi-1' }]);
  expect(removed.dataset.services).toEqual([HIDDEN]);
  expect([...removed.kept]).toEqual([-1, 0]);
  expect(removed.types).toEqual(new Set(['taxi']));
});

test('the dataset is left as it was; distances of the release no longer hold', () => {
  const before = Object.freeze(scope({ services: Object.freeze([TAXI, HIDDEN]) as Service[] }));
  const { dataset } = applyScenario(before, [add(), { kind: 'remove', service: 'taxi-1' }]);
  expect(before.services).toEqual([TAXI, HIDDEN]);
  expect(dataset.nearest).toEqual({});
  expect(dataset.hromadas).toBe(before.hromadas);
});

test.each([
  [add({ type: 'nothing' }), 'unknownType'],
  [add({ type: 'centre' }), 'unknownType'],
  [add({ hromada: 'UA7404099' }), 'unknownPlace'],
  [add({ area: ['UA99'] }), 'unknownPlace'],
  [{ kind: 'remove', service: 'nobody' } as const, 'unknownService'],
  [add({ type: 'shelter' }), 'hidden'],
  [add({ type: 'shelter', hromada: null, area: [there] }), 'hidden'],
  [{ kind: 'move', service: 'secret', hromada: there, area: null } as const, 'hidden'],
])('%j cannot be made: %s', (change, fault) => {
  const applied = applyScenario(scope(), [change]);
  expect(applied.faults).toEqual([{ at: 0, fault }]);
  expect(applied.dataset.services).toEqual([TAXI, HIDDEN]);
  expect(applied.types.size).toBe(0);
});

test('a hidden kind may be given a raion; in a region’s dataset a place outside is taken as it is', () => {
  const secret = applyScenario(scope(), [add({ type: 'shelter', hromada: null, area: ['UA7404'] })]);
  expect(secret.faults).toEqual([]);
  expect(secret.dataset.services[2]).toMatchObject({ precision: 'redacted', hromada: null, at: null });
  const region = {
    code: codeOf('74'),
    name: { uk: '', en: null },
    bbox: [0, 0, 1, 1] as const,
    applicable: true,
    hromadas: 2,
    services: 2,
    unplaced: 0,
  };
  const outside = applyScenario(scope({ region }), [add({ hromada: 'UA4602001', area: ['UA4602', here] })]);
  expect(outside.faults).toEqual([]);
  expect(serves(outside.dataset.services[2] as Service, HERE)).toBe('area');
  expect(applyScenario(scope({ region }), [add({ hromada: 'UA7404099' })]).faults).toHaveLength(1);
});

const unit = fc.constantFrom(...UNITS.filter((code) => !code.startsWith('UA01')).map(territoryOf));
const type = fc.constantFrom(...TYPES);
const area = fc.array(fc.oneof(unit, fc.constantFrom('UA11', 'UA1102', 'UA22')), { maxLength: 3 });
const id = fc.integer({ min: 0, max: 11 }).map(String);
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), type, hromada: unit, area }),
  fc.record({
    kind: fc.constant('move' as const),
    service: id,
    hromada: fc.option(unit),
    area: fc.option(area),
  }),
  fc.record({ kind: fc.constant('remove' as const), service: id }),
);

test('the index and the grid that are carried over equal those built anew', () => {
  const changes = fc.uniqueArray(change, { selector: (one) => (one.kind === 'add' ? one : one.service) });
  fc.assert(
    fc.property(country, options, changes, (input, asked, scenario) => {
      const services = input.services.map((service, i) => Object.assign({}, service, { id: String(i) }));
      const types = input.types.map((one) => makeType(one));
      const before = scope({ types, services, hromadas: input.hromadas });
      const index = buildCoverage({ ...input, services });
      const applied = applyScenario(before, scenario);
      const anew = buildCoverage({ ...input, services: applied.dataset.services });
      const updated = updateCoverage(index, applied);
      expect(updated).toEqual(anew);
      const grid = updateGrid(coverAll(index, asked), updated, applied.types, asked);
      expect(grid).toEqual(coverAll(anew, asked));
    }),
    { numRuns: 300 },
  );
});
