import { writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { Argument } from '@commander-js/extra-typings';
import { runMain } from '../scripts/tools/command.ts';
import { type Figure, formatFigures, markdownFigures, NOT_MEASURED, skipped } from './figure.ts';
import { BENCHES } from './list.ts';

const REPORT = 'docs/bench.md';

function machine(): string {
  const gb = Math.round(totalmem() / 1024 ** 3);
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${gb} GB`;
}

const load = () => loadavg()[0]?.toFixed(1) ?? '?';

function report(figures: readonly Figure[], loads: readonly string[]): string {
  return `# Speed

Written by \`npm run bench\`; every figure and its plain alternative were measured in one run on one machine.

- Machine: ${machine()}, no graphics card: WebGL is drawn by the processor (SwiftShader), which is hard on any WebGL map and does not foretell a phone.
- Load of the machine (a full processor = 1): ${loads[0]} at the start, ${loads[1]} at the end. Other work makes all times longer, ours and the alternative’s; ratios and bytes suffer least.
- The plain page (\`bench/alternative/\`) is Leaflet on canvas, one raw GeoJSON of the country and turf loops, with the same made-up services, built, compressed and served the same way. Its services come joined to their hromadas: the join by turf has a line of its own below.
- Pages (\`npm run bench -- pages\`, some 25 minutes, of them five for making three countries): cold visits in turn, the median of each page’s; times are marks recorded in the page, «last changed pixel» is of the browser’s own pictures of its screen. The plain page stands twice: with borders as in their source, which is what makes it slow, and with ours. \`BEFORE=folder\` sets an earlier build beside this one.
- «Heap» is the page’s JavaScript alone: not its workers, nor what the graphics hold; «process» has the workers too (Linux).
- An empty budget: no figure was asked for. OVER: the budget was not met in this run.

${markdownFigures(figures)}
`;
}

async function measure(names: readonly string[]): Promise<number> {
  const loads = [load()];
  const figures = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.error(`bench ${name}`);
    figures.push(...(await figuresOf(name)));
  }
  loads.push(load());
  console.log(`${machine()}, load ${loads.join(' to ')}\n`);
  console.log(formatFigures(figures));
  if (names.length === 0) await writeFile(REPORT, report(figures, loads));
  const missing = figures.filter(({ ours }) => ours === NOT_MEASURED);
  for (const { what, plain } of missing) console.error(`NOT MEASURED: ${what} (${plain})`);
  return missing.length === 0 ? 0 : 1;
}

/** One that breaks is told, and keeps back none of the others. */
async function figuresOf(name: string): Promise<Figure[]> {
  try {
    return (await BENCHES[name]?.()) ?? [];
  } catch (error) {
    console.error(error);
    return [skipped(name, `it broke: ${String(error).split('\n')[0]}`)];
  }
}

process.exitCode = await runMain((command, say) => {
  command
    .name('npm run bench --')
    .description('Each figure beside its budget and the plain alternative, measured in one run.')
    .addArgument(new Argument('[names...]', 'all of them write the report').choices(Object.keys(BENCHES)))
    .action(async (names) => say({ exitCode: await measure(names) }));
});
