import { existsSync } from 'node:fs';
import { runBin } from './tools/run.ts';

/** `npm start`: the data if there is none yet, then the app in development mode. */
async function main(): Promise<number> {
  if (!existsSync('public/data/manifest.json')) {
    const code = await runBin('tsx', ['scripts/data.ts']);
    if (code !== 0) return code;
  }
  return runBin('vite', process.argv.slice(2));
}

process.exitCode = await main();
