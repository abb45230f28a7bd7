import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PARTS = ['src', 'tests', 'scripts', 'bench', 'docs', 'data', 'package.json', 'vitest.config.ts'];
const CONFIGS = ['tsconfig.json', 'tsconfig.base.json', 'vite.config.ts'];

export interface Copy {
  /** Text of a new file. */
  readonly add: (file: string, text: string) => void;
  /** Puts a text before a mark that stands in the file once. */
  readonly insert: (file: string, mark: string, text: string) => void;
  /** What a program of the copy's node_modules says; `code` 0 where all is well. */
  readonly run: (program: string, ...args: string[]) => Promise<{ code: number; out: string }>;
  readonly remove: () => void;
}

/** A copy of the tree to try a change in. */
export function copyOfTree(): Copy {
  const root = mkdtempSync(path.join(os.tmpdir(), 'trial-'));
  for (const part of [...PARTS, ...CONFIGS]) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const add = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  };
  return {
    add,
    insert: (file, mark, text) => {
      const parts = readFileSync(path.join(root, file), 'utf8').split(mark);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} of ${JSON.stringify(mark)}`);
      add(file, parts.join(text + mark));
    },
    run: async (program, ...args) =>
      new Promise((resolve) => {
        const bin = path.resolve('node_modules/.bin', program);
        const {
          VITEST: _,
          VITEST_MODE: __,
          VITEST_WORKER_ID: ___,
          VITEST_POOL_ID: ____,
          ...env
        } = process.env;
        execFile(bin, args, { cwd: root, env, maxBuffer: 1e8 }, (error, stdout, stderr) =>
          resolve({ code: error === null ? 0 : 1, out: stdout + stderr }),
        );
      }),
    remove: () => rmSync(root, { recursive: true }),
  };
}
