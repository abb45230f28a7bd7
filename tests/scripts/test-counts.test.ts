import { expect, it } from 'vitest';
import { closingLine, countBrowser, countUnit, readCount } from '../../scripts/test/counts.ts';

it('counts browser tests and unit tests', () => {
  expect(countBrowser({ stats: { expected: 5, unexpected: 1, flaky: 0, skipped: 3 } })).toEqual({
    passed: 5,
    failed: 1,
    skipped: 3,
  });
  const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 2 };
  expect(countUnit(report)).toEqual({ passed: 4, failed: 1, skipped: 2 });
});

it('a runner that left no report, or ended badly with none failed, has failed', async () => {
  expect(await readCount('no/such/report.json', countUnit)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  const whole = { passed: 3, failed: 0, skipped: 0 };
  expect(closingLine([whole, whole], true)).toEqual({ line: '6 passed, 0 failed', failed: 0 });
  expect(closingLine([whole, { ...whole, skipped: 2 }], false)).toEqual({
    line: '6 passed, 1 failed, 2 skipped',
    failed: 1,
  });
});
