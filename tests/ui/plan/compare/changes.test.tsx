import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import '../../../../src/i18n/index.ts';
import type { CellChange } from '../../../../src/domain/compare/coverage.ts';
import type { ChangeView } from '../../../../src/domain/compare/change-view.ts';
import type { Comparison } from '../../../../src/domain/compare/sides.ts';
import { Changes } from '../../../../src/ui/plan/compare/Changes.tsx';
import { LISOVA, RICHKOVA, TAXI } from '../../../fixtures/packs/country.ts';
import { DATASET } from '../../scope.ts';

const side = (date: string) => ({ dataset: DATASET, date });
const NOTHING: Comparison = {
  before: side('2025-01-01'),
  after: side('2026-01-01'),
  opened: [],
  learned: [],
  closed: [],
  vanished: [],
  moved: [],
  appeared: [],
  nowKnown: [],
  ended: [],
  unclear: [],
};
const cell = (hromada: string, type: string): CellChange => ({
  hromada,
  type,
  before: { state: 'unknown', reason: 'notSurveyed' },
  after: { state: 'served', reason: 'local' },
});
const viewOf = (comparison: Comparison): ChangeView => ({ comparison, keys: new Map(), totals: [] });
const heads = (changes: Partial<Comparison>) =>
  [
    ...renderToStaticMarkup(
      <Changes change={viewOf({ ...NOTHING, ...changes })} ofOne={false} onHromada={() => undefined} />,
    ).matchAll(/<h3>(.*?)<\/h3>/g),
  ].map(([, head]) => head);

describe('what changed', () => {
  it('counts a hromada once, and says how many pairs there are besides', () => {
    const nowKnown = [
      cell(LISOVA.code, 'social-taxi'),
      cell(LISOVA.code, 'day-care'),
      cell(RICHKOVA.code, 'day-care'),
    ];
    expect(heads({ nowKnown })).toContain(
      'Громади, де стало відомо, що послуга є: 2 громади, разом 3 пари «громада — вид послуги»',
    );
    expect(heads({ appeared: [cell(LISOVA.code, 'day-care')] })).toContain(
      'Громади, де послуга з’явилася: 1 громада',
    );
  });

  it('keeps what became known apart from what appeared, and shows no empty doubt', () => {
    expect(heads({ learned: [TAXI] })).toEqual([
      'Нові послуги: немає',
      'Стали відомі: 1',
      'Більше не діють: немає',
      'Змінили місце: немає',
    ]);
    expect(heads({})).toEqual([]);
  });
});
