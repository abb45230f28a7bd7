import { cpus, loadavg } from 'node:os';
import { formatFigures } from '../bench/figure.ts';
import { BENCHES } from '../bench/list.ts';

const USAGE = `usage: npm run bench [-- ${Object.keys(BENCHES).join('|')} …]`;

/** `npm run bench`: each figure beside its budget and the plain alternative, measured in one run. */
async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !(name in BENCHES));
  if (unknown.length > 0) {
    console.error(`unknown bench ${unknown.join(', ')}\n${USAGE}`);
    return 2;
  }
  const figures = [];
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    figures.push(...((await BENCHES[name]?.()) ?? []));
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
  console.log(`Node ${process.version}, ${machine}, load ${loadavg()[0]?.toFixed(1)}\n`);
  console.log(formatFigures(figures));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
