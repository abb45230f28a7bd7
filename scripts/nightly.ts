import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { longUse } from './nightly/long-use.ts';
import { runBin } from './tools/run.ts';

const USAGE = 'usage: npm run nightly [-- --rounds 60] [--only fuzz|memory]';
const MOST_GROWTH = 0.1;

/** What is too long for every run: each parser with 10,000 inputs, and a long use that must not eat memory. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { rounds: { type: 'string' }, only: { type: 'string' } } });
  const rounds = Number(values.rounds ?? 60);
  if (!Number.isInteger(rounds) || rounds < 1 || !['fuzz', 'memory', undefined].includes(values.only)) {
    console.error(USAGE);
    return 2;
  }
  const fuzz = values.only === 'memory' || (await fuzzAll());
  const memory = values.only === 'fuzz' || (await useLong(rounds));
  return fuzz && memory ? 0 : 1;
}

async function fuzzAll(): Promise<boolean> {
  return (await runBin('vitest', ['run', 'tests/fuzz'], { FUZZ_RUNS: '10000' })) === 0;
}

async function useLong(rounds: number): Promise<boolean> {
  if (!existsSync('dist/index.html')) {
    console.error('There is no dist/. Run «npm run build» first.');
    return false;
  }
  const { before, after } = await longUse(rounds, (done) => {
    if (done % 10 === 0) console.log(`long use: ${done} of ${rounds} rounds`);
  });
  const growth = after / before - 1;
  const words = `${inMegabytes(before)} → ${inMegabytes(after)} (${(growth * 100).toFixed(1)} %)`;
  console.log(`JavaScript memory after ${rounds} rounds: ${words}, at most +${MOST_GROWTH * 100} %`);
  return growth <= MOST_GROWTH;
}

const inMegabytes = (bytes: number) => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

process.exitCode = await main();
