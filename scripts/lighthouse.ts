import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import type { Result } from 'lighthouse';
import { audits } from './lighthouse/audit.ts';
import { failuresOf, type Score, scoresOf } from './lighthouse/scores.ts';
import { readCount, runMain } from './tools/command.ts';
import { serve } from './tools/serve.ts';

const FOLDER = 'test-results/lighthouse';
const PAGE = '#region=UA74';

function line({ what, value, all, unit, budget, within }: Score): string {
  const digits = unit === '' && value < 1 ? 3 : 0;
  const runs = all.map((each) => each.toFixed(digits)).join(', ');
  const verdict = budget === null ? '' : `${budget.padEnd(14)}${within ? 'ok' : 'OVER'}`;
  return `${what.padEnd(28)}${`${value.toFixed(digits)} ${unit}`.padEnd(14)}${verdict.padEnd(20)}(${runs})`;
}

async function runs(count: number, dist: string): Promise<Result[]> {
  const served = await serve(dist);
  try {
    return await audits(served.url + PAGE, count);
  } finally {
    await served.close();
  }
}

async function judge(count: number): Promise<number> {
  const dist = process.env['DIST'] ?? 'dist';
  if (!existsSync(`${dist}/index.html.br`)) {
    console.error(`There is no compressed site in ${dist}/. Run «npm run build» first.`);
    return 1;
  }
  const results = await runs(count, dist);
  await mkdir(FOLDER, { recursive: true });
  await Promise.all(results.map((each, i) => writeFile(`${FOLDER}/${i + 1}.json`, JSON.stringify(each))));
  const scores = scoresOf(results);
  console.log(
    `Lighthouse ${results[0]?.lighthouseVersion}, mobile, ${cpus().length} processors, load ${loadavg()[0]?.toFixed(1)}\n`,
  );
  console.log(scores.map(line).join('\n'));
  for (const failure of failuresOf(results)) console.log(failure);
  return scores.every(({ within }) => within) ? 0 : 1;
}

process.exitCode = await runMain((command, say) => {
  command
    .name('npm run lighthouse --')
    .description('The built page on Lighthouse’s mobile profile; fails when a budget is exceeded.')
    .argument('[runs]', 'how often; the median counts', readCount, 3)
    .action(async (count) => say({ exitCode: await judge(count) }));
});
