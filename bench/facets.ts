import { countFacets } from '../src/domain/facets/count.ts';
import { indexServices } from '../src/domain/facets/index-services.ts';
import { filterServices, type ServiceFilter } from '../src/domain/filters/fit.ts';
import { FACETS, NO_CHOICES } from '../src/domain/filters/index.ts';
import { ACCESSIBILITIES, DELIVERIES, FEES, type Service } from '../src/domain/service.ts';
import { type Figure, ms, times } from './figure.ts';
import { medianMs } from './measure.ts';
import { seeded } from './random.ts';
import { makeType } from './derive.ts';
import { makeHromadas, makeServices, TYPES } from './synthetic.ts';

const BUDGET = 16;
const TODAY = '2026-06-01';
const GROUPS = Array.from({ length: 12 }, (_, i) => `group-${i}`);
const types = TYPES.map(makeType);

const START: ServiceFilter = {
  ...NO_CHOICES,
  service: ['type-1', 'type-2'],
  recipients: ['group-1'],
  delivery: ['home'],
};
/** Each goes back and forth, so that every run is a change. */
const CHANGES: readonly [what: string, filter: ServiceFilter][] = [
  ['another recipient', { ...START, recipients: ['group-1', 'group-5'] }],
  ['all needs', { ...START, service: [] }],
  ['a letter of the search', { ...START, q: 'надавач 1' }],
];

/** Records that state what the country's sources mostly leave unsaid: the heaviest case. */
function stated(services: readonly Service[]): Service[] {
  const random = seeded(7);
  const some = <T>(values: readonly T[]): T[] => values.filter(() => random() < 0.3);
  const one = <T>(values: readonly T[]): T | null =>
    values[Math.floor(random() * (values.length + 1))] ?? null;
  return services.map((service) => ({
    ...service,
    eligibility: some(GROUPS),
    delivery: some(DELIVERIES),
    fees: one(FEES),
    accessibility: one(ACCESSIBILITIES),
  }));
}

/** All counts of all facets after one change, 10,000 services; beside it the list filtered once a facet. */
export function benchFacets(): Figure[] {
  const services = stated(makeServices(makeHromadas(), 10_000));
  const index = indexServices(services, types, { today: TODAY });
  const plainly = (filter: ServiceFilter) =>
    FACETS.map((facet) => filterServices(services, { ...filter, [facet]: [] }, types).length);
  const changes = CHANGES.map(([what, changed]): Figure => {
    const both = (count: (filter: ServiceFilter) => unknown) => () => {
      count(changed);
      count(START);
    };
    const ours =
      medianMs(
        15,
        both((filter) => countFacets(index, filter)),
      ) / 2;
    const plain = medianMs(5, both(plainly)) / 2;
    return {
      what: `facet counts, 10,000 services: ${what}`,
      ours: ms(ours),
      budget: `${BUDGET} ms`,
      within: ours <= BUDGET,
      plain: `list filtered once a facet ${ms(plain)}, ${times(plain / ours)}`,
    };
  });
  const built = medianMs(9, () => indexServices(services, types, { today: TODAY }));
  return [
    ...changes,
    {
      what: 'facet index of 10,000 services, once a list',
      ours: ms(built),
      budget: '',
      within: null,
      plain: '',
    },
  ];
}
