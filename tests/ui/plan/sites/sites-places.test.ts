import { describe, expect, it } from 'vitest';
import type { SiteFacts, SitesResult } from '../../../../src/domain/siting/types.ts';
import { answerWords } from '../../../../src/ui/plan/sites/answer-words.ts';
import { factWords } from '../../../../src/ui/plan/sites/fact-words.ts';
import { proofWords } from '../../../../src/ui/plan/sites/proof-words.ts';
import type { Question } from '../../../../src/ui/plan/sites/question.ts';
import { siteWords } from '../../../../src/ui/plan/sites/site-words.ts';
import { toScenario } from '../../../../src/ui/plan/sites/to-scenario.ts';
import { plain, QUESTION, RESULT, WORDS } from './sites-answer.ts';

const FACTS: SiteFacts = {
  code: 'a',
  must: false,
  alone: 2000,
  after: 1500,
  serves: 1800,
  spare: null,
  next: { code: 'b', value: -78, covered: -78, people: 277_000 },
  larger: null,
};
const NAMES: Readonly<Record<string, string>> = { a: 'Киселівська', b: 'Чернігівська', c: 'Носівська' };
const TOTAL: Partial<Question> = { kind: 'total', goal: { kind: 'total', count: 3 } };
const LONGEST: Partial<Question> = { kind: 'longest', goal: { kind: 'longest', count: 3 } };

const told = (
  facts: Partial<SiteFacts> = {},
  question: Partial<Question> = {},
  result: Partial<SitesResult> = {},
) =>
  plain(
    siteWords(
      { ...FACTS, ...facts },
      {
        result: { ...RESULT, ...result },
        question: { ...QUESTION, ...question },
        unit: 'people',
        nameOf: (code) => NAMES[code] ?? code,
      },
      WORDS,
    ),
  );

describe('a place of the answer', () => {
  it('says what it adds alone and after the others, and what the next best costs and gains', () => {
    expect(told()).toBe(
      'Саме додає 2 000 людей, після інших — 1 500 людей. ' +
        'Якщо натомість Чернігівська: охоплення менше на 1,5 %, але в самій громаді живе на 277 000 людей більше.',
    );
    expect(told({ after: 2000, next: { code: 'b', value: 0, covered: 0, people: -5 } })).toBe(
      'Додає 2 000 людей. Якщо натомість Чернігівська: втрат немає, а в самій громаді живе на 5 людей менше.',
    );
    expect(told({ next: { code: 'b', value: -1, covered: -1, people: null } })).toContain(
      'Чернігівська: охоплення менше на <0,1 %.',
    );
  });

  it('names a larger host that loses little beside the next best, and says where nothing can stand there', () => {
    const larger = { code: 'c', value: -200, covered: -200, people: 900 };
    expect(told({ larger })).toContain(
      'Носівська: охоплення менше на 3,8 %, але в самій громаді живе на 900 людей більше.',
    );
    expect(told({ larger: FACTS.next }).match(/натомість/g)).toHaveLength(1);
    expect(told({ next: null })).toContain('Замінити її ніде');
    expect(told({ next: null, must: true })).not.toContain('Замінити');
  });

  it('says whom it serves where it can be full', () => {
    expect(told({ spare: 0 })).toContain('Обслуговує 1 800 людей: повне.');
    expect(told({ spare: 200 })).toContain('Обслуговує 1 800 людей, може ще 200 людей.');
  });

  it('speaks of distances where these are the goal', () => {
    const next = { code: 'b', value: 468, covered: 0, people: 10 };
    const total = told({ alone: null, after: 10_400, next }, TOTAL, { value: 46_800 });
    expect(total).toContain('Скорочує середню відстань на 2 км.');
    expect(total).toContain(
      'Чернігівська: сума відстаней більша на 1 %, але в самій громаді живе на 10 людей більше',
    );
    expect(told({ after: null }, TOTAL)).toContain('Без нього до послуги не дістануться всі, хто може.');
    const far = told({ alone: 4, after: 1.5, next: { ...next, value: 3.2 } }, LONGEST);
    expect(far).toContain('Саме скорочує найдовшу відстань на 4 км, після інших — на 1,5 км.');
    expect(far).toContain('найдовша відстань довша на 3,2 км');
  });
});

const says = (question: Partial<Question>, result: Partial<SitesResult> = {}) =>
  plain(answerWords({ ...RESULT, ...result }, { ...QUESTION, ...question }, 'people', WORDS));
const proof = (question: Partial<Question>, result: Partial<SitesResult>, stopped = false) =>
  plain(proofWords({ ...RESULT, ...result }, { ...QUESTION, ...question }, 'people', WORDS, stopped));
const raionOf = (prefix: string) => (prefix === 'UA7408' ? 'Прилуцький' : null);

describe('the answer of goals of ways', () => {
  it('leads with the mean or the longest distance, now and before', () => {
    expect(says(TOTAL)).toBe('3 нові місця: до найближчої послуги в середньому **9 км**. Зараз: 30,3 км.');
    expect(says(LONGEST, { longestWayBefore: null })).toBe(
      '3 нові місця: до найближчої послуги щонайдалі **12 км**. Зараз послуги немає.',
    );
    expect(says({ ...LONGEST, way: 'road' })).toContain('**12 хв**');
  });

  it('counts what is moved apart from what is new', () => {
    const moved = [
      { from: 'd', to: 'a' },
      { from: 'b', to: 'b' },
    ];
    expect(says({}, { moved })).toContain('1 нове місце, перенесено: 1:');
  });

  it('says why it cannot be', () => {
    const none = { status: 'infeasible', sites: [] } as const;
    expect(says({}, { ...none, cause: 'floor' })).toContain('Такої частки в кожному районі не досягти');
    expect(says({}, { ...none, cause: 'must' })).toContain('більше, ніж нових місць');
    expect(says({}, { status: 'open', sites: [] })).toContain('він може існувати');
  });

  it('tells the bound in the measure of the goal', () => {
    expect(proof(LONGEST, { status: 'feasible', value: 12, bound: 11.5 })).toContain(
      'Час вийшов. Це найкраще зі знайденого; коротше ніж **11,5 км** неможливо.',
    );
    expect(proof(TOTAL, { status: 'feasible', value: 46_800, bound: 46_000 }, true)).toMatch(
      /^Це найкраще зі знайденого; сума відстаней щонайбільше на \*\*1,8 %\*\* більша/,
    );
    expect(proof(TOTAL, {})).toContain('Доведено: меншої суми відстаней не буває.');
  });

  it('has who is worst off and what is left over among its figures', () => {
    const facts = factWords(
      { ...RESULT, left: 300, worst: { raion: 'UA7408', share: 0.125 } },
      { ...QUESTION, ...TOTAL },
      'people',
      raionOf,
      WORDS,
    );
    expect(facts.map((pair) => plain(pair.join(': ')))).toEqual([
      'У межах 12,5 км від послуги: 5 200 людей (52 %)',
      'Щонайдалі до послуги: 12 км (зараз 60 км)',
      'У межах радіуса, але послуги вже повні: 300 людей',
      'Найменш охоплений район: Прилуцький, 13 %',
    ]);
  });
});

describe('an answer as a scenario', () => {
  const [from, to, fresh, shut] = ['001', '002', '003', '004'].map((n) => `UA7402${n}0000000000`) as [
    string,
    string,
    string,
    string,
  ];
  const answer = {
    question: QUESTION,
    result: { sites: [to, fresh], newlyCovered: [], moved: [{ from, to }] },
    moving: new Map([[from, ['one']]]),
    closed: new Map([[shut, ['two', 'three']]]),
  };
  const derived = { rowByCode: new Map(), travel: null };

  it('moves what is moved, removes what is closed, adds the rest', () => {
    expect(toScenario(answer, false, { ...derived, whatIf: null })).toBe(
      'm.one.7402002.~a.social-taxi.7402003.~r.two~r.three',
    );
  });

  it('takes away what has no need where it stands, and forgets what a scenario did to it before', () => {
    const scenario = [{ kind: 'move', service: 'one', hromada: 'UA7402009', area: null }] as const;
    const idle = { ...answer, closed: new Map(), result: { ...answer.result, moved: [{ from, to: null }] } };
    const whatIf = { scenario } as unknown as Parameters<typeof toScenario>[2]['whatIf'];
    expect(toScenario(idle, false, { ...derived, whatIf })).toBe(
      'a.social-taxi.7402002.~a.social-taxi.7402003.~r.one',
    );
  });

  it('leaves a service where it stands if that is its place', () => {
    const stays = {
      ...answer,
      closed: new Map(),
      result: { ...answer.result, moved: [{ from: to, to }] },
      moving: new Map([[to, ['one']]]),
    };
    expect(toScenario(stays, false, { ...derived, whatIf: null })).toBe('a.social-taxi.7402003.');
  });
});
