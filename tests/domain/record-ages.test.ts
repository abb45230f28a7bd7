import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordAges } from '../../src/domain/record-ages.ts';
import { surveyCell } from '../../src/domain/coverage/survey-coverage.ts';

const record = (reportedOn: string | null, assuredOn: string | null = null) => ({
  status: 'operating' as const,
  validFrom: null,
  validTo: null,
  reportedOn,
  assuredOn,
});
const count = (list: ReturnType<typeof recordAges>) =>
  Object.fromEntries(list.filter((each) => each.count > 0).map((each) => [each.age, each.count]));

const survey = (id: string, area: string, completeness: 'complete' | 'partial', date: string) => ({
  id,
  source: id,
  sourceUrl: null,
  area: [area],
  types: ['taxi'],
  completeness,
  date,
});

describe('age of records', () => {
  it('counts from the later of reported and assured, whole months', () => {
    const records = [
      record('2024-01-01', '2025-12-20'),
      record('2025-10-15'),
      record('2025-10-16'),
      record(null),
    ];
    expect(count(recordAges(records, '2026-01-15'))).toEqual({ upTo3: 2, upTo6: 1, undated: 1 });
    expect(count(recordAges([record('2024-01-15'), record('2024-01-16')], '2026-01-15'))).toEqual({
      older: 1,
      upTo24: 1,
    });
  });

  it('adds up to all records', () => {
    const day = fc.option(
      fc.date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2030-01-01') }),
    );
    fc.assert(
      fc.property(fc.array(day), (days) => {
        const records = days.map((date) => record(date?.toISOString().slice(0, 10) ?? null));
        const sum = recordAges(records, '2026-01-15').reduce((total, each) => total + each.count, 0);
        expect(sum).toBe(records.length);
      }),
    );
  });
});

describe('completeness of surveys', () => {
  const OBLAST = 'UA74000000000000000';
  const RAION = 'UA74040000000000000';
  const HROMADA = 'UA74040250000063494';

  it('is that of the best list of the whole territory: complete, then the latest', () => {
    const old = survey('old', OBLAST, 'complete', '2023-01-01');
    const fresh = survey('fresh', OBLAST, 'partial', '2025-01-01');
    expect(surveyCell([fresh, old], 'taxi', RAION)).toEqual({
      completeness: 'complete',
      part: false,
      survey: old,
    });
    expect(surveyCell([fresh], 'taxi', RAION)).toMatchObject({ completeness: 'partial', part: false });
  });

  it('of a part says that it is one, of nothing says that nobody looked', () => {
    const part = survey('part', HROMADA, 'complete', '2025-01-01');
    expect(surveyCell([part], 'taxi', RAION)).toMatchObject({ completeness: 'complete', part: true });
    expect(surveyCell([part], 'taxi', 'UA74080000000000000')).toMatchObject({
      completeness: 'none',
      survey: null,
    });
    expect(surveyCell([part], 'care', RAION).completeness).toBe('none');
  });
});
