import { expect, test } from 'vitest';
import { coverageRows } from '../../scripts/report/coverage-rows.ts';
import { LISOVA, TAXI, TODAY } from '../fixtures/packs/country.ts';

test('a territory outside of the count has no state of its own, and nothing is the nearest to it', () => {
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
  expect(row).toMatchObject({ state: 'notApplicable', reason: null, nearestKm: null, nearestService: null });
});
