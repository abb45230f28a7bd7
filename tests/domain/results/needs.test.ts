import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { NO_CHOICES } from '../../../src/domain/filters/index.ts';
import { listOfNeeds, needsOf } from '../../../src/domain/results/needs.ts';
import { narrow, resultsOf } from '../../../src/domain/results/results.ts';
import { type Service, STATUSES } from '../../../src/domain/service.ts';
import { toDataset } from '../../../src/state/load/dataset.ts';
import { LISOVA, NORTH_PACK, RICHKOVA, TAXI, TODAY } from '../../fixtures/packs/country.ts';
import { MANIFEST, TYPES } from '../../fixtures/packs/release.ts';

const NEEDS = ['social-taxi', 'day-care'];

const services = fc.array(
  fc.record({
    type: fc.constantFrom(...NEEDS),
    status: fc.constantFrom(...STATUSES),
    hromada: fc.constantFrom(LISOVA.code, RICHKOVA.code),
    takesOutsiders: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Each of a provider of its own: a card a service. */
const service = (part: Partial<Service>, i: number): Service => ({
  ...TAXI,
  ...part,
  id: `s${i}`,
  provider: { uk: `Надавач ${i}`, en: null },
});

function answered(all: readonly Service[], asked: readonly string[]) {
  const dataset = toDataset(MANIFEST, { ...NORTH_PACK, services: all, applyPlaces: [], nearest: {} });
  const filter = { ...NO_CHOICES, service: asked, date: null };
  const visitor = { origin: null, hromada: LISOVA.code, today: TODAY };
  const results = resultsOf(dataset, narrow(dataset, false, filter), filter, visitor);
  const types = asked.map((id) => TYPES.find((type) => type.id === id)).filter((type) => type !== undefined);
  return needsOf(dataset, results, types, { ...filter, hromada: LISOVA, today: TODAY });
}

const REFUSE: ReadonlySet<string> = new Set(['willNot', 'notWorking']);

it('of several needs the best three of each stand open, of one alone ten of each group; who refuses never does', () => {
  fc.assert(
    fc.property(services, fc.constantFrom(NEEDS, NEEDS.slice(0, 1)), (parts, asked) => {
      for (const { groups } of answered(parts.map(service), asked)) {
        let left = asked.length > 1 ? 3 : Infinity;
        for (const { verdict, cards, best } of groups) {
          expect(best).toBe(REFUSE.has(verdict) ? 0 : Math.min(cards.length, 10, left));
          left -= best;
        }
      }
    }),
  );
});

it('what works and what begins on a later day are two cards', () => {
  const two = [TAXI, { ...TAXI, id: 'later', validFrom: '2099-01-01' }];
  const [need] = answered(two, ['social-taxi']);
  const cards = need?.groups.flatMap((group) => group.cards) ?? [];
  expect(cards.map((card) => card.map(({ item }) => item.status))).toEqual([['operating'], ['planned']]);
});

it('the list is numbered without a gap as it is read: what stands open, of all needs, before what does not', () => {
  fc.assert(
    fc.property(services, (parts) => {
      const needs = answered(parts.map(service), NEEDS);
      const groups = needs.flatMap((need) => need.groups);
      const numbers = (cards: (typeof groups)[number]['cards']) => cards.map(([{ item }]) => item.number);
      const open = groups.flatMap(({ cards, best }) => numbers(cards.slice(0, best)));
      const rest = groups.flatMap(({ cards, best }) => numbers(cards.slice(best)));
      const whole = groups.flatMap(({ cards }) => cards).map((_, i) => i + 1);
      expect([...open, ...rest]).toEqual(whole);
      expect(listOfNeeds(needs).map(({ number }) => number)).toEqual(whole);
    }),
  );
});
