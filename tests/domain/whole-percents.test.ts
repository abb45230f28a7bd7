import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholePercents } from '../../src/domain/whole-percents.ts';

test('shares of one whole add up to 100, each within one of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40_000), { minLength: 1, maxLength: 12 }), (parts) => {
      const percents = wholePercents(parts);
      const all = parts.reduce((sum, part) => sum + part, 0);
      expect(percents.reduce((sum, percent) => sum + percent, 0)).toBe(all === 0 ? 0 : 100);
      percents.forEach((percent, i) => {
        expect(Math.abs(percent - ((parts[i] ?? 0) / (all || 1)) * 100)).toBeLessThan(1);
      });
    }),
  );
});

test('three thirds are 34, 33 and 33; exact shares stay as they are', () => {
  expect(wholePercents([1, 1, 1])).toEqual([34, 33, 33]);
  expect(wholePercents([29, 57, 14])).toEqual([29, 57, 14]);
  expect(wholePercents([0, 0])).toEqual([0, 0]);
});
