import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

const ENDS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** What ends this process ends the child, too: nothing is left running behind. */
function endWith(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of ENDS) process.on(signal, pass);
  return () => {
    for (const signal of ENDS) process.off(signal, pass);
  };
}

/** Runs one of the project's commands with its output shown; resolves to its exit code. Errors when it cannot start. */
function run(command: string, args: readonly string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    const release = endWith(child);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      release();
      resolve(code ?? (signal === null ? 1 : 128));
    });
  });
}

/** The same for a program of the local `node_modules/.bin`. */
export function runBin(name: string, args: readonly string[], env?: Record<string, string>): Promise<number> {
  return run(path.join(import.meta.dirname, '../../node_modules/.bin', name), args, env);
}
