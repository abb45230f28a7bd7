import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { Unreadable } from '../../../src/data/sheet/read/unreadable.ts';
import { checkTaken, openList, proposePlan, takeIn } from '../../../src/data/intake/intake.ts';
import { INTAKE } from './sources.ts';

const words = [
  'Надавач',
  'Послуга',
  'Громада',
  'Адреса, телефон',
  'ПІБ',
  '№',
  'Графік',
  '',
  '1',
  '+',
  'Всього',
];
const values = [
  'догляд вдома',
  'Озерна',
  '0462774747',
  'Пн-Пт 8-17',
  'м. Озерне, вул. Нова, 1',
  '01.02.2025',
  '@',
  '"',
  '=',
];
const cell = fc.oneof(fc.constantFrom(...words, ...values), fc.string({ maxLength: 12 }));
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { minLength: 1, maxLength: 8 });

/** The records of any text, or null where it is refused in words. */
function take(text: string) {
  try {
    const list = openList(text, 'list', INTAKE);
    const plan = proposePlan(list, INTAKE);
    const taken = takeIn(list, plan, INTAKE);
    return { list, taken, checked: checkTaken(taken, plan, 'list', INTAKE) };
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

it('any table is taken in or refused in words, and no row is lost unsaid', () => {
  fc.assert(
    fc.property(grid, fc.constantFrom('\t', ';', ','), (rows, mark) => {
      const found = take(rows.map((cells) => cells.join(mark)).join('\n'));
      if (found === null) return;
      const { list, taken, checked } = found;
      const origins = new Set(taken.records.map(({ origin }) => origin));
      for (const { row } of list.tables[0]?.rows ?? []) expect(origins).toContain(row);
      expect(checked.counts.rows).toBe(taken.records.length);
      expect(new Set(taken.records.map(({ cells }) => cells.id)).size).toBe(taken.records.length);
    }),
  );
});

it('any text is taken in or refused in words', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.string().map((text) => `<table>${text}`),
      ),
      (text) => void take(text),
    ),
  );
});
