import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { WantedFile } from './lock.ts';
import { sha256Of } from './sha256.ts';

export interface Places {
  /** Where downloads are kept. */
  readonly cacheDir: string;
  /** A directory laid out like the cache that is only read; null for none. */
  readonly mirror: string | null;
}

export type LocalFind =
  | { readonly kind: 'found'; readonly path: string; readonly from: 'cache' | 'mirror' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'wrong'; readonly path: string; readonly found: string };

/**
 * Looks for a file in the cache, then in the mirror, checking its sha256 either way. A wrong file in the cache counts
 * as missing (a download replaces it); a wrong one in the mirror is somebody's mistake and is reported.
 */
export async function findLocal(file: WantedFile, { cacheDir, mirror }: Places): Promise<LocalFind> {
  const cached = join(cacheDir, file.key);
  if ((await hashIfThere(cached)) === file.sha256) return { kind: 'found', path: cached, from: 'cache' };
  if (mirror === null) return { kind: 'missing' };
  const mirrored = join(mirror, file.key);
  const found = await hashIfThere(mirrored);
  if (found === null) return { kind: 'missing' };
  if (found === file.sha256) return { kind: 'found', path: mirrored, from: 'mirror' };
  return { kind: 'wrong', path: mirrored, found };
}

async function hashIfThere(path: string): Promise<string | null> {
  const info = await stat(path).catch(() => null);
  return info?.isFile() === true ? sha256Of(path) : null;
}
