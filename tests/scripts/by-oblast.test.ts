import { expect, test } from 'vitest';
import { oblastLines } from '../../scripts/data/by-oblast.ts';
import type { UnplacedRecord } from '../../src/domain/survey.ts';
import { STEPOVA, TAXI } from '../fixtures/packs/country.ts';

const LOST: UnplacedRecord = {
  id: 'lost',
  type: null,
  provider: 'Х',
  status: null,
  reason: 'noPlace',
  message: '',
  file: 'providers/UA33.csv',
  row: 2,
  candidates: [],
  validFrom: null,
  validTo: null,
  reportedOn: null,
  assuredOn: null,
  source: 'вигадане джерело',
};

test('each oblast where anything is known has its counts, which add up, and the span of its sources', () => {
  const called = {
    ...TAXI,
    detail: TAXI.detail && { ...TAXI.detail, phones: [{ tel: '101', label: '101' }] },
  };
  const services = [
    { ...called, hromada: STEPOVA.code, reportedOn: null, assuredOn: '2024-01-02' },
    { ...called, reportedOn: '2025-06-07' },
    { ...TAXI, reportedOn: '2023-04-05' },
  ];
  expect(oblastLines({ services, unplaced: [LOST] })).toEqual([
    '  UA11: 2 services, 1 with a phone, 0 unplaced; sources of 2023-04-05 to 2025-06-07',
    '  UA22: 1 services, 1 with a phone, 0 unplaced; sources of 2024-01-02 to 2024-01-02',
    '  UA33: 0 services, 0 with a phone, 1 unplaced',
  ]);
});
