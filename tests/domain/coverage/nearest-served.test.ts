import { expect, test } from 'vitest';
import {
  buildNearestServed,
  nearestAmong,
  nearestFor,
  nearestMatching,
} from '../../../src/domain/coverage/nearest-served.ts';
import type { LonLat } from '../../../src/domain/hromada.ts';
import { makeService } from '../make.ts';

const at = (steps: number): LonLat => [31, 51 + steps * 0.1];
const HERE = at(0);
const services = [
  makeService({ at: at(9) }),
  makeService({ at: at(1), status: 'planned' }),
  makeService({ at: at(2), precision: 'redacted' }),
  makeService({ at: null }),
  makeService({ at: at(3), validFrom: '2026-01-01' }),
  makeService({ at: at(4), validTo: '2025-01-01' }),
  makeService({ at: at(5), reportedOn: '2023-01-01' }),
  makeService({ at: at(6), type: 'care' }),
];
const nearest = (date: string, maxAge: number | null = null, types = ['taxi']) =>
  nearestFor(buildNearestServed(services, { date, maxAge }), HERE, types)?.service ?? null;

test('the nearest that operates on the date, has a place and is not redacted', () => {
  expect(nearest('2024-12-31')).toBe(5);
  expect(nearest('2025-01-01')).toBe(6);
  expect(nearest('2026-01-01')).toBe(4);
  expect(nearest('2022-12-31')).toBeNull();
});

test('with an age limit not an older one', () => {
  expect(nearest('2025-01-01', 12)).toBe(0);
});

test('of several types, of every type, of none that there is', () => {
  expect(nearest('2025-01-01', 12, ['taxi', 'care'])).toBe(7);
  expect(nearest('2025-01-01', 12, [])).toBe(7);
  expect(nearest('2025-01-01', null, ['shelter'])).toBeNull();
  const served = buildNearestServed(services, { date: '2025-01-01', maxAge: null });
  expect(nearestAmong(served, HERE, [], 9).map(({ service }) => service)).toEqual([6, 7, 0]);
  expect(nearestAmong(served, at(9), ['taxi'], 1)).toEqual([{ service: 0, km: 0 }]);
});

test('together: any takes the nearest, all the farthest of the nearest', () => {
  const served = buildNearestServed(services, { date: '2025-01-01', maxAge: 12 });
  const together = (types: string[], match: 'any' | 'all') =>
    nearestMatching(served, HERE, types, match)?.service;
  expect(together(['taxi', 'care'], 'any')).toBe(7);
  expect(together(['taxi', 'care'], 'all')).toBe(0);
  expect(together(['care', 'taxi'], 'all')).toBe(0);
  expect(together(['taxi', 'shelter'], 'any')).toBe(0);
  expect(together(['taxi', 'shelter'], 'all')).toBeUndefined();
});
