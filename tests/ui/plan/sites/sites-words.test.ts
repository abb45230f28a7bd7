import { describe, expect, it } from 'vitest';
import type { SitesResult } from '../../../../src/domain/siting/types.ts';
import {
  answerWords,
  hostWords,
  type Unit,
  unitOf,
  unknownWords,
} from '../../../../src/ui/plan/sites/answer-words.ts';
import { proofWords } from '../../../../src/ui/plan/sites/proof-words.ts';
import { START } from '../../../../src/domain/siting/draft.ts';
import { offered, type Question, questionOf } from '../../../../src/ui/plan/sites/question.ts';
import { requestOf } from '../../../../src/ui/plan/sites/request.ts';
import { toldFigures } from '../../../../src/domain/need/figure.ts';
import type { Derived } from '../../../../src/state/derived.ts';
import { DEFAULT_VIEW } from '../../../../src/state/view.ts';
import { TODAY } from '../../../fixtures/packs/country.ts';
import { DATASET } from '../../scope.ts';
import { plain, QUESTION, RESULT, WORDS } from './sites-answer.ts';

const covered = (result: Partial<SitesResult>, question: Partial<Question> = {}, unit: Unit = 'people') =>
  plain(answerWords({ ...RESULT, ...result }, { ...QUESTION, ...question }, unit, WORDS));
const proof = (result: Partial<SitesResult>, question: Partial<Question> = {}, unit: Unit = 'people') =>
  plain(proofWords({ ...RESULT, ...result }, { ...QUESTION, ...question }, unit, WORDS));

const FIGURE = {
  id: 'pupils',
  name: { uk: 'учні в інклюзивних класах', en: null },
  types: ['day-care'],
  date: '2022/23',
  source: 'вигадане міністерство',
  sourceUrl: null,
};

describe('the answer of best sites', () => {
  it('says first how much is not known', () => {
    const [first, second] = unknownWords(RESULT, 'people', WORDS).map(plain);
    expect(first).toContain('Про **2 громади** — 700 людей — даних немає');
    expect(second).toBe('Для 1 громади немає показника: вона не впливає на вибір.');
    const nobody = { unknown: { hromadas: 0, people: 0, weight: 0 }, withoutFigure: 0 };
    expect(unknownWords(nobody, 'people', WORDS)).toEqual([]);
  });

  it('says how many are covered of how many, and how many are now', () => {
    expect(covered({})).toBe(
      '3 нові місця: у межах 12,5 км від послуги — **5 200** з 10 000 людей (52 %). Зараз: 1 200.',
    );
    expect(covered({ sites: ['a'] })).toContain('Більше ніж 1 місце нічого не додає.');
    expect(covered({ sites: [] })).toContain('нічого не додають');
  });

  it('says that a share is there already, or cannot be reached', () => {
    const goal = { kind: 'cover' as const, percent: 80 };
    expect(covered({ sites: [] }, { goal })).toContain('Нових місць не потрібно');
    expect(covered({ status: 'infeasible', sites: [] }, { goal })).toContain(
      '**9 000** з 10 000 людей (90 %)',
    );
    expect(proof({ status: 'infeasible' }, { goal })).toBe('');
  });

  it('tells proven from the best found, and what choosing one by one would come to', () => {
    expect(proof({})).toBe(
      'Доведено: кращого вибору немає. Більше, ніж якби обирати місця по одному: **+200 людей**. ' +
        'Серед виборів, які охоплюють стільки само, тут у самих громадах живе найбільше людей.',
    );
    expect(proof({ status: 'feasible', bound: 6000, greedyCovered: 5200 })).toBe(
      'Час вийшов. Це найкраще зі знайденого; більше ніж **6 000 людей** охопити неможливо. ' +
        'Якби обирати місця по одному, вийшло б стільки само. ' +
        'Серед виборів, які охоплюють стільки само, тут у самих громадах живе найбільше людей.',
    );
    const goal = { kind: 'cover' as const, percent: 80 };
    expect(proof({ greedySites: 5, bound: 3 }, { goal })).toContain('Місць менше на **2**');
    expect(proof({ status: 'feasible', bound: 2 }, { goal })).toContain('місць потрібно щонайменше **2**');
  });
});

const hosts = (unit: Unit, more: Partial<SitesResult> = {}) =>
  hostWords({ ...RESULT, ...more }, unit, WORDS).map((pair) => plain(pair.join(': ')));

describe('its lines', () => {
  it('speak of the unit of the headline: residents, or recipients', () => {
    expect(hosts('people')).toEqual([
      'Живуть у громадах, де відкрити: 3 000 людей',
      'Живуть поруч у межах радіуса: потрібен договір між громадами: 1 000 людей',
    ]);
    expect(hosts(FIGURE)).toEqual([
      'У громадах, де відкрити: 12,5 (учні в інклюзивних класах)',
      'Поруч у межах радіуса: потрібен договір між громадами: показника немає',
    ]);
    expect(plain(unknownWords(RESULT, FIGURE, WORDS)[0] ?? '')).toContain(
      '— 31 (учні в інклюзивних класах) —',
    );
  });

  it('never make a zero of a figure that is not known', () => {
    expect(hosts('people', { hostResidents: null })[0]).toBe(
      'Живуть у громадах, де відкрити: кількість жителів невідома',
    );
    const unknown = { hromadas: 2, people: null, weight: null };
    expect(plain(unknownWords({ unknown, withoutFigure: 0 }, 'people', WORDS))).toContain(
      '— кількість жителів невідома —',
    );
  });

  it('say by what equal choices were told apart, and that it is not proven where it is not', () => {
    expect(proof({ hostsProven: false })).toContain('Серед знайдених рівних виборів');
    expect(proof({}, { goal: { kind: 'cover', percent: 80 } })).toContain('із такої самої кількості місць');
    expect(proof({ sites: [] })).not.toContain('Серед');
  });
});

const told = (...types: string[]) => toldFigures(DATASET.needs, types, null).map(({ id }) => id);

describe('a need figure instead of residents', () => {
  const weights = 'pupils';

  it('is named in each amount, with halves', () => {
    expect(covered({ total: 120.5, covered: 60.5 }, { weights }, FIGURE)).toContain(
      '**60,5** з 120,5 (учні в інклюзивних класах)',
    );
    expect(proof({ covered: 60, greedyCovered: 40.5 }, { weights }, FIGURE)).toContain(
      '**+19,5 (учні в інклюзивних класах)**',
    );
    expect(unitOf({ ...QUESTION, weights }, [FIGURE])).toBe(FIGURE);
    expect(unitOf(QUESTION, [FIGURE])).toBe('people');
  });

  it('holds only while it is offered: of another type, or with the file closed, residents count', () => {
    expect(offered(weights, [FIGURE])).toBe(weights);
    expect(offered(weights, [])).toBeNull();
    expect([told('day-care'), told('social-taxi'), told()]).toEqual([['pupils'], [], []]);
    expect(toldFigures(DATASET.needs, [], 'pupils')).toEqual(DATASET.needs);
  });

  it('weighs the hromadas of the scope; zero is a figure, a missing one is none', () => {
    const asked = {
      derived: { dataset: DATASET, figures: DATASET.needs, whatIf: null } as unknown as Derived,
      view: DEFAULT_VIEW,
      today: TODAY,
      country: null,
    };
    const ask = (of: Question['weights']) => requestOf({ ...QUESTION, type: 'day-care', weights: of }, asked);
    expect(ask(weights).places.map(({ weight }) => weight)).toEqual([12.5, 0]);
    expect(ask(null).places.map(({ weight }) => weight)).toEqual([9000, 0]);
  });
});

describe('the form of best sites', () => {
  it('asks for no new place only where services may be moved', () => {
    const none = { ...START, count: '0' };
    expect(questionOf('social-taxi', none, false)).toBeNull();
    expect(questionOf('social-taxi', { ...none, fate: 'moved' }, false)?.goal).toEqual({
      kind: 'new',
      count: 0,
    });
  });

  it('has conditions that may stay empty, but hold numbers where they do not', () => {
    const fair = questionOf('social-taxi', { ...START, kind: 'fair', share: '40' }, false);
    expect(fair).toMatchObject({ goal: { kind: 'cover', percent: 0 }, floor: 40 });
    expect(questionOf('social-taxi', START, false)).toMatchObject({ floor: null, capacity: null });
    expect(questionOf('social-taxi', { ...START, floor: 'x' }, false)).toBeNull();
    const limited = { ...START, limited: true, capacity: '50' };
    expect(questionOf('social-taxi', limited, false)?.capacity).toEqual({
      ofNew: 50,
      unstated: null,
      per100: 1,
    });
    expect(questionOf('social-taxi', { ...limited, unstated: '-1' }, false)).toBeNull();
  });

  it('is a question only where every field holds a number in its range', () => {
    expect(questionOf('social-taxi', START, false)?.goal).toEqual({ kind: 'new', count: 2 });
    expect(questionOf('', START, false)).toBeNull();
    for (const count of ['', '0', '1,5', '101', 'x']) {
      expect(questionOf('social-taxi', { ...START, count }, false), count).toBeNull();
    }
    const share = questionOf('social-taxi', { ...START, kind: 'cover', percent: '62,5', count: '' }, true);
    expect(share?.goal).toEqual({ kind: 'cover', percent: 62.5 });
    expect(questionOf('social-taxi', { ...START, radius: '0' }, false)).toBeNull();
  });
});
