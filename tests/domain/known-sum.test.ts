import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumKnown } from '../../src/domain/known-sum.ts';

test('zero is a figure, nothing known is none, and of nothing the sum is zero', () => {
  expect(sumKnown([])).toEqual({ sum: 0, silent: 0 });
  expect(sumKnown([0])).toEqual({ sum: 0, silent: 0 });
  expect(sumKnown([null])).toEqual({ sum: null, silent: 1 });
  expect(sumKnown([null, 0, 5])).toEqual({ sum: 5, silent: 1 });
});

test('a sum is null exactly where every figure is', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat()), { minLength: 1 }), (figures) => {
      const { sum, silent } = sumKnown(figures);
      expect(sum === null).toBe(figures.every((figure) => figure === null));
      expect(silent).toBe(figures.filter((figure) => figure === null).length);
    }),
  );
});
