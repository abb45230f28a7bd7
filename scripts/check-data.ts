import { readArgs } from './check/args.ts';
import { checkDataTable, isDataTable } from './check/data-table.ts';
import { checkData, type CheckOutput } from './check/run.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run check-data -- FILE [--json] [--lang en]`: what is wrong in a table, before it is published. */
async function main(): Promise<number> {
  const { exitCode, stdout, stderr } = await checkAny(process.argv.slice(2), kyivDay(new Date()));
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

/** A table of services, or one of the tables that stand beside them in `data/`. */
async function checkAny(argv: readonly string[], today: string): Promise<CheckOutput> {
  const args = readArgs(argv);
  if (typeof args === 'string' || !isDataTable(args.file)) return checkData(argv, 'public/data', today);
  return checkDataTable(args, today);
}

process.exitCode = await main();
