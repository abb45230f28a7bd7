import { expect, test } from 'vitest';
import { coverageRows } from '../../scripts/report/coverage-rows.ts';
import { LISOVA, TAXI, TODAY } from '../fixtures/packs/country.ts';

test('a territory outside of the count has no state of its own, but a distance like any that is not served', () => {
  const territory = { status: 'occupied', edition: null } as const;
  const occupied = {
    ...LISOVA,
    code: 'UA01020000000022387',
    kind: 'raion' as const,
    population: null,
    territory,
  };
  const input = { hromadas: [LISOVA, occupied], services: [TAXI], surveys: [], unplaced: [] };
  const question = { services: [TAXI.type], match: 'any' as const, date: TODAY, maxAge: null };
  const [row] = coverageRows(input, { ...question, region: 'UA01' });
  expect(row).toMatchObject({ state: 'notApplicable', reason: null, nearestService: TAXI.id });
  expect(row?.nearestKm).toBeGreaterThan(0);
});
