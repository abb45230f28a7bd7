import { expect, test } from 'vitest';
import {
  ageMonths,
  monthsBefore,
  needsConfirmation,
  olderThan,
  statusOn,
} from '../../src/domain/record-dates.ts';
import { makeService, makeUnplaced } from './make.ts';

test.each([
  ['2025-05-15', 12, '2024-05-15'],
  ['2025-01-31', 1, '2024-12-31'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2025-03-31', 13, '2024-02-29'],
  ['2025-03-31', 1, '2025-02-28'],
  ['2025-06-10', 0, '2025-06-10'],
])('%s less %i months is %s', (date, months, expected) => {
  expect(monthsBefore(date, months)).toBe(expected);
});

test('a card asks for confirmation after twelve months, from the later date', () => {
  const service = makeService({ reportedOn: '2024-05-15', assuredOn: '2023-01-01' });
  expect(needsConfirmation(service, '2025-05-15')).toBe(false);
  expect(needsConfirmation(service, '2025-05-16')).toBe(true);
  expect(needsConfirmation(makeService({ reportedOn: null }), '2025-05-16')).toBe(true);
});

test('age in whole months', () => {
  const service = makeService({ reportedOn: '2024-05-15' });
  expect(ageMonths(service, '2025-05-14')).toBe(11);
  expect(ageMonths(service, '2025-05-15')).toBe(12);
  expect(ageMonths(service, '2024-05-15')).toBe(0);
  expect(ageMonths(makeService({ reportedOn: null }), '2025-05-14')).toBeNull();
});

test('status on a date', () => {
  const service = makeService({ validFrom: '2024-06-01', validTo: '2025-06-01' });
  expect(statusOn(service, '2024-05-31')).toBe('planned');
  expect(statusOn({ ...service, status: 'suspended' }, '2024-05-31')).toBe('suspended');
  expect(statusOn(service, '2024-06-01')).toBe('operating');
  expect(statusOn(service, '2025-06-01')).toBe('ended');
  expect(statusOn(makeService(), '2024-05-14')).toBe('absent');
  expect(statusOn(makeService({ reportedOn: null }), '1999-01-01')).toBe('operating');
  expect(statusOn(makeUnplaced({ status: null }), '2025-01-01')).toBeNull();
});

test('what was never reported is older than any limit', () => {
  expect(olderThan(null, '2025-01-01', 1200)).toBe(true);
});
