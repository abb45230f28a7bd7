import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverAll } from '../../../src/domain/coverage/all.ts';
import { buildCoverage } from '../../../src/domain/coverage/build.ts';
import { changeDates } from '../../../src/domain/coverage/change-dates.ts';
import { makeService, makeSurvey } from '../make.ts';
import { country, options } from './country.ts';

test('between two days of change coverage stays as it is', () => {
  fc.assert(
    fc.property(country, options, (input, choice) => {
      const index = buildCoverage(input);
      const on = (date: string) => coverAll(index, { ...choice, maxAge: null, date });
      const last = changeDates(input, input.types).findLast((day) => day <= choice.date) ?? '0001-01-01';
      expect(on(choice.date)).toEqual(on(last));
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('only of the types asked; all of them where none is', () => {
  const records = {
    services: [
      makeService({ type: 'taxi', validFrom: '2024-05-01', validTo: '2025-01-01' }),
      makeService({ type: 'care', reportedOn: '2024-07-01', assuredOn: '2024-06-01' }),
    ],
    unplaced: [],
    surveys: [makeSurvey({ types: ['taxi'], date: '2024-05-01' })],
  };
  expect(changeDates(records, ['taxi'])).toEqual(['2024-05-01', '2025-01-01']);
  expect(changeDates(records, [])).toEqual(['2024-05-01', '2024-06-01', '2025-01-01']);
});
