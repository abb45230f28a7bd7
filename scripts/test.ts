import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { findBrowser } from './tools/browser.ts';
import { runBin } from './tools/run.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of those that passed: only when tried again. */
  readonly flaky: number;
}

const UNIT = 'test-results/unit.json';
const BROWSER = 'test-results/browser.json';

/** Counts of a vitest JSON report. */
export function countUnit(report: unknown): Count {
  const r = report as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
  return { passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests, flaky: 0 };
}

/** Counts of a Playwright JSON report; a flaky test has passed, and is counted by itself. */
export function countBrowser(report: unknown): Count {
  const { stats } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  };
  const { expected, unexpected: failed, skipped, flaky } = stats;
  return { passed: expected + flaky, failed, skipped, flaky };
}

async function read(file: string, count: (report: unknown) => Count): Promise<Count> {
  // A runner that broke before it could report has failed, whatever it would have counted.
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0, flaky: 0 };
  return count(JSON.parse(await readFile(file, 'utf8')));
}

async function step(name: string, command: string, args: readonly string[]): Promise<boolean> {
  console.log(`\n— ${name}`);
  return (await runBin(command, args)) === 0;
}

/** For whoever reads a failure later; that there is none, or that it is silent, is no failure here. */
async function browserVersion(): Promise<string> {
  try {
    return (await promisify(execFile)(await findBrowser(), ['--version'])).stdout.trim();
  } catch (error) {
    return `none that says its version (${(error as Error).message})`;
  }
}

async function prepare(): Promise<boolean> {
  if (!existsSync('public/data/manifest.json') && !(await step('data', 'tsx', ['scripts/data.ts'])))
    return false;
  if (!(await step('build', 'tsx', ['scripts/build.ts', '--allow-schematic']))) return false;
  return step('size budgets', 'size-limit', []);
}

/** `npm test`: data if there is none, production build, unit tests, browser tests; ends with one line of counts. */
async function main(): Promise<number> {
  await rm('test-results', { recursive: true, force: true });
  await mkdir('test-results', { recursive: true });
  if (!(await prepare())) {
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  const unitOk = await step('unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ]);
  console.log(`\n— browser: ${await browserVersion()}`);
  // Busy machines are slow at odd moments: a failure is tried once more, and said below.
  const browserOk = await step('browser tests', 'playwright', [
    'test',
    '--retries=1',
    ...process.argv.slice(2),
  ]);
  const counts = [await read(UNIT, countUnit), await read(BROWSER, countBrowser)];
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  const failed = Math.max(sum('failed'), unitOk && browserOk ? 0 : 1);
  const also = (key: keyof Count, words: string): string => (sum(key) === 0 ? '' : `, ${sum(key)} ${words}`);
  const rest = `${also('skipped', 'skipped')}${also('flaky', 'flaky')}`;
  console.log(`\n${sum('passed')} passed, ${failed} failed${rest}`);
  return failed === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('test.ts') === true) process.exitCode = await main();
