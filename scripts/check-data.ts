import { checkData } from './check/run.ts';

/** `npm run check-data -- FILE [--json] [--lang en]`: what is wrong in a table of services, before it is published. */
function main(): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' }).format(new Date());
  const { exitCode, stdout, stderr } = checkData(process.argv.slice(2), 'public/data', today);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

process.exitCode = main();
