import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { readCount, runMain } from '../../scripts/tools/command.ts';
import { launch } from '../../scripts/tools/page.ts';
import { type Cost, costOf } from './measure.ts';
import { plot } from './plot.ts';
import { writeSyntheticCountry } from './write-country.ts';

const COUNTS = [100, 1_000, 10_000, 100_000];
const REPORT = 'docs/scale.md';
const FIGURES = /<!-- figures -->[\s\S]*<!-- \/figures -->/;

const kb = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function table(costs: readonly Cost[]): string {
  const head = [
    '| services | oblast’s pack | country’s table | country’s services | first list, phone | country’s map | filter to repainted map | heap | data built in |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  const rows = costs.map((cost) => {
    const cells = [
      cost.services.toLocaleString('en'),
      kb(cost.oblastBytes),
      kb(cost.tableBytes),
      kb(cost.countryBytes),
      seconds(cost.listMs),
      seconds(cost.mapMs),
      `${cost.filterMs.toFixed(0)} ms`,
      `${cost.heapMb.toFixed(0)} MB`,
      seconds(cost.buildMs),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...rows].join('\n');
}

async function measureAll(): Promise<number> {
  const dist = process.env['DIST'] ?? 'dist';
  if (!existsSync(`${dist}/index.html`)) {
    console.error(`There is no ${dist}/. Run «npm run build» first.`);
    return 1;
  }
  const browser = await launch();
  const costs: Cost[] = [];
  try {
    for (const count of COUNTS) {
      costs.push(await costOf(browser, dist, count));
      console.log(JSON.stringify(costs.at(-1)));
    }
  } finally {
    await browser.close();
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, WebGL drawn by the processor, load ${loadavg()[0]?.toFixed(1)}`;
  const figures = `<!-- figures -->\n\nMeasured on ${machine}. Packs as they travel (brotli).\n\n${table(costs)}\n\n<!-- /figures -->`;
  await writeFile('docs/scale.svg', plot(costs));
  await writeFile(
    REPORT,
    (await readFile(REPORT, 'utf8')).replace(FIGURES, () => figures),
  );
  return 0;
}

process.exitCode = await runMain((command, say) => {
  command.name('npm run scale --').description('Cost against size, into docs/.');
  command.action(async () => say({ exitCode: await measureAll() }));
  command
    .command('country')
    .description('only the data of a made-up country, to look at')
    .argument('<count>', 'of services', readCount)
    .argument('<folder>')
    .action(async (count, folder) => void (await writeSyntheticCountry(count, folder)));
});
