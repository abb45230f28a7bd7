import type { DataUrl } from '../packs/load.ts';
import type { Manifest } from '../packs/manifest.ts';
import { readManifest } from '../packs/manifest-schema.ts';

/** The service worker reads it, the page alone writes it: docs/offline.md. */
export const DATA_CACHE = 'sotsmapa-data';

/** Address of a pack: its content's hash is part of it, so that what lies under it can never be out of date. */
export function packUrl(base: DataUrl, { files }: Manifest, path: string): string {
  return `${base}${path}?v=${files[path]?.hash ?? ''}`;
}

/** The manifest that the device keeps, with what it keeps; null for none and for one that cannot be read. */
export async function readCopy(base: DataUrl): Promise<Manifest | null> {
  // Without opening it: whoever keeps nothing should have nothing.
  const kept = await caches.match(`${base}manifest.json`, { cacheName: DATA_CACHE });
  if (kept === undefined) return null;
  try {
    return readManifest(await kept.json(), 'manifest.json');
  } catch {
    return null;
  }
}

/**
 * Makes a manifest and the files that it names the device's copy: one write, after all its files are there. What no
 * scope of it needs is deleted. Rejects with the browser's error where storage is full or forbidden.
 */
export async function commitCopy(base: DataUrl, manifest: Manifest, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(DATA_CACHE);
  const headers = { 'Content-Type': 'application/json' };
  await cache.put(`${base}manifest.json`, new Response(JSON.stringify(manifest), { headers }));
  const needed = new Set(paths.map((path) => absolute(packUrl(base, manifest, path))));
  needed.add(absolute(`${base}manifest.json`));
  for (const request of await cache.keys()) {
    if (!needed.has(request.url)) await cache.delete(request);
  }
}

/** Deletes all that the device keeps. */
export async function deleteCopy(): Promise<void> {
  await caches.delete(DATA_CACHE);
}

function absolute(url: string): string {
  return new URL(url, globalThis.document?.baseURI ?? globalThis.location?.href).href;
}
