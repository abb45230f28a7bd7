import { expect, test } from 'vitest';
import { farFrom } from '../../../src/domain/results/far-from.ts';
import type { ResultGroup, ResultItem } from '../../../src/domain/results/item.ts';

const group = (km: number | null, fit: ResultItem['fit'] = 'mayAccept', maxKm = 30): ResultGroup => [
  { km, fit, type: { maxKm } } as unknown as ResultItem,
];

test('the far part of a list begins where nothing near, serving or of unknown distance follows', () => {
  expect(farFrom([group(300, 'servesRegion'), group(10), group(30), group(31), group(577)])).toBe(3);
  expect(farFrom([group(31), group(90)])).toBe(0);
  expect(farFrom([group(5), group(29)])).toBe(2);
});

test('a near refusal or an unknown place after far ones is not said to be far', () => {
  expect(farFrom([group(40), group(3, 'refuses'), group(60, 'refuses')])).toBe(2);
  expect(farFrom([group(40), group(null)])).toBe(2);
  expect(farFrom([])).toBe(0);
});
