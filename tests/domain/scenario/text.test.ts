import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { namedIn } from '../../../src/domain/scenario/named.ts';
import { territoryOf } from '../../../src/domain/scenario/scenario.ts';
import { formatScenario, parseScenario } from '../../../src/domain/scenario/text.ts';
import { scenario } from './arbitrary.ts';

test('a scenario survives its text, and needs no percent-encoding', () => {
  fc.assert(
    fc.property(scenario, (changes) => {
      const text = formatScenario(changes);
      expect(parseScenario(text)).toEqual({ scenario: changes, fault: null });
      expect(text).toMatch(/^[A-Za-z0-9.~_*-]*$/);
    }),
  );
});

test('any text is a scenario in its one form, or refused', () => {
  const piece = fc.constantFrom(
    'a',
    'm',
    'r',
    '.',
    '~',
    '_',
    '-',
    '74',
    '7404025',
    'taxi',
    '*D0',
    '*BF',
    'я',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (text) => {
        const read = parseScenario(text);
        if (read.scenario !== null) expect(formatScenario(read.scenario)).toBe(text);
        else expect(read.at).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what a link looks like', () => {
  const text = 'a.social-taxi.7404025.7404025_7404003~m.ua74-x.7408017.~m.y..-~r.%D1%96'.replaceAll('%', '*');
  expect(parseScenario(text).scenario).toEqual([
    { kind: 'add', type: 'social-taxi', hromada: 'UA7404025', area: ['UA7404025', 'UA7404003'] },
    { kind: 'move', service: 'ua74-x', hromada: 'UA7408017', area: null },
    { kind: 'move', service: 'y', hromada: null, area: [] },
    { kind: 'remove', service: 'і' },
  ]);
  expect(parseScenario('')).toEqual({ scenario: [], fault: null });
});

test.each([
  ['r.x~b.y', 'malformed', 1],
  ['r.', 'malformed', 0],
  ['r.x.7404025', 'malformed', 0],
  ['a.taxi.7404025', 'malformed', 0],
  ['a.taxi.74040.', 'malformed', 0],
  ['a.taxi.0004025.', 'malformed', 0],
  ['a.taxi.7404025.-', 'malformed', 0],
  ['r.*FF', 'malformed', 0],
  ['r.*61', 'malformed', 0],
  ['r.x~', 'malformed', 1],
  ['a.taxi..', 'noPlace', 0],
  ['a.taxi.7404.', 'notHromada', 0],
  ['m.x..', 'noChange', 0],
  ['r.x~m.x.7404025.', 'twice', 1],
  [Array.from({ length: 501 }, (_, i) => `r.${i}`).join('~'), 'tooMany', 500],
])('%s is refused: %s', (text, fault, at) => {
  expect(parseScenario(text)).toEqual({ scenario: null, fault, at });
});

test('Kyiv is a hromada of oblast level', () => {
  expect(territoryOf('UA80000000000093317')).toBe('UA80');
  expect(parseScenario('a.taxi.80.').fault).toBeNull();
});

test.each([
  ['74', null],
  ['7404', null],
  ['7404025', null],
  ['740', 'malformed'],
  ['00', 'malformed'],
  ['7400', 'malformed'],
  ['7404000', 'malformed'],
])('an area of %s: %s', (area, fault) => {
  expect(parseScenario(`a.taxi..${area}`).fault).toBe(fault);
});

test('which ids a scenario names, readable by others or not', () => {
  expect(namedIn('a.shelter..74~r.known~m.x*2E1.7404025.')).toEqual({
    names: [],
    types: ['shelter'],
    services: ['known', 'x.1'],
  });
  expect(namedIn('r.%41')).toBeNull();
  expect(namedIn('нісенітниця')).toBeNull();
  fc.assert(
    fc.property(scenario, (changes) => {
      fc.pre(changes.length > 0);
      const named = namedIn(formatScenario(changes));
      const ids = changes.map((change) => (change.kind === 'add' ? change.type : change.service));
      expect(new Set([...(named?.types ?? []), ...(named?.services ?? [])])).toEqual(new Set(ids));
    }),
  );
});
