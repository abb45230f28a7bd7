import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** Counts of a vitest JSON report. */
export function countUnit(report: unknown): Count {
  const r = report as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return { passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests };
}

/** Counts of a Playwright JSON report; nothing is retried, so a flaky test cannot be. */
export function countBrowser(report: unknown): Count {
  const { stats } = report as { stats: { expected: number; unexpected: number; skipped: number } };
  return { passed: stats.expected, failed: stats.unexpected, skipped: stats.skipped };
}

/** Counts of a report's file. A runner that broke before it could report has failed, whatever it would have counted. */
export async function readCount(file: string, count: (report: unknown) => Count): Promise<Count> {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  return count(JSON.parse(await readFile(file, 'utf8')));
}

/** The line that a run of tests ends with. `ok`: whether every runner ended well, whatever it counted. */
export function closingLine(counts: readonly Count[], ok: boolean): { line: string; failed: number } {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  const failed = Math.max(sum('failed'), ok ? 0 : 1);
  const skipped = sum('skipped') === 0 ? '' : `, ${sum('skipped')} skipped`;
  return { line: `${sum('passed')} passed, ${failed} failed${skipped}`, failed };
}
