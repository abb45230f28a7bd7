/**
 * Handlers of the service worker. They are written into it as text: each stands alone and sees nothing of this file.
 * The worker only reads what the page has stored and checked (src/data/offline).
 */

interface Event {
  readonly request: Request;
}

/** A file whose address changes with its content: the stored one is as good as the site's. */
export async function savedFirst({ request }: Event): Promise<Response> {
  const saved = request.cache === 'reload' ? undefined : await caches.match(request, { ignoreVary: true });
  return saved ?? fetch(request);
}

/** The list of files: the site's; the device's where the site cannot be reached in time, or is broken. */
export async function siteFirst({ request }: Event): Promise<Response> {
  const saved = await caches.match(request, { ignoreVary: true });
  if (saved === undefined) return fetch(request);
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), 8000);
  try {
    const response = await fetch(request, { signal: patience.signal });
    return response.ok ? response : saved;
  } catch {
    return saved;
  } finally {
    clearTimeout(timer);
  }
}
