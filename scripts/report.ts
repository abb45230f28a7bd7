import { runReport } from './report/run.ts';
import { printed } from './tools/command.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** The command may stand behind its options. */
function commandFirst(argv: readonly string[]): readonly string[] {
  const command = argv.find((arg) => ['coverage', 'sites', 'stale'].includes(arg));
  return command === undefined ? argv : [command, ...argv.filter((arg) => arg !== command)];
}

/** `npm run report -- coverage …`, `sites …` and `stale …`: figures of the built data on the command line. */
const argv = commandFirst(process.argv.slice(2));
process.exitCode = printed(await runReport(argv, 'public/data', kyivDay(new Date())));
