/** Parts of the code that are too large to bring to every visitor's device: those used once stay. */
const CODE_CACHE = 'sotsmapa-code';
const KEPT = 16;

/** Keeps the large parts that this page has loaded; the oldest beyond a number go. */
export async function keepUsedCode(): Promise<void> {
  const cache = await caches.open(CODE_CACHE);
  const assets = new URL('assets/', document.baseURI).href;
  for (const { name } of performance.getEntriesByType('resource')) {
    if (!name.startsWith(assets) || (await caches.match(name, { ignoreVary: true })) !== undefined) continue;
    const response = await fetch(name, { cache: 'force-cache' });
    if (response.ok) await cache.put(name, response);
  }
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - KEPT))) await cache.delete(old);
}
