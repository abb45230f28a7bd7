import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readScenarioFile,
  type ScenarioFile,
  scenarioFileText,
} from '../../../src/data/scenario/scenario-file.ts';
import type { SavedFigure } from '../../../src/data/need/saved.ts';
import { MOST_SCENARIOS, NO_SCENARIOS } from '../../../src/domain/scenario/set.ts';
import { type Draft, FATES, GOALS, START } from '../../../src/domain/siting/draft.ts';
import { RULES } from '../../../src/domain/siting/place-rules.ts';
import { UNDER_FIRE } from '../../../src/domain/territory.ts';
import { scenarioSet } from '../../domain/scenario/arbitrary.ts';

const code = fc.stringMatching(/^UA\d{17}$/);
const figure = fc.record<SavedFigure>({
  id: fc.stringMatching(/^own-[a-z0-9]{1,9}$/),
  name: fc.string(),
  source: fc.string(),
  date: fc.string(),
  weights: fc.dictionary(code, fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
});
const figures = fc
  .uniqueArray(figure, { selector: ({ id }) => id, maxLength: 3 })
  .chain((all) =>
    fc.record({ figures: fc.constant(all), onMap: fc.constantFrom(null, ...all.map(({ id }) => id)) }),
  );
const pairs = <T extends string>(...words: readonly T[]) =>
  fc.dictionary(code, fc.constantFrom(...words), { maxKeys: 3 }).map((all) => Object.entries(all));
const form = fc.record<Draft>({
  kind: fc.constantFrom(...GOALS),
  count: fc.string(),
  percent: fc.string(),
  share: fc.string(),
  radius: fc.constantFrom('1', '40,5'),
  weights: fc.constantFrom(null, 'own-a', 'pupils'),
  limit: fc.string(),
  floor: fc.string(),
  rules: pairs(...RULES),
  spareStatuses: fc.subarray([...UNDER_FIRE]),
  fate: fc.constantFrom(...FATES),
  fates: pairs(...FATES),
  limited: fc.boolean(),
  capacity: fc.string(),
  unstated: fc.string(),
  per100: fc.string(),
});
const file = fc
  .record({
    set: scenarioSet,
    sites: fc.option(form),
    release: fc.option(fc.string()),
    question: fc.option(fc.constantFrom('', 'region=UA91&service=social-taxi&radius=50')),
    own: figures,
  })
  .map(
    ({ set, release, question, sites, own: { figures: all, onMap } }): ScenarioFile => ({
      set,
      release,
      question,
      sites,
      figures: all,
      onMap,
    }),
  );
const NIZHYN = 'UA74040250000063494';
const second = (part: object) =>
  JSON.stringify({ sotsmapaScenario: 2, scenarios: [{ changes: [] }], ...part });
const withFigure = (part: object) => second({ figures: [{ id: 'own-a', weights: {}, ...part }] });
const withChange = (change: object) =>
  second({ scenarios: [{ changes: [] }, { name: 'B', changes: [change] }] });

describe('a file of scenarios', () => {
  it('gives back what was saved, with the question and the figures', () => {
    fc.assert(
      fc.property(file, (saved) => {
        expect(readScenarioFile(scenarioFileText(saved))).toEqual(saved);
      }),
    );
  });

  it('of the first schema is one scenario without a name, about no question of its own', () => {
    const changes = [{ kind: 'remove', service: 'x' }];
    expect(readScenarioFile(JSON.stringify({ sotsmapaScenario: 1, release: 'r1', changes }))).toEqual({
      set: { scenarios: [{ name: '', cost: null, changes }], shown: 0 },
      release: 'r1',
      question: null,
      figures: [],
      onMap: null,
      sites: null,
    });
  });

  it('may leave out what has an answer without it', () => {
    const changes = [{ kind: 'move', service: 'x', hromada: 'UA7404025' }];
    expect(readScenarioFile(`\uFEFF${second({ scenarios: [{ changes }] })}`)).toEqual({
      set: { scenarios: [{ name: '', cost: null, changes: [{ ...changes[0], area: null }] }], shown: 0 },
      release: null,
      question: null,
      figures: [],
      onMap: null,
      sites: null,
    });
    expect(readScenarioFile(second({ scenarios: [] }))).toMatchObject({ set: NO_SCENARIOS });
    expect(readScenarioFile(second({ sites: { radius: '40' } }))).toMatchObject({
      sites: { ...START, radius: '40' },
    });
  });

  it('has no form of best sites where nothing was typed', () => {
    const saved = { set: NO_SCENARIOS, release: null, question: null, figures: [], onMap: null };
    expect(scenarioFileText({ ...saved, sites: START })).not.toContain('"sites"');
  });
});

describe('a file that is none is refused with where, expected, came', () => {
  it.each([
    ['', 'notJson', '', 'JSON', ''],
    ['послуга;громада', 'notJson', '', 'JSON', 'послуга;громада'],
    ['[]', 'notScenario', 'sotsmapaScenario', '2', ''],
    ['null', 'notScenario', 'sotsmapaScenario', '2', ''],
    ['{"sotsmapaScenario":"2"}', 'notScenario', 'sotsmapaScenario', '2', '"2"'],
    ['{"sotsmapaScenario":3,"plans":[]}', 'newer', 'sotsmapaScenario', '2', '3'],
    ['{"sotsmapaScenario":1}', 'invalid', 'changes', 'list', 'null'],
    ['{"sotsmapaScenario":2}', 'invalid', 'scenarios', 'list', 'null'],
    [second({ question: 7 }), 'invalid', 'question', 'text', '7'],
    [second({ shown: 1 }), 'invalid', 'shown', '0–0', '1'],
    [
      second({ scenarios: [{ changes: [], cost: -1 }] }),
      'invalid',
      'scenarios[0].cost',
      '0–999999999999',
      '-1',
    ],
    [
      withChange({ kind: 'build' }),
      'invalid',
      'scenarios[1].changes[0].kind',
      'add | move | remove',
      '"build"',
    ],
    [withChange({ kind: 'add', type: 'x' }), 'invalid', 'scenarios[1].changes[0].area', 'list', 'null'],
    [second({ figures: {} }), 'invalid', 'figures', 'list', 'object'],
    [withFigure({ id: 'pupils' }), 'invalid', 'figures[0].id', 'own-…', '"pupils"'],
    [withFigure({ weights: 7 }), 'invalid', 'figures[0].weights', 'object', '7'],
    [
      withFigure({ weights: { UA7404025: 7 } }),
      'invalid',
      'figures[0].weights',
      'UA00000000000000000',
      '"UA7404025"',
    ],
    [withFigure({ weights: { [NIZHYN]: '7' } }), 'invalid', `figures[0].weights.${NIZHYN}`, 'number', '"7"'],
    [withFigure({ weights: { [NIZHYN]: -7 } }), 'invalid', `figures[0].weights.${NIZHYN}`, '≥ 0', '-7'],
    [
      second({
        figures: [
          { id: 'own-a', weights: {} },
          { id: 'own-a', weights: {} },
        ],
      }),
      'invalid',
      'figures[1].id',
      '≠ own-a',
      '"own-a"',
    ],
    [second({ sites: { kind: 'best' } }), 'invalid', 'sites.kind', GOALS.join(' | '), '"best"'],
    [second({ sites: { limited: 1 } }), 'invalid', 'sites.limited', 'true | false', '1'],
    [
      second({ sites: { rules: { Ніжин: 'must' } } }),
      'invalid',
      'sites.rules',
      'UA00000000000000000',
      '"Ніжин"',
    ],
    [second({ figure: 'own-a' }), 'invalid', 'figure', 'null', '"own-a"'],
    [
      withChange({ kind: 'move', service: 'x', hromada: 7 }),
      'invalid',
      'scenarios[1].changes[0].hromada',
      'text',
      '7',
    ],
    [
      withChange({ kind: 'add', type: 'x', hromada: 'Ніжинська', area: [] }),
      'invalid',
      'scenarios[1].changes[0]',
      'UA74, UA7404, UA7404025',
      '{"kind":"add","type":"x","hromada":"Ніжинська","area":[]}',
    ],
    [
      withChange({ kind: 'add', type: 'x', hromada: null, area: [] }),
      'noPlace',
      'scenarios[1].changes[0]',
      '',
      '{"kind":"add","type":"x","hromada":null,"area":[]}',
    ],
    [
      second({ scenarios: Array.from({ length: MOST_SCENARIOS + 1 }, () => ({ changes: [] })) }),
      'tooManyScenarios',
      'scenarios',
      '8',
      '9',
    ],
  ])('%s', (text, fault, where, expected, came) => {
    expect(readScenarioFile(text)).toEqual({ fault, where, expected, came });
  });
});
