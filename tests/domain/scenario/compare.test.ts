import { expect, test } from 'vitest';
import type { CoverageState } from '../../../src/domain/coverage/state.ts';
import { compareCoverage } from '../../../src/domain/scenario/compare.ts';
import { scenarioFromSites } from '../../../src/domain/scenario/from-sites.ts';
import { codeOf } from '../make.ts';

const states = (...list: CoverageState[]) => list.map((state) => ({ state }));
const people = (...list: (number | null)[]) => list.map((population) => ({ population }));

test('gained and lost residents, by what they had before; hromadas without a figure are told apart', () => {
  const { changes, totals } = compareCoverage(
    people(100, 20, 0, null, 7, 5),
    states('gap', 'unknown', 'gap', 'gap', 'served', 'served'),
    states('served', 'served', 'served', 'served', 'gap', 'served'),
  );
  expect(changes.map(({ hromada, change }) => [hromada, change])).toEqual([
    [0, 'gained'],
    [1, 'gained'],
    [2, 'gained'],
    [3, 'gained'],
    [4, 'lost'],
  ]);
  expect(totals).toEqual([
    { change: 'gained', before: 'gap', after: 'served', hromadas: 3, people: 100, withoutFigure: 1 },
    { change: 'gained', before: 'unknown', after: 'served', hromadas: 1, people: 20, withoutFigure: 0 },
    { change: 'lost', before: 'served', after: 'gap', hromadas: 1, people: 7, withoutFigure: 0 },
  ]);
});

const gainedBy = (...list: (number | null)[]) =>
  compareCoverage(people(...list), states('gap', 'gap'), states('served', 'served')).totals[0]?.people;

test('residents that nobody has counted are no zero', () => {
  expect([gainedBy(null, null), gainedBy(null, 0), gainedBy(0, null), gainedBy(3, null)]).toEqual([
    null,
    0,
    0,
    3,
  ]);
});

test('a change between two states that serve nobody is neither', () => {
  const { totals } = compareCoverage(people(1), states('unknown'), states('planned'));
  expect(totals.map(({ change }) => change)).toEqual(['other']);
  expect(compareCoverage(people(1), states('gap'), states('gap'))).toEqual({ changes: [], totals: [] });
});

test('lists of different lengths are refused', () => {
  expect(() => compareCoverage(people(1), states('gap'), [])).toThrow('1 before and 0 after came');
});

const codes = ['001', '003', '005', '007'].map((hromada) => codeOf('74', '02', hromada));
const [first = '', second = '', , last = ''] = codes;
const between = (home: string, site: string) => Math.abs(codes.indexOf(home) - codes.indexOf(site));

test('best sites become a scenario: a service a host, agreements with the nearest', () => {
  const result = { sites: [first, last], newlyCovered: codes };
  expect(scenarioFromSites(result, { type: 'taxi', agreements: false, between })).toEqual([
    { kind: 'add', type: 'taxi', hromada: 'UA7402001', area: [] },
    { kind: 'add', type: 'taxi', hromada: 'UA7402007', area: [] },
  ]);
  expect(
    scenarioFromSites(result, { type: 'taxi', agreements: true, between }).map(({ area }) => area),
  ).toEqual([
    ['UA7402001', 'UA7402003'],
    ['UA7402007', 'UA7402005'],
  ]);
  const alone = scenarioFromSites(
    { sites: [second], newlyCovered: [] },
    { type: 'taxi', agreements: true, between },
  );
  expect(alone).toEqual([{ kind: 'add', type: 'taxi', hromada: 'UA7402003', area: [] }]);
});
