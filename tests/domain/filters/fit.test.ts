import { expect, test } from 'vitest';
import { filterServices, fitsByDoubt, type ServiceFilter } from '../../../src/domain/filters/fit.ts';
import { NO_CHOICES } from '../../../src/domain/filters/index.ts';
import { makeService, makeType } from '../make.ts';

const NONE: ServiceFilter = NO_CHOICES;
const types = [makeType('taxi', { name: { uk: 'Соціальне таксі', en: 'Social taxi' } }), makeType('care')];

test('with nothing chosen: operating and planned, not suspended or closed', () => {
  const services = (['operating', 'planned', 'suspended', 'closed'] as const).map((status) =>
    makeService({ status }),
  );
  expect(filterServices(services, NONE)).toEqual([0, 1]);
  expect(filterServices(services, { ...NONE, status: ['closed'] })).toEqual([3]);
});

test('with a date the status is that of the date', () => {
  const services = [
    makeService({ validFrom: '2026-01-01' }),
    makeService({ validTo: '2025-01-01' }),
    makeService({ reportedOn: '2025-07-01' }),
  ];
  const on = { ...NONE, date: '2025-06-01' };
  expect(filterServices(services, on)).toEqual([0]);
  expect(filterServices(services, { ...on, status: ['operating'] })).toEqual([]);
  expect(filterServices(services, { ...on, status: ['closed'] })).toEqual([1]);
});

test('types and kinds: any of the chosen; an unknown kind is not of a chosen kind', () => {
  const services = [
    makeService({ type: 'taxi', providerKind: 'ngo' }),
    makeService({ type: 'care', providerKind: 'state' }),
    makeService({ type: 'other' }),
  ];
  expect(filterServices(services, { ...NONE, service: ['taxi', 'other'] })).toEqual([0, 2]);
  expect(filterServices(services, { ...NONE, kind: ['ngo', 'state'] })).toEqual([0, 1]);
});

test('what a record does not state never excludes it, and is told apart', () => {
  const unknown = makeService({});
  const fits = makeService({
    eligibility: ['veterans'],
    delivery: ['home', 'mobile'],
    fees: 'free',
    accessibility: 'full',
  });
  const other = makeService({
    eligibility: ['children'],
    delivery: ['day'],
    fees: 'paid',
    accessibility: 'none',
  });
  for (const filter of [
    { ...NONE, delivery: ['mobile'] },
    { ...NONE, cost: ['free'] },
    { ...NONE, access: ['full', 'partial'] },
  ] satisfies ServiceFilter[]) {
    expect(filterServices([unknown, fits, other], filter)).toEqual([0, 1]);
    expect([unknown, fits].map((service) => fitsByDoubt(service, filter))).toEqual([true, false]);
  }
  expect(fitsByDoubt(unknown, NONE)).toBe(false);
});

test('search: every word, in names of provider, service or type, however they are written', () => {
  const services = [
    makeService({
      provider: { uk: 'Центр «Ґанок»', en: 'Porch' },
      name: { uk: 'Мар’янівська мобільна', en: null },
    }),
    makeService({ type: 'care', provider: { uk: 'Центр', en: null } }),
  ];
  const found = (q: string) => filterServices(services, { ...NONE, q }, types);
  expect(found('ганок')).toEqual([0]);
  expect(found("мар'янивська")).toEqual([0]);
  expect(found('центр МОБІЛЬНА')).toEqual([0]);
  expect(found('porch')).toEqual([0]);
  expect(found('центр')).toEqual([0, 1]);
  expect(found('таксі ганок')).toEqual([0]);
  expect(found('центр аптека')).toEqual([]);
  expect(found(' , ')).toEqual([0, 1]);
});

test('a list of groups names whom they help, it refuses nobody: other groups are asked', () => {
  const services = [[], null, ['veterans'], ['children']].map((eligibility) => makeService({ eligibility }));
  const filter = { ...NONE, recipients: ['veterans', 'families'] };
  expect(filterServices(services, filter)).toEqual([0, 1, 2, 3]);
  expect(services.map((service) => fitsByDoubt(service, filter))).toEqual([true, true, false, true]);
  expect(fitsByDoubt(makeService({ eligibility: ['children'] }), NONE)).toBe(false);
});
