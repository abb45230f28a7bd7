import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { filterServices, type ServiceFilter } from '../../../src/domain/filters/fit.ts';
import { NO_CHOICES } from '../../../src/domain/filters/index.ts';
import { groupByProvider } from '../../../src/domain/results/provider-groups.ts';
import { rank } from '../../../src/domain/results/rank.ts';
import { PROVIDER_KINDS, type Service, STATUSES } from '../../../src/domain/service.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { groupsOf, narrow, resultsOf } from '../../../src/domain/results/results.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST, TYPES } from '../../fixtures/packs/release.ts';

const TYPE_IDS = TYPES.filter(({ applyPlace }) => !applyPlace).map(({ id }) => id);

const services = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
      type: fc.constantFrom(...TYPE_IDS),
      status: fc.constantFrom(...STATUSES),
      providerKind: fc.option(fc.constantFrom(...PROVIDER_KINDS), { nil: null }),
      hromada: fc.constantFrom(LISOVA.code, RICHKOVA.code),
      provider: fc.constantFrom('Їжак', 'Єнот', 'Ґава').map((uk) => ({ uk, en: null })),
    }),
    { selector: ({ id }) => id },
  )
  .map((parts) => parts.map((part): Service => Object.assign({}, TAXI, part)));

const filter: fc.Arbitrary<ServiceFilter> = fc
  .record({
    service: fc.uniqueArray(fc.constantFrom(...TYPE_IDS), { minLength: 1 }),
    status: fc.uniqueArray(fc.constantFrom(...STATUSES)),
    kind: fc.uniqueArray(fc.constantFrom(...PROVIDER_KINDS)),
    q: fc.constantFrom('', 'їж', 'таксі', 'єнот денний'),
    delivery: fc.constantFrom([], ['transport' as const], ['home' as const]),
    cost: fc.constantFrom([], ['free' as const], ['paid' as const]),
    date: fc.constantFrom(null, TODAY, '2020-01-01'),
  })
  .map((some) => Object.assign({}, NO_CHOICES, some));

it('answers in one pass what the filter and the ranking of the domain answer apart', () => {
  fc.assert(
    fc.property(services, filter, fc.constantFrom(null, LISOVA), (all, asked, home) => {
      const dataset = toDataset(MANIFEST, { ...NORTH_PACK, services: all, applyPlaces: [], nearest: {} });
      const origin = home?.seat ? { at: home.seat.at, precision: 'hromada' as const } : null;
      const place = { origin: origin?.at ?? null, hromada: home?.code ?? null };
      const visitor = { origin, hromada: place.hromada, today: TODAY };
      const narrowed = narrow(dataset, origin !== null, asked);
      const results = resultsOf(dataset, narrowed, asked, visitor);

      const found = filterServices(all, asked, TYPES).map((at) => all[at] as Service);
      const ranked = rank(found, place, { date: asked.date ?? null, originApproximate: true });
      // The same services, each as the ranking judges it; those of one provider in one place stand together.
      const groups = groupByProvider(
        ranked,
        ({ service }) => service,
        ({ fit }) => String(fit),
      );
      const expected = groups.flatMap((group, i) => group.map((each) => ({ ...each, number: i + 1 })));
      expect(results.map((item) => item.service.id)).toEqual(expected.map(({ service }) => service.id));
      expect(results.map(({ fit, km, number }) => [fit, km, number])).toEqual(
        expected.map(({ fit, km, number }) => [fit, km, number]),
      );
      expect(groupsOf(results)).toHaveLength(groups.length);
      expect(groupsOf(results).flat()).toEqual(results);
      expect(new Set(results)).toHaveProperty('size', found.length);
    }),
  );
});

const of = (id: string, dates: Partial<Service>): Service => ({ ...TAXI, id, ...dates });

it('tells of today: what begins later is announced, what has ended is closed, apart from what works there', () => {
  const all = [of('a', {}), of('b', { validFrom: '2099-01-01' }), of('c', { validTo: '2020-01-01' })];
  const dataset = toDataset(MANIFEST, { ...NORTH_PACK, services: all, applyPlaces: [], nearest: {} });
  const asked = { ...NO_CHOICES, service: [TAXI.type], date: null };
  const visitor = { origin: null, hromada: null, today: TODAY };
  const results = resultsOf(dataset, narrow(dataset, false, asked), asked, visitor);
  expect(Object.fromEntries(results.map(({ service, status }) => [service.id, status]))).toEqual({
    a: 'operating',
    b: 'planned',
    c: 'closed',
  });
  expect(groupsOf(results)).toHaveLength(3);
});
