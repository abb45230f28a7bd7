import { existsSync } from 'node:fs';
import { longUse } from './nightly/long-use.ts';
import { runBin } from './tools/run.ts';

const USAGE = 'usage: npm run nightly [-- ROUNDS]';
const FUZZ_RUNS = '10000';
const MOST_GROWTH = 0.1;

async function memory(dist: string, rounds: number): Promise<boolean> {
  const { heaps, growth, errors } = await longUse(dist, rounds);
  console.log(
    `memory: ${heaps[0]?.toFixed(1)} MB after the warm-up, ${heaps.at(-1)?.toFixed(1)} MB at the end, ` +
      `growth ${(growth * 100).toFixed(1)} % (at most ${MOST_GROWTH * 100} %)`,
  );
  for (const error of errors) console.error(`the page threw: ${error}`);
  return growth <= MOST_GROWTH && errors.length === 0;
}

/** `npm run nightly`: every parser with 10,000 inputs a property, then long use of the built site. */
async function main([asked = '40', ...rest]: readonly string[]): Promise<number> {
  const dist = process.env['DIST'] ?? 'dist';
  if (rest.length > 0 || !/^[1-9]\d*$/.test(asked)) {
    console.error(USAGE);
    return 2;
  }
  if (!existsSync(`${dist}/index.html`)) {
    console.error(`There is no ${dist}/. Run «npm run build» first.`);
    return 1;
  }
  const used = await memory(dist, Number(asked)).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const fuzzed =
    (await runBin('vitest', ['run', 'tests/fuzz', '--testTimeout=1800000'], { FUZZ_RUNS })) === 0;
  console.log(`memory ${used ? 'ok' : 'FAILED'}, fuzz ${fuzzed ? 'ok' : 'FAILED'}`);
  return used && fuzzed ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
