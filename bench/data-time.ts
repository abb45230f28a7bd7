import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { type Figure, skipped } from './figure.ts';

const POLL_MS = 100;

/** `npm run data` for the whole country with nothing from the network: seconds, and the peak of its memory (Linux). */
export async function benchData(): Promise<Figure[]> {
  const what = 'npm run data, whole country, warm cache';
  const start = performance.now();
  const { exitCode, peakKb } = await runData();
  const seconds = (performance.now() - start) / 1000;
  if (exitCode !== 0) return [skipped(what, `it ended with exit code ${exitCode}`)];
  return [
    { what, ours: `${seconds.toFixed(1)} s`, budget: '120 s', within: seconds <= 120, plain: '' },
    {
      what: '  its peak memory',
      ours: peakKb === 0 ? '—' : `${(peakKb / 1024 / 1024).toFixed(2)} GB`,
      budget: '1.5 GB',
      within: peakKb === 0 ? null : peakKb <= 1.5 * 1024 * 1024,
      plain: peakKb === 0 ? 'measured on Linux only' : '',
    },
  ];
}

function runData(): Promise<{ exitCode: number; peakKb: number }> {
  return new Promise((resolve, reject) => {
    const args = ['--import', 'tsx', 'scripts/data.ts', '--offline'];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    let peakKb = 0;
    const poll = setInterval(() => {
      peakKb = Math.max(peakKb, peakOf(child.pid));
    }, POLL_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(poll);
      resolve({ exitCode: code ?? 1, peakKb });
    });
  });
}

/** The high-water mark of a process's memory, KB; 0 where the system does not say. */
function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
