import { expect, it } from 'vitest';
import { countBrowser, countUnit } from '../../scripts/test.ts';

it('a browser test that passed only when tried again has passed, and is told apart', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 2, skipped: 3 };
  expect(countBrowser({ stats })).toEqual({ passed: 7, failed: 1, skipped: 3, flaky: 2 });
});

it('counts unit tests', () => {
  const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2 };
  expect(countUnit(report)).toEqual({ passed: 4, failed: 1, skipped: 2, flaky: 0 });
});
