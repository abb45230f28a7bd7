import { publishData } from './publish/run.ts';
import { kyivDay } from './tools/kyiv-day.ts';

/** `npm run publish-data -- BUNDLE [--dry-run]`: takes a bundle of a clerk's into `data/`, and says what it changes. */
async function main(): Promise<number> {
  const folders = { data: 'data', built: 'public/data' };
  const { exitCode, stdout, stderr } = await publishData(process.argv.slice(2), folders, kyivDay(new Date()));
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

process.exitCode = await main();
