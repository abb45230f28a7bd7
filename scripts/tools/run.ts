import { spawn } from 'node:child_process';

/** Runs one of the project's commands with its output shown; resolves to its exit code. Errors when it cannot start. */
export function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
  });
}

/** The same for a program of the local `node_modules/.bin`. */
export function runBin(name: string, args: readonly string[], env?: Record<string, string>): Promise<number> {
  return run('npx', ['--no-install', name, ...args], env);
}
