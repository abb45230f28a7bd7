import { existsSync } from 'node:fs';
import { longUse } from './nightly/long-use.ts';
import { readCount, runMain } from './tools/command.ts';
import { runBin } from './tools/run.ts';

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

async function test(rounds: number): Promise<number> {
  const dist = process.env['DIST'] ?? 'dist';
  if (!existsSync(`${dist}/index.html`)) {
    console.error(`There is no ${dist}/. Run «npm run build» first.`);
    return 1;
  }
  const used = await memory(dist, rounds).catch((error: unknown) => {
    console.error(error);
    return false;
  });
  const fuzzed =
    (await runBin('vitest', ['run', 'tests/fuzz', '--testTimeout=1800000'], { FUZZ_RUNS })) === 0;
  console.log(`memory ${used ? 'ok' : 'FAILED'}, fuzz ${fuzzed ? 'ok' : 'FAILED'}`);
  return used && fuzzed ? 0 : 1;
}

process.exitCode = await runMain((command, say) => {
  command
    .name('npm run nightly --')
    .description('Every parser with 10,000 inputs a property, then long use of the built site.')
    .argument('[rounds]', 'of long use', readCount, 40)
    .action(async (rounds) => say({ exitCode: await test(rounds) }));
});
