import { describe, expect, it } from 'vitest';
import { fold, foldWords } from '../../../src/domain/search/fold.ts';
import { fromEnglishLayout } from '../../../src/domain/search/transliterate.ts';

describe('fold', () => {
  it.each([
    ['Юр’ївка', "Юр'ївка"],
    ['Юр’ївка', 'юрʼївка'],
    ['Юр’ївка', 'ЮР`ЇВКА'],
    ['Юр’ївка', 'юрївка'],
    ['Ґудзівка', 'Гудзівка'],
    ['Івано-Франківськ', ' івано  франківськ '],
    ['Київ', 'Ки\u0301їв'],
    ['Київ', 'Київ'.normalize('NFD')],
    ['Чугуїв', 'чугуї\u0301в'],
    ['Ніжин', 'Нiжин'], // a Latin i
    ['Заріччя', 'Заріччье'],
  ])('makes %s of %s', (name, typed) => {
    expect(fold(typed)).toBe(fold(name));
  });

  it.each([
    ['Nizhyn', 'ніжин'],
    ['Nezhin', 'нежін'],
    ['Kharkiv', 'харків'],
    ['Zaporizhzhia', 'запоріжжя'],
    ['Khmelnytskyi', 'хмелницкий'],
    ['Yevpatoriia', 'євпаторія'],
    ['Shchors', 'щорс'],
    ['Uzhhorod', 'ужгород'],
    ['Львів', 'львів'],
    ['Сумы', 'суми'],
  ])('reads %s as %s', (typed, letters) => {
    expect(fold(typed)).toBe(letters);
  });

  it('keeps й, ї and и apart: they cost, they do not vanish', () => {
    expect(new Set(['май', 'маї', 'маи'].map(fold)).size).toBe(3);
  });

  it('has no words in signs, spaces or figures', () => {
    expect(foldWords(' — , 12 ’')).toEqual([]);
  });
});

it('reads a query typed on the English keyboard', () => {
  expect(fromEnglishLayout("Ys;by ']cnh")).toBe('ніжин єїстр');
});
