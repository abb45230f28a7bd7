import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 100;

/** Runs a script with tsx, silently: its exit code, seconds, and the peak of its memory in KB (0 but on Linux). */
export function runChild(
  script: readonly string[],
): Promise<{ exitCode: number; seconds: number; peakKb: number }> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', 'tsx', ...script], { stdio: 'ignore' });
    let peakKb = 0;
    const poll = setInterval(() => {
      peakKb = Math.max(peakKb, peakOf(child.pid));
    }, POLL_MS);
    child.once('error', reject);
    child.once('exit', (code) => {
      clearInterval(poll);
      resolve({ exitCode: code ?? 1, seconds: (performance.now() - start) / 1000, peakKb });
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
