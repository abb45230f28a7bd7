import { type Figure, NOT_MEASURED, skipped } from './figure.ts';
import { runChild } from './run-child.ts';

/** `npm run data` for the whole country with nothing from the network: seconds, and the peak of its memory (Linux). */
export async function benchData(): Promise<Figure[]> {
  const what = 'npm run data, whole country, warm cache';
  const { exitCode, seconds, peakKb } = await runChild(['scripts/data.ts', '--offline']);
  if (exitCode !== 0) return [skipped(what, `it ended with exit code ${exitCode}`)];
  return [
    { what, ours: `${seconds.toFixed(1)} s`, budget: '120 s', within: seconds <= 120, plain: '' },
    {
      what: '  its peak memory',
      ours: peakKb === 0 ? NOT_MEASURED : `${(peakKb / 1024 / 1024).toFixed(2)} GB`,
      budget: '1.5 GB',
      within: peakKb === 0 ? null : peakKb <= 1.5 * 1024 * 1024,
      plain: peakKb === 0 ? 'measured on Linux only' : '',
    },
  ];
}
