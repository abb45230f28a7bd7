import { runReport } from './report/run.ts';

/** `npm run report -- coverage …`: figures of the built data on the command line. */
function main(): number {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Kyiv' }).format(new Date());
  const { exitCode, stdout, stderr } = runReport(process.argv.slice(2), 'public/data', today);
  if (stderr !== '') process.stderr.write(`${stderr}\n`);
  if (stdout !== '') process.stdout.write(`${stdout}\n`);
  return exitCode;
}

process.exitCode = main();
