import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../src/i18n/index.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { derive } from '../../src/domain/derive.ts';
import type { Derived, HromadaRow, RowPart } from '../../src/state/derived.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts';
import { Answer } from '../../src/ui/find/answer/Answer.tsx';
import { Results } from '../../src/ui/find/results/Results.tsx';
import { answerKey } from '../../src/ui/find/answer/answer-key.ts';
import { legendRows } from '../../src/ui/legend/legend-rows.ts';
import { MissingDetail, missingScope } from '../../src/ui/plan/missing/MissingDetail.tsx';
import { MissingList } from '../../src/ui/plan/missing/MissingList.tsx';
import { citation, totalWords } from '../../src/ui/plan/sentence/sentence.ts';
import { partsWords, rowWord } from '../../src/ui/card/state-word.ts';
import { LISOVA, RICHKOVA, TODAY } from '../fixtures/packs/country.ts';
import { DATASET, makeRow } from './scope.ts';

const t = wordsOf('uk');
const scope = { types: DATASET.types, t, lang: 'uk' } as const;
const EXTRAS = { device: null, settlements: [], around: [], detailed: () => null };
const text = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

const part = (type: string, fill: RowPart['fill'], reason: RowPart['reason'] = null): RowPart => ({
  type,
  fill,
  reason,
});
const HERE = part('social-taxi', 'servedLocal', 'local');
const NONE = part('day-care', 'gap');
const SILENT = part('crisis-counselling', 'unknown', 'notSurveyed');

function see(service: readonly string[], more: Partial<View> = {}, dataset: Dataset = DATASET): Derived {
  return derive(dataset, { ...DEFAULT_VIEW, service, match: 'all', ...more }, TODAY, EXTRAS);
}

describe('several types together', () => {
  it('of one hromada say which there is, and which is missing by what certainty', () => {
    expect(partsWords([HERE, NONE], scope)).toBe('Є не всі. Надавача немає (повний перелік): Денний догляд');
    expect(partsWords([NONE, SILENT], scope)).toBe(
      'Надавача немає (повний перелік): Денний догляд; Немає даних: Кризове консультування',
    );
    expect(partsWords([HERE, NONE, SILENT], scope)).toContain('; Немає даних: Кризове консультування');
    expect(partsWords([NONE, part('shelter', 'gap')], scope)).toBeNull();
    expect(partsWords([HERE, part('shelter', 'servedArea', 'area')], scope)).toBeNull();
    expect(partsWords([], scope)).toBeNull();
    const row = { ...makeRow(LISOVA, { state: 'gap' }), parts: [HERE, NONE] };
    expect(rowWord(row, scope)).toContain('Є не всі');
    expect(rowWord({ ...row, parts: [] }, scope)).toBe('Надавача немає (повний перелік)');
  });

  it('are known part by part where all are asked for, and only there', () => {
    const [lisova] = see(['social-taxi', 'day-care']).rows;
    expect(lisova?.coverage.state).toBe('notFound');
    expect(lisova?.parts).toEqual([HERE, part('day-care', 'notFound')]);
    expect(see(['social-taxi', 'day-care']).together).toBe(true);
    for (const derived of [see(['social-taxi', 'day-care'], { match: 'any' }), see(['day-care']), see([])]) {
      expect(derived.together).toBe(false);
      expect(derived.rows.every(({ parts }) => parts.length === 0)).toBe(true);
    }
  });

  it('are never «надавача не виявлено» to a resident who has one of two', () => {
    expect(answerKey({ state: 'gap', reason: null }, [HERE, NONE])).toBe('notAll');
    expect(answerKey({ state: 'gap', reason: null }, [NONE, SILENT])).toBe('mixed');
    expect(answerKey({ state: 'gap', reason: null }, [NONE, NONE])).toBe('gap');
    expect(answerKey({ state: 'served', reason: 'area' }, [HERE, part('x', 'servedArea', 'area')])).toBe(
      'servedArea',
    );
    const derived = see(['social-taxi', 'day-care'], { hromada: LISOVA.code });
    const said = text(renderToStaticMarkup(<Answer derived={derived} row={derived.hromada} />));
    expect(said).toContain('У вашій громаді є не все з обраного');
    expect(said).toContain('Соціальне таксі: є надавач у громаді');
    expect(said).toContain('Денний догляд: не знайшли, але може бути');
    expect(said).not.toContain('ми цих послуг не знайшли');
  });

  it('in the planner’s list name what is missing', () => {
    const derived = see(['social-taxi', 'day-care']);
    const html = text(
      renderToStaticMarkup(<MissingList derived={derived} today={TODAY} onHromada={() => undefined} />),
    );
    expect(html).toContain('Громади, де хоча б однієї з послуг не виявлено 2');
    expect(html).toContain('Хоча б однієї не виявлено (перелік неповний)');
    const row = derived.missing.find(({ fill }) => fill === 'notFound') as HromadaRow;
    const more = { radius: null, today: TODAY, onHromada: () => undefined };
    const folded = <MissingDetail row={row} scope={missingScope(derived, more)} />;
    expect(text(renderToStaticMarkup(folded))).toContain(
      'Є не всі. Не виявлено (перелік неповний): Денний догляд',
    );
  });

  it('in sums and legends are the worst of theirs, and the unknown behind it is said', () => {
    const rows = [
      { ...makeRow(LISOVA, { state: 'gap' }), parts: [NONE, SILENT] },
      { ...makeRow(RICHKOVA, { state: 'served', reason: 'local' }), parts: [HERE, HERE] },
    ];
    const basis = { date: TODAY, maxAge: null, planned: true };
    const said = (together: boolean) =>
      citation(totalWords({ rows, dataset: DATASET, types: [], together }, basis, 'Усі', t, 'uk'), 'тут');
    expect(said(true)).toContain('Хоча б однієї з послуг немає у 1 з 2 громад (повний перелік)');
    expect(said(true)).toContain('Ще у 1 громаді з названих про якусь із послуг немає даних.');
    expect(said(true)).not.toContain('Громад без даних немає');
    const totals = [{ fill: 'gap', hromadas: 1, people: null }] as const;
    expect(legendRows(totals, null, t, 'uk', true)[0]?.words).toBe('Хоча б однієї немає (повний перелік)');
  });
});

const listed = (of: Derived) => text(renderToStaticMarkup(<Results derived={of} crisisAbove={false} />));

describe('the answer where the nearest is too far', () => {
  it('says that none is near and how far the nearest known is; the line stands in the answer, and only there', () => {
    const derived = see(['day-care'], { hromada: LISOVA.code });
    expect(listed(derived)).toContain('Найближчий відомий надавач, що діє, — за ≈ 113 км по прямій');
    expect(listed(derived)).not.toContain('Порадять');
    const types = DATASET.types.map((type) => ({ ...type, maxKm: 120 }));
    expect(listed(see(['day-care'], { hromada: LISOVA.code }, { ...DATASET, types }))).not.toContain(
      'Найближчий відомий',
    );
  });
});
