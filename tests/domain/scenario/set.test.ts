import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedIn } from '../../../src/domain/scenario/named.ts';
import { partsOf, shownName, shownText, withShownText } from '../../../src/domain/scenario/parts.ts';
import {
  formatSet,
  LONGEST_NAME,
  MOST_SCENARIOS,
  nameOf,
  parseSet,
  type ScenarioSet,
} from '../../../src/domain/scenario/set.ts';
import { formatScenario } from '../../../src/domain/scenario/text.ts';
import { scenario, scenarioSet } from './arbitrary.ts';

const ADD = { kind: 'add', type: 'social-taxi', hromada: 'UA7404025', area: [] } as const;
const TWO: ScenarioSet = {
  scenarios: [
    { name: 'Два таксі', cost: 1_200_000, changes: [ADD] },
    { name: '', cost: null, changes: [] },
  ],
  shown: 1,
};
const TAXIS = 's.%D0%94%D0%B2%D0%B0%20%D1%82%D0%B0%D0%BA%D1%81%D1%96.1200000'.replaceAll('%', '*');

test('scenarios survive their text, which needs no percent-encoding', () => {
  fc.assert(
    fc.property(scenarioSet, (set) => {
      const text = formatSet(set) ?? '';
      expect(parseSet(text)).toEqual({ set, fault: null });
      expect(text).toMatch(/^[A-Za-z0-9.~_*-]*$/);
    }),
  );
});

test('one scenario without a name has the text that links always had', () => {
  fc.assert(
    fc.property(scenario, (changes) => {
      const text = formatScenario(changes);
      expect(formatSet({ scenarios: [{ name: '', cost: null, changes }], shown: 0 })).toBe(text || null);
    }),
  );
});

test('what a link looks like', () => {
  expect(formatSet(TWO)).toBe(`${TAXIS}~a.social-taxi.7404025.~S`);
  expect(formatSet({ ...TWO, shown: 0 })).toBe(`${TAXIS}~a.social-taxi.7404025.~s`);
  expect(parseSet('s..0').set?.scenarios).toEqual([{ name: '', cost: 0, changes: [] }]);
});

test.each([
  ['s.A~b.x', 'malformed', 0, 0],
  ['s.A~r.x~s.B~r.y~r.y', 'twice', 1, 1],
  ['r.x~s.B', 'malformed', 0, 0],
  ['S.A', 'malformed', 0, 0],
  ['s.A~S.B~S.C', 'malformed', 0, 0],
  ['s.A~', 'malformed', 0, 0],
  ['s.', 'malformed', 0, 0],
  ['s.A.', 'malformed', 0, 0],
  ['s.A.07', 'malformed', 0, 0],
  ['s.A.-1', 'malformed', 0, 0],
  ['s.A.1.2', 'malformed', 0, 0],
  ['s.*20A', 'malformed', 0, 0],
  [`s.${'A'.repeat(LONGEST_NAME + 1)}`, 'malformed', 0, 0],
  [Array.from({ length: MOST_SCENARIOS + 1 }, () => 's').join('~'), 'tooManyScenarios', MOST_SCENARIOS, 0],
])('%s is refused: %s', (text, fault, of, at) => {
  expect(parseSet(text)).toEqual({ set: null, fault, of, at });
});

test('texts alone tell which one is shown, and take other changes for it', () => {
  fc.assert(
    fc.property(scenarioSet, scenario, (set, changes) => {
      const text = formatSet(set) ?? '';
      const shown = set.scenarios[set.shown];
      expect(shownText(text)).toBe(formatScenario(shown?.changes ?? []));
      expect(shownName(text)).toBe(shown?.name);
      const next = withShownText(text, formatScenario(changes));
      const others = set.scenarios.map((each, i) => (i === set.shown ? { ...each, changes } : each));
      expect(parseSet(next ?? '').set).toEqual({ ...set, scenarios: others });
    }),
  );
  expect(withShownText(null, 'r.x')).toBe('r.x');
  expect(withShownText('r.x', '')).toBeNull();
  expect(partsOf('')).toEqual([{ head: null, changes: '' }]);
});

test('names are told apart from what scenarios change', () => {
  expect(namedIn(`${TAXIS}~a.shelter..74~S~r.known`)).toEqual({
    names: ['Два таксі'],
    types: ['shelter'],
    services: ['known'],
  });
  expect(namedIn('s.%41')).toBeNull();
});

test('a name is one line of so many letters', () => {
  expect(nameOf('  Два\n\tтаксі ')).toBe('Два таксі');
  expect(nameOf('я'.repeat(100))).toHaveLength(LONGEST_NAME);
  expect(nameOf(`${'я'.repeat(LONGEST_NAME - 1)}😀`)).toBe('я'.repeat(LONGEST_NAME - 1));
});

test('six scenarios with names of twenty letters and ten services each fit a link', () => {
  const changes = Array.from({ length: 10 }, () => ADD);
  const one = { name: 'Двадцять літер назви', cost: 1_000_000, changes };
  const text = formatSet({ scenarios: [one, one, one, one, one, one], shown: 0 }) ?? '';
  expect(text.length).toBeLessThan(4000);
});
