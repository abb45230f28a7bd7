import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Headers of a host's own, by path below the site's folder, with its leading `/`. */
export type HostHeaders = (path: string) => Readonly<Record<string, string>>;

export interface Served {
  /** Ends in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How long a copy may be kept: for ever where the address changes with the content, else asked for each time. */
function cacheControl({ pathname, searchParams }: URL): string {
  const versioned = pathname.includes('/assets/') || searchParams.has('v');
  return versioned ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves a built site as a good static host would: precompressed copies, cache headers, its 404.html for what is not there.
 * `base`: the path it stands below, `/` or `/sotsmapa/`. `host`: its headers beside ours.
 */
export async function serve(folder: string, base = '/', host: HostHeaders = () => ({})): Promise<Served> {
  // `dev`: a test may change a file while the site is served.
  const files = sirv(folder, {
    dev: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    onNoMatch: (_, response) => {
      const page = `${folder}/404.html`;
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(page) ? readFileSync(page) : '');
    },
  });
  const server = createServer((request, response) => {
    // «//x» would name a host.
    const url = new URL((request.url ?? '/').replace(/^\/+/, '/'), 'http://localhost');
    if (!url.pathname.startsWith(base)) {
      response.writeHead(404).end();
      return;
    }
    request.url = url.pathname.slice(base.length - 1) + url.search;
    const headers = { 'Cache-Control': cacheControl(url), ...host(url.pathname.slice(base.length - 1)) };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    files(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}${base}`, close };
}
