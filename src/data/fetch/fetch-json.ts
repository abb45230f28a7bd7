import { takeEarly } from './early.ts';
import { hashOf } from './hash-of.ts';
import { LoadError } from '../load-error.ts';
import { SCHEMA } from '../packs/manifest.ts';

export interface FetchOptions {
  readonly signal?: AbortSignal;
  /** Uncompressed, from the manifest: fewer bytes mean that the file was cut short. */
  readonly expectedBytes?: number;
  /** From the manifest: another hash means that the file is damaged, however well it reads. */
  readonly expectedHash?: string;
  /** Uncompressed bytes so far; called for every piece that comes. */
  readonly onProgress?: (loaded: number) => void;
  /** `reload` asks the server again, whatever the browser's cache says. */
  readonly cache?: RequestCache;
  /** `low` gives way to what is asked for meanwhile. */
  readonly priority?: RequestPriority;
}

/**
 * The only way of data into the page: the parsed JSON of a file. Throws LoadError, or the signal's reason when the
 * request was given up.
 */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<unknown> {
  const file = url.replace(/\?.*$/, '');
  const bytes = await fetchBytes(url, file, options);
  // Counted beside the reading, which says better what is wrong.
  const hash = options.expectedHash === undefined ? null : hashOf(bytes);
  const json = parse(bytes, file);
  checkSchema(json, file);
  checkHash(await hash, file, options.expectedHash);
  return json;
}

/** The bytes of a file, `file` in what is said of it. Throws as `fetchJson`. */
export async function fetchBytes(
  url: string,
  file: string,
  options: FetchOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const response = await respond(url, file, options);
  if (response.ok) return readBytes(response, file, options);
  const came = `${response.status} ${response.statusText}`.trim();
  throw new LoadError({ kind: 'status', file, expected: '200', came, status: response.status });
}

async function respond(
  url: string,
  file: string,
  { signal, cache, priority }: FetchOptions,
): Promise<Response> {
  const init: RequestInit = {
    ...(signal && { signal }),
    ...(cache && { cache }),
    ...(priority && { priority }),
  };
  try {
    return await ((cache === 'reload' ? null : takeEarly(url)) ?? fetch(url, init));
  } catch (error) {
    signal?.throwIfAborted();
    throw new LoadError({ kind: 'network', file, expected: '200', came: textOf(error) }, { cause: error });
  }
}

async function readBytes(
  response: Response,
  file: string,
  { signal, expectedBytes, onProgress }: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let loaded = 0;
  try {
    for await (const bytes of chunks(response)) {
      loaded += bytes.length;
      pieces.push(bytes);
      onProgress?.(loaded);
    }
  } catch (error) {
    signal?.throwIfAborted();
    throw cutShort(file, expectedBytes, loaded, error);
  }
  if (expectedBytes !== undefined && loaded < expectedBytes)
    throw cutShort(file, expectedBytes, loaded, null);
  return joined(pieces, loaded);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Safari cannot loop over a body's stream by itself. */
async function* chunks(response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = response.body?.getReader();
  if (!reader) return;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function cutShort(
  file: string,
  expectedBytes: number | undefined,
  loaded: number,
  cause: unknown,
): LoadError {
  const expected = expectedBytes === undefined ? 'all bytes' : `${expectedBytes} B`;
  return new LoadError({ kind: 'truncated', file, expected, came: `${loaded} B` }, { cause });
}

function parse(bytes: Uint8Array, file: string): unknown {
  try {
    // Halves of letters are damage, not question marks to be shown.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    const text = new TextDecoder().decode(bytes.subarray(0, 80)).slice(0, 40);
    const came = text === '' ? 'nothing' : JSON.stringify(text);
    throw new LoadError({ kind: 'notJson', file, expected: 'JSON', came }, { cause: error });
  }
}

/** Borders are plain TopoJSON and carry no schema; the manifest that names them does. */
function checkSchema(json: unknown, file: string): void {
  const schema = (json as { schema?: unknown } | null)?.schema;
  if (typeof schema !== 'number' || schema <= SCHEMA) return;
  throw new LoadError({ kind: 'newerSchema', file, expected: `${SCHEMA}`, came: `${schema}` });
}

function checkHash(came: string | null, file: string, expected: string | undefined): void {
  if (came === null || expected === undefined || came === expected) return;
  throw new LoadError({ kind: 'invalid', file, where: 'sha256', expected, came });
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
