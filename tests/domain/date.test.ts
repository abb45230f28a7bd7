import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDate } from '../../src/domain/date.ts';

const two = (n: number) => String(n).padStart(2, '0');

test('a date is one that the calendar has', () => {
  const parts = fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }));
  fc.assert(
    fc.property(parts, ([year, month, day]) => {
      const text = `${year}-${two(month)}-${two(day)}`;
      const known = new Date(Date.UTC(year, month - 1, day));
      expect(isDate(text)).toBe(known.toISOString().slice(0, 10) === text);
    }),
    { numRuns: 2000 },
  );
});

test('29 February, whole centuries and other writings', () => {
  expect(['2024-02-29', '2000-02-29', '2025-12-31'].map(isDate)).toEqual([true, true, true]);
  const none = ['1900-02-29', '2025-02-29', '2025-2-1', '25-02-01', '2025-01-01T00', ' 2025-01-01', ''];
  expect(none.filter(isDate)).toEqual([]);
});
