import { expect, test } from 'vitest';
import { growthOf } from '../../scripts/nightly/growth.ts';

test('steady memory with a late collection is no growth', () => {
  expect(growthOf([30, 30, 30, 30, 55, 30, 30, 30, 30])).toBe(0);
});

test('a leak shows, however even', () => {
  expect(growthOf([30, 31, 32, 33, 34, 35, 36, 37, 38])).toBeCloseTo(37 / 31 - 1, 10);
});
