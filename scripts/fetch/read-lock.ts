import { readFile } from 'node:fs/promises';
import type { SourcesLock } from './lock.ts';

/** Reads `data/sources.lock.json`. Throws with the path when it is missing, not JSON or of another version. */
export async function readLock(path: string): Promise<SourcesLock> {
  const text = await readFile(path, 'utf8');
  const lock = parse(text, path) as Partial<SourcesLock>;
  if (lock.version !== 1 || !Array.isArray(lock.sources)) {
    throw new Error(`${path}: expected {"version": 1, "sources": […]}, got version ${String(lock.version)}`);
  }
  return lock as SourcesLock;
}

function parse(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path}: not JSON (${String(error)})`, { cause: error });
  }
}
