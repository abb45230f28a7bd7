import * as fc from 'fast-check';
import type { Change, Scenario } from '../../../src/domain/scenario/scenario.ts';
import {
  HIGHEST_COST,
  MOST_SCENARIOS,
  type NamedScenario,
  nameOf,
  type ScenarioSet,
} from '../../../src/domain/scenario/set.ts';

const digits = (most: number, width: number) =>
  fc.integer({ min: 1, max: most }).map((n) => String(n).padStart(width, '0'));
const hromada = fc.tuple(digits(99, 2), digits(99, 2), digits(999, 3)).map((parts) => `UA${parts.join('')}`);
const territory = fc.oneof(
  hromada,
  digits(99, 2).map((oblast) => `UA${oblast}`),
  fc.tuple(digits(99, 2), digits(99, 2)).map((parts) => `UA${parts.join('')}`),
);
const area = fc.array(territory, { maxLength: 3 });
/** Ids of services may hold any letter: they are a user's own in a table of theirs. */
const id = fc.oneof(
  fc.constantFrom('social-taxi', 'ua74-nizhynska-resilience', 'п-1', 'a_b.c', "~*'()!%"),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
);

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), type: id, hromada, area }),
  fc.record({
    kind: fc.constant('add' as const),
    type: id,
    hromada: fc.constant(null),
    area: fc.array(territory, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('move' as const), service: id, hromada, area: fc.option(area) }),
  fc.record({ kind: fc.constant('move' as const), service: id, hromada: fc.constant(null), area }),
  fc.record({ kind: fc.constant('remove' as const), service: id }),
);

/** Scenarios that can be read: no service twice. */
export const scenario: fc.Arbitrary<Scenario> = fc.uniqueArray(change, {
  maxLength: 6,
  selector: (one) => (one.kind === 'add' ? one : one.service),
});

const named: fc.Arbitrary<NamedScenario> = fc.record({
  name: fc.oneof(fc.constantFrom('', 'Два таксі', 's.a~b'), fc.string({ unit: 'grapheme' })).map(nameOf),
  cost: fc.option(fc.integer({ min: 0, max: HIGHEST_COST })),
  changes: scenario,
});

/** Scenarios side by side, one of them shown. */
export const scenarioSet: fc.Arbitrary<ScenarioSet> = fc
  .tuple(named, fc.array(named, { maxLength: MOST_SCENARIOS - 1 }), fc.nat())
  .map(([first, more, any]) => ({ scenarios: [first, ...more], shown: any % (more.length + 1) }));
