import { expect, test } from 'vitest';
import { oblastLines } from '../../scripts/data/by-oblast.ts';
import { MANIFEST } from '../fixtures/packs/release.ts';

const KNOWN = {
  gathered: 2,
  phones: 1,
  reached: 2,
  waiting: 0,
  oldest: null,
  newest: null,
  types: ['taxi'],
  surveys: [],
};

test('each oblast where anything is known has its counts and the span of its sources', () => {
  const [north, south] = MANIFEST.regions;
  if (north === undefined || south === undefined) throw new Error('no regions');
  const regions = [
    { ...north, services: 2, unplaced: 0, known: { ...KNOWN, oldest: '2023-04-05', newest: '2025-06-07' } },
    { ...south, services: 0, unplaced: 1, known: { ...KNOWN, phones: 0, reached: 0 } },
    { ...south, services: 0, unplaced: 0 },
  ];
  expect(oblastLines({ regions })).toEqual([
    `  UA11: 2 services, 1 with a phone, 0 unplaced, in 2 of ${north.hromadas} hromadas; gathered from sources of 2023-04-05 to 2025-06-07`,
    `  UA22: 0 services, 0 with a phone, 1 unplaced, in 0 of ${south.hromadas} hromadas`,
  ]);
});
