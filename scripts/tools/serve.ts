import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

/** Headers of a host's own, by path below the site's folder, with its leading `/`. */
export type HostHeaders = (path: string) => Readonly<Record<string, string>>;

export interface Served {
  /** Ends in `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** How long a copy may be kept: for ever where the address changes with the content, else asked for each time. */
export function cacheControl(address: string): string {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const versioned = pathname.includes('/assets/') || searchParams.has('v');
  return versioned ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * Serves a built site as a good static host would: precompressed copies, cache headers, 404 for what is not there.
 * `base`: the path it stands below, `/` or `/sotsmapa/`. Port 0 takes a free one. `host`: its headers beside ours.
 */
export async function serve(
  folder: string,
  base = '/',
  port = 0,
  host: HostHeaders = () => ({}),
): Promise<Served> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const [name, value] of Object.entries(host(pathname.slice(base.length - 1)))) {
      response.setHeader(name, value);
    }
    answer(root, base, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${taken}${base}`, close };
}

async function answer(
  root: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const file = fileOf(root, base, request.url ?? '/');
  if (file === null || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return;
  }
  const accepted = (request.headers['accept-encoding'] ?? '').split(/, */);
  const encoding = ENCODINGS.find(({ name, ending }) => accepted.includes(name) && existsSync(file + ending));
  const body = await readFile(file + (encoding?.ending ?? ''));
  response.writeHead(200, {
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': body.length,
    ...(!response.hasHeader('cache-control') && { 'cache-control': cacheControl(request.url ?? '/') }),
    vary: 'accept-encoding',
    ...(encoding && { 'content-encoding': encoding.name }),
  });
  response.end(body);
}

/** The file that an address names, or null for one outside the folder. */
function fileOf(root: string, base: string, address: string): string | null {
  const { pathname } = new URL(address, 'http://localhost');
  if (!pathname.startsWith(base)) return null;
  const inside = decodeURIComponent(pathname.slice(base.length));
  const file = path.join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside);
  return file.startsWith(root + path.sep) ? file : null;
}
