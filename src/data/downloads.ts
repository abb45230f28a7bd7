import { fetchJson } from './fetch-json.ts';
import { LoadError } from './load-error.ts';

/** A file ready for download, as `downloads/index.json` lists it. */
export interface Download {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly bytes: number;
  readonly licence: string | null;
}

export interface DownloadIndex {
  readonly files: readonly Download[];
  /** What changed since the release before; null where none is known. */
  readonly changes: ReleaseCounts | null;
}

export interface ReleaseCounts {
  readonly release: string;
  readonly added: number;
  readonly changed: number;
  readonly vanished: number;
}

/** The list of files at a URL; null where the site has none. Throws LoadError where the network fails. */
export async function loadDownloads(url: string): Promise<DownloadIndex | null> {
  try {
    return readIndex(await fetchJson(url));
  } catch (error) {
    // A server without the file may also answer with its own page.
    if (error instanceof LoadError && error.kind !== 'network') return null;
    throw error;
  }
}

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

function readIndex(json: unknown): DownloadIndex | null {
  if (!isObject(json) || !Array.isArray(json['files'])) return null;
  const { files, licence, changes } = json;
  const listed = (files as unknown[]).filter(isObject).flatMap((file): Download[] => {
    const path = text(file['path']);
    // Nothing but a file beside the index: no other site, no folder above.
    if (path === null || !/^[\w-][\w./-]*$/.test(path) || path.includes('..')) return [];
    return [{ path, bytes: number(file['bytes']), licence: text(file['licence']) ?? text(licence) }];
  });
  return { files: listed, changes: readChanges(changes) };
}

function readChanges(value: unknown): ReleaseCounts | null {
  if (!isObject(value)) return null;
  const { release, added, changed, vanished } = value;
  const counts = { added: number(added), changed: number(changed), vanished: number(vanished) };
  const known = text(release);
  return known === null || Object.values(counts).some(Number.isNaN) ? null : { release: known, ...counts };
}
