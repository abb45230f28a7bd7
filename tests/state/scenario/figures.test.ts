import { describe, expect, test } from 'vitest';
import { tableOfSaved } from '../../../src/data/need/of-saved.ts';
import type { SavedFigure } from '../../../src/data/need/saved.ts';
import { figuresOf, figuresOfAll, type OwnNeed, unplacedOf } from '../../../src/state/need.ts';
import { besideOwn, savedFiguresOf } from '../../../src/state/scenario/figures.ts';
import { DEFAULT_VIEW } from '../../../src/state/view.ts';
import { savedNeedOf } from '../../../src/ui/plan/need/own-need.ts';
import { codeOf, makeHromada } from '../../domain/make.ts';

const HERE = codeOf('74', '04', '025');
const THERE = codeOf('46', '02', '001');
const GONE = codeOf('74', '04', '999');
const SCOPE = { hromadas: [makeHromada(HERE)], raions: [], oblasts: [], oblast: 'UA74', formerNames: [] };
const figure = (part: Partial<SavedFigure>): SavedFigure => ({
  id: 'own-a',
  name: 'отримувачі',
  source: 'Управління',
  date: '2025',
  weights: { [HERE]: 12.125, [THERE]: 0 },
  ...part,
});
const needOf = (figures: readonly SavedFigure[]): OwnNeed =>
  savedNeedOf(tableOfSaved(figures, 'план.json', SCOPE), figures);
const savedOf = (ownNeeds: readonly OwnNeed[], need: string | null = null) =>
  savedFiguresOf({ ownNeeds, view: { ...DEFAULT_VIEW, need } });

describe('figures of a file', () => {
  const pair = [
    figure({}),
    figure({ id: 'own-b', name: 'заявки', source: '', date: '', weights: { [HERE]: 3 } }),
  ];

  test('come back as they were, thousandths and zeros too, of another oblast too; which is on the map is kept', () => {
    expect(savedOf([needOf(pair)], 'own-b')).toEqual({ figures: pair, onMap: 'own-b' });
    expect(savedOf([needOf(pair)], 'pupils').onMap).toBeNull();
  });

  test('a hromada that only one of them tells of is no fault of the other', () => {
    expect(figuresOf(needOf(pair)).map(({ used, issues }) => [used, issues.length])).toEqual([
      [2, 0],
      [1, 0],
    ]);
  });

  test('a code that this release does not have is told and asked for, never dropped', () => {
    const need = needOf([figure({ weights: { [HERE]: 1, [GONE]: 5 } })]);
    expect(unplacedOf(need)).toMatchObject([{ reason: 'unknownCode', came: GONE }]);
    const answered = { ...need, places: new Map([[2, THERE]]) };
    expect(savedOf([answered]).figures[0]?.weights).toEqual({ [HERE]: 1, [THERE]: 5 });
  });
});

describe('beside those of the page', () => {
  const own = figuresOfAll([needOf([figure({})])]);
  const beside = (figures: readonly SavedFigure[]) =>
    besideOwn({ figures, onMap: 'own-a' }, own, { file: 'план.json', newId: () => 'own-new' });

  test('the same figure under the same id stays one, in whatever order its codes stand', () => {
    const same = figure({ weights: { [THERE]: 0, [HERE]: 12.125 } });
    expect(beside([same])).toEqual({
      figures: [],
      onMap: 'own-a',
      met: [{ name: 'отримувачі', as: null }],
      renamed: new Map(),
    });
  });

  test.each([
    ['numbers', { weights: { [HERE]: 13 } }],
    ['source', { source: 'Інше управління' }],
  ])('one with other %s stands beside it, and is the one on the map', (_, part) => {
    const other = figure(part);
    const as = 'отримувачі (план.json)';
    expect(beside([other])).toEqual({
      figures: [{ ...other, id: 'own-new', name: as }],
      onMap: 'own-new',
      met: [{ name: 'отримувачі', as }],
      renamed: new Map([['own-a', 'own-new']]),
    });
  });

  test('one that the page lacks is taken in under its own id', () => {
    const another = figure({ id: 'own-c' });
    expect(beside([another])).toEqual({ figures: [another], onMap: 'own-a', met: [], renamed: new Map() });
  });
});
