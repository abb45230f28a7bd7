import { importList } from './import/run.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run import -- FILE [--profile P.json] [--set column=value]…`: any list as a table of ours. */
async function main(): Promise<number> {
  const today = kyivDay(new Date());
  const { exitCode, stdout, stderr } = await importList(process.argv.slice(2), 'public/data', today);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(stdout);
  return exitCode;
}

process.exitCode = await main();
