import { SITES_USAGE } from './report/sites-args.ts';
import { USAGE } from './report/args.ts';
import { type ReportOutput, runReport } from './report/run.ts';
import { runStale } from './report/stale.ts';
import { STALE_USAGE } from './report/stale-args.ts';
import { kyivDay } from './tools/kyiv-day.ts';

const DATA = 'public/data';

/** `npm run report -- coverage …`, `sites …` and `stale …`: figures of the built data on the command line. */
async function main(argv: readonly string[]): Promise<number> {
  const today = kyivDay(new Date());
  const { exitCode, stdout, stderr } = await run(argv, today);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

async function run(given: readonly string[], today: string): Promise<ReportOutput> {
  const argv = commandFirst(given);
  const [command, ...rest] = argv;
  if (given.some((arg) => arg === '--help' || arg === '-h')) {
    return { exitCode: 0, stdout: [USAGE, more(SITES_USAGE), more(STALE_USAGE)].join('\n'), stderr: '' };
  }
  if (command === 'sites') {
    const { runSites } = await import('./report/sites.ts');
    return runSites(rest, DATA, today);
  }
  if (command === 'stale') return await runStale(rest, DATA, today);
  const output = runReport(argv, DATA, today);
  if (command === 'coverage' || output.exitCode !== 2) return output;
  return { ...output, stderr: `${output.stderr}\n${more(SITES_USAGE)}\n${more(STALE_USAGE)}` };
}

/** The command may stand behind its options. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const at = argv.findIndex((arg) => ['coverage', 'sites', 'stale'].includes(arg));
  return at < 1 ? argv : [argv[at] as string, ...argv.slice(0, at), ...argv.slice(at + 1)];
}

const more = (usage: string) => usage.replace('usage:', '      ');

process.exitCode = await main(process.argv.slice(2));
