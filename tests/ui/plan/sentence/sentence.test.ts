import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../src/i18n/index.ts';
import { citation, runs, totalWords } from '../../../../src/ui/plan/sentence/sentence.ts';
import { shareText } from '../../../../src/ui/parts/share-text.ts';
import { LISOVA, RICHKOVA, STEPOVA } from '../../../fixtures/packs/country.ts';
import { makeSurvey } from '../../../domain/make.ts';
import { DATASET, makeRow, rowsOf } from '../../scope.ts';

const t = wordsOf('uk');
const basis = { date: '2026-02-01', maxAge: null, planned: true };
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const words = (rows: ReturnType<typeof rowsOf>, extra = {}) =>
  totalWords(
    { rows, dataset: DATASET, types: DATASET.types.filter(({ id }) => id === 'social-taxi') },
    { ...basis, ...extra },
    'Соціальне таксі',
    t,
    'uk',
  );
const quote = (rows: ReturnType<typeof rowsOf>, extra = {}) =>
  plain(citation(words(rows, extra), 'Північна область'));

describe('the total as a sentence', () => {
  it('has numerator, denominator, people, unknown, population date, survey, date and release', () => {
    const text = quote(rowsOf('social-taxi'));
    expect(text).toContain('Соціальне таксі, Північна область.');
    expect(text).toContain('Надавача немає у 1 з 2 громад (повний перелік), там живе 0 людей (0 %)');
    expect(text).toContain('є у 1 з 2 громад, там живе 9 000 людей (100 %)');
    expect(text).toContain('Громад без даних немає.');
    expect(text).toContain('Жителі на 01.01.2022, не отримувачі.');
    expect(text).toContain('Повний перелік (02.01.2026): повний перелік.');
    expect(text).toContain('Станом на 01.02.2026.');
    expect(text).toContain('випуск 2026-01-15');
    expect(text).not.toContain('*');
  });

  it('never sums gap, not found and unknown', () => {
    const rows = [
      makeRow(LISOVA, { state: 'gap', survey: 0 }),
      makeRow(RICHKOVA, { state: 'notFound', survey: 1 }),
      makeRow(STEPOVA, { state: 'unknown', reason: 'notSurveyed' }),
    ];
    const text = quote(rows);
    expect(text).toContain('Надавача немає у 1 з 3 громад');
    expect(text).toContain('не виявлено у 1 з 3 громад (перелік неповний)');
    expect(text).toContain('Про 1 з 3 громад немає даних');
    expect(text).not.toMatch(/[23] з 3/);
  });

  it('sums up lists that are more than a sentence bears', () => {
    const surveys = ['2023-07-30', '2026-01-09', '2024-05-15', '2025-01-01'].map((date, i) =>
      makeSurvey({ id: date, date, types: ['social-taxi'], completeness: i === 1 ? 'complete' : 'partial' }),
    );
    const derived = { rows: [], dataset: { ...DATASET, surveys }, types: [] };
    const { notes } = totalWords(derived, basis, 'Будь-яка послуга', t, 'uk');
    const lists = notes.filter((note) => /перелік/i.test(note)).map(plain);
    expect(lists).toEqual(['Переліків: 4, з них повних 1, 30.07.2023–09.01.2026; усі — в «Про дані».']);
  });

  it('says where the number of residents is unknown instead of counting it as none', () => {
    const text = quote([makeRow(STEPOVA, { state: 'notFound' })]);
    expect(text).toContain('кількість жителів там невідома');
    expect(text).toContain('Для 1 громади кількість жителів невідома.');
    expect(text).not.toContain('0 людей');
  });

  it('tells the same share alike of every state', () => {
    const states = ['gap', 'notFound', 'unknown'] as const;
    const text = quote(states.map((state) => makeRow(LISOVA, { state })));
    expect(text.match(/\d+ %/g)).toEqual(['33 %', '33 %', '33 %']);
  });

  it('leaves territories for which nothing is shown out of the denominator', () => {
    const rows = [makeRow(LISOVA, { state: 'planned' }), makeRow(STEPOVA, { state: 'notApplicable' })];
    expect(quote(rows)).toContain(
      'Ще у громадах (1) послугу оголошено, роботу не підтверджено, там живе 9 000 людей (100 %).',
    );
    expect(quote([makeRow(STEPOVA, { state: 'notApplicable' })])).toContain('послуг не показуємо');
  });

  it('names the lists that looked for the type where no absence is claimed', () => {
    const served = rowsOf('social-taxi').filter((row) => row.fill === 'servedLocal');
    expect(quote(served)).toContain('Перелік неповний (03.01.2026): стаття.');
    expect(quote(served, { date: '2026-01-01' })).toContain(
      'Чинного переліку надавачів цієї послуги в даних немає.',
    );
  });

  it('says why nothing is known, and cites no list that is too old to count', () => {
    const rows = [
      makeRow(LISOVA, { state: 'unknown', reason: 'stale' }),
      makeRow(RICHKOVA, { state: 'unknown', reason: 'ambiguous' }),
    ];
    const text = quote(rows, { date: '2030-01-01', maxAge: 12 });
    expect(text).toContain('Про 2 з 2 громад немає даних');
    expect(text).toContain('З них у 1 дані старші за обраний вік.');
    expect(text).toContain('З них у 1 джерело не уточнює, яка це громада.');
    expect(text).toContain('Чинного переліку надавачів цієї послуги в даних немає.');
  });

  it('says which choices stand behind the numbers', () => {
    const text = quote(rowsOf('social-taxi'), { maxAge: 12, planned: false });
    expect(text).toContain('не старші за 12 місяців');
    expect(text).toContain('Оголошені послуги не враховано.');
  });
});

describe('runs', () => {
  it('splits the weighty part from the rest', () => {
    expect(runs('а **б** в')).toEqual([
      { text: 'а ', strong: false },
      { text: 'б', strong: true },
      { text: ' в', strong: false },
    ]);
    expect(runs('**б**')).toEqual([{ text: 'б', strong: true }]);
  });
});

describe('shareText', () => {
  it('does not round somebody to nobody, or most to all', () => {
    const text = (part: number) => plain(shareText(part, 1000, 'uk'));
    expect([0, 4, 5, 510, 994, 996, 1000].map(text)).toEqual([
      '0 %',
      '< 1 %',
      '1 %',
      '51 %',
      '99 %',
      '> 99 %',
      '100 %',
    ]);
    expect(plain(shareText(0, 0, 'uk'))).toBe('0 %');
  });
});
