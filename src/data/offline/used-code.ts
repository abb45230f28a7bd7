/** Parts of the code that are too large to bring to every visitor's device: those used once stay. */
const CODE_CACHE = 'sotsmapa-code';
const KEPT = 16;

/** Keeps the large parts that this page has loaded; the oldest beyond a number go. */
export async function keepUsedCode(): Promise<void> {
  const assets = new URL('assets/', document.baseURI).href;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  await keepCode(loaded.filter((name) => name.startsWith(assets)));
}

/** Keeps these files of the site's code (whole addresses), which were just used and lie in the browser's own cache. */
export async function keepCode(urls: readonly string[]): Promise<void> {
  const cache = await caches.open(CODE_CACHE);
  for (const url of urls) {
    if ((await caches.match(url, { ignoreVary: true })) !== undefined) continue;
    const response = await fetch(url, { cache: 'force-cache' });
    if (response.ok) await cache.put(url, response);
  }
  const keys = await cache.keys();
  for (const old of keys.slice(0, Math.max(0, keys.length - KEPT))) await cache.delete(old);
}
