import { hashOf } from '../fetch/hash-of.ts';
import { LoadError } from '../load-error.ts';
import type { Manifest } from '../packs/manifest.ts';
import type { DataUrl } from '../packs/load.ts';
import { DATA_CACHE, packUrl } from './store.ts';

export interface StageOptions {
  /** Uncompressed bytes so far, of all files together. */
  readonly onProgress?: (loaded: number) => void;
}

/**
 * Brings files to the device, beside what it keeps: each is checked against the manifest's size and hash before it is
 * stored. Files that are there already are not asked for again, so an interrupted download goes on where it stopped.
 * Throws LoadError, or the browser's error where storage is full or forbidden.
 */
export async function stageFiles(
  base: DataUrl,
  manifest: Manifest,
  paths: readonly string[],
  { onProgress }: StageOptions = {},
): Promise<void> {
  const cache = await caches.open(DATA_CACHE);
  let loaded = 0;
  for (const path of paths) {
    const url = packUrl(base, manifest, path);
    if ((await cache.match(url)) === undefined) await stage(cache, url, path, manifest);
    loaded += manifest.files[path]?.bytes ?? 0;
    onProgress?.(loaded);
  }
}

async function stage(cache: Cache, url: string, path: string, manifest: Manifest): Promise<void> {
  // The page has just read most of them: the browser's own cache saves the line.
  const first = await download(url, path, manifest, 'force-cache').catch(() => null);
  const bytes = first ?? (await download(url, path, manifest, 'reload'));
  const headers = { 'Content-Type': 'application/json' };
  await cache.put(url, new Response(bytes, { headers }));
}

async function download(
  url: string,
  file: string,
  { files }: Manifest,
  cache: RequestCache,
): Promise<ArrayBuffer> {
  const wanted = files[file];
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url, { cache });
    if (!response.ok) {
      throw new LoadError({ kind: 'status', file, expected: '200', came: String(response.status) });
    }
    bytes = await response.arrayBuffer();
  } catch (error) {
    if (error instanceof LoadError) throw error;
    throw new LoadError({ kind: 'network', file, expected: '200', came: String(error) }, { cause: error });
  }
  if (bytes.byteLength !== wanted?.bytes) {
    const came = `${bytes.byteLength} B`;
    throw new LoadError({ kind: 'truncated', file, expected: `${wanted?.bytes} B`, came });
  }
  const hash = await hashOf(bytes);
  if (hash !== null && hash !== wanted.hash) {
    throw new LoadError({ kind: 'invalid', file, where: 'sha256', expected: wanted.hash, came: hash });
  }
  return bytes;
}
