import { checkData } from './check/run.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run check-data -- FILE [--json] [--lang en]`: what is wrong in a table of services, before it is published. */
async function main(): Promise<number> {
  const today = kyivDay(new Date());
  const { exitCode, stdout, stderr } = await checkData(process.argv.slice(2), 'public/data', today);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

process.exitCode = await main();
