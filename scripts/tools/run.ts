import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import type { Writable } from 'node:stream';

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What ends this process ends the child, too: nothing is left running behind. */
function endWith(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ENDS) process.on(signal, pass);
  return () => {
    for (const signal of ENDS) process.off(signal, pass);
  };
}

/**
 * Runs a program of the local `node_modules/.bin` with its output shown, or written to `out`; resolves to its exit code.
 * Errors when it cannot start.
 */
export function runBin(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
  out?: Writable,
): Promise<number> {
  const command = path.join(import.meta.dirname, '../../node_modules/.bin', name);
  return new Promise((resolve, reject) => {
    const stdio = out === undefined ? 'inherit' : 'pipe';
    const child = spawn(command, args, { stdio, env: { ...process.env, ...env } });
    for (const stream of [child.stdout, child.stderr])
      if (out !== undefined) stream?.pipe(out, { end: false });
    const release = endWith(child);
    child.once('error', reject);
    child.once('close', (code, signal) => {
      release();
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}
