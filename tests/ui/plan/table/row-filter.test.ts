import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  inStates,
  isNarrow,
  toggleFill,
  withWords,
} from '../../../../src/ui/plan/table/row-filter.ts';
import type { Hromada } from '../../../../src/domain/hromada.ts';
import { LISOVA } from '../../../fixtures/packs/country.ts';
import { makeRow } from '../../scope.ts';

const hromada = (code: string, uk: string, en: string | null = null): Hromada => ({
  ...LISOVA,
  code,
  name: { uk, en },
  seat: null,
});
const raion = { prefix: 'UA1101', name: { uk: 'Лугівський', en: 'Luhivskyi' } };
const A = { ...makeRow(hromada('UA11010010000000001', 'Ічнянська'), { state: 'gap' }), raion };
const B = { ...makeRow(hromada('UA11010020000000002', 'Ґанівська', 'Hanivska'), {}), raion };
const C = makeRow(
  { ...hromada('UA11020030000000003', 'Новгород-Сіверська'), seat: LISOVA.seat },
  { state: 'served', reason: 'local' },
);
const ROWS = [A, B, C];
const found = (q: string) => withWords(ROWS, q);

describe('words', () => {
  it('are parts of names, whatever case, apostrophe, hyphen or ґ', () => {
    expect(found('ганів')).toEqual([B]);
    expect(found('ІЧНЯ')).toEqual([A]);
    expect(found('новгород - сівер')).toEqual([C]);
    expect(found('немає такої')).toEqual([]);
  });

  it('are found in the raion, the seat and the other language, every one of them', () => {
    expect(found('лугівський')).toEqual([A, B]);
    expect(found('лугівський ічн')).toEqual([A]);
    expect(found('hanivska')).toEqual([B]);
    expect(found(LISOVA.seat?.name.uk ?? '?')).toEqual([C]);
  });

  it('that say nothing give back the same rows', () => {
    expect(found(' - ')).toBe(ROWS);
    expect(inStates(ROWS, [])).toBe(ROWS);
  });
});

describe('states', () => {
  it('are any of those chosen', () => {
    expect(inStates(ROWS, ['gap'])).toEqual([A]);
    expect(inStates(ROWS, ['servedLocal', 'gap'])).toEqual([A, C]);
    expect(inStates(ROWS, ['planned'])).toEqual([]);
  });

  it('are chosen and let go of one by one, in the order of the legend', () => {
    const two = toggleFill(toggleFill({ ...EVERYTHING, q: 'а' }, 'unknown'), 'gap');
    expect(two).toEqual({ q: 'а', fills: ['gap', 'unknown'] });
    expect(toggleFill(two, 'unknown').fills).toEqual(['gap']);
  });

  it('and words narrow; blanks do not', () => {
    expect(
      [EVERYTHING, { q: ' ', fills: [] }, toggleFill(EVERYTHING, 'gap'), { q: 'а', fills: [] }].map(isNarrow),
    ).toEqual([false, false, true, true]);
  });
});
