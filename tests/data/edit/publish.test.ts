import { describe, expect, it } from 'vitest';
import { sheetOfCsv } from '../../../src/data/sheet/read/csv.ts';
import { applyAnswers } from '../../../src/data/edit/apply-answers.ts';
import { assureRows } from '../../../src/data/edit/assure.ts';
import { cellsOfService } from '../../../src/data/edit/cells-of-service.ts';
import { csvOfSheet } from '../../../src/data/edit/csv-of-sheet.ts';
import type { VanishedAnswer } from '../../../src/domain/compare/answers.ts';
import { makeService } from '../../domain/make.ts';

const previous = new Map(
  ['shut', 'lost', 'gone', 'renamed'].map((id) => [id, cellsOfService(makeService({ id }))]),
);
const sheet = sheetOfCsv('id,Моє,status\nkept,x,operating\nfresh,y,operating\n', 'new.csv');

describe('applyAnswers', () => {
  const answers = new Map<string, VanishedAnswer>([
    ['shut', { kind: 'closed', on: '2026-02-01' }],
    ['lost', { kind: 'mistake' }],
    ['gone', { kind: 'moved', to: null }],
    ['renamed', { kind: 'moved', to: 'fresh' }],
  ]);
  const done = applyAnswers(sheet, previous, answers);
  const at = (column: string) => done.rows.map(({ cells }) => cells[done.header.indexOf(column)]);

  it('puts back what closed and what was forgotten, and gives a moved record its old id', () => {
    expect(at('id')).toEqual(['kept', 'renamed', 'shut', 'lost']);
    expect(at('status')).toEqual(['operating', 'operating', 'closed', 'operating']);
  });

  it('keeps the columns of the owner and adds those that the rows need, headed in the language of the table', () => {
    expect(at('Моє')).toEqual(['x', 'y', '', '']);
    expect(at('діє до').slice(2)).toEqual(['2026-02-01', '']);
    expect(done.rows.map(({ row }) => row)).toEqual([2, 3, 4, 5]);
  });
});

describe('assureRows', () => {
  it('sets the day for all rows, or for some with the body that checked', () => {
    const all = assureRows(sheet, { on: '2026-02-01', by: null, rows: null });
    expect(csvOfSheet(all)).toBe(
      'id,Моє,status,перевірено\r\nkept,x,operating,2026-02-01\r\nfresh,y,operating,2026-02-01\r\n',
    );
    const one = assureRows(sheet, { on: '2026-02-01', by: 'Управління', rows: new Set([3]) });
    expect(one.rows.map(({ cells }) => cells.slice(3))).toEqual([[], ['2026-02-01', 'Управління']]);
  });
});

describe('csvOfSheet', () => {
  it('guards formulas once, however often a table is saved', () => {
    const risky = sheetOfCsv('id,note\na,=1+1\n', 'a.csv');
    const once = csvOfSheet(risky);
    expect(once).toBe("id,note\r\na,'=1+1\r\n");
    expect(csvOfSheet(sheetOfCsv(once, 'a.csv'))).toBe(once);
  });
});
