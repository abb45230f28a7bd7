import { isRecord } from '../fields-schema.ts';
import { fetchJson } from '../fetch/fetch-json.ts';
import { LoadError } from '../load-error.ts';
import { decodeServicesPack } from './pack-codec.ts';
import type { ServicesPack } from './pack.ts';
import type { LoadOptions } from './load.ts';

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
  /** Earlier releases that can be compared with, the newest first. */
  readonly releases: readonly KeptRelease[];
}

/** A release that was published before, as the site keeps it. */
export interface KeptRelease {
  readonly release: string;
  /** Services of a scope (`UA74`, `UA`), by its prefix. */
  readonly files: Readonly<Record<string, KeptFile>>;
}

interface KeptFile {
  /** Relative to the folder of the index. */
  readonly path: string;
  readonly bytes: number;
  /** As in the manifest: the first 12 hex digits of the sha256. */
  readonly hash: string;
}

export interface ReleaseCounts {
  readonly release: string;
  readonly added: number;
  readonly changed: number;
  readonly vanished: number;
}

/** The list of files at a URL; null where the site has none. Throws LoadError where the network fails. */
export async function loadDownloads(url: string, options: LoadOptions = {}): Promise<DownloadIndex | null> {
  try {
    return readIndex(await fetchJson(url, options));
  } catch (error) {
    // A server without the file may also answer with its own page.
    if (error instanceof LoadError && error.kind !== 'network') return null;
    throw error;
  }
}

/** Services of an earlier release. Throws LoadError, or the signal's reason when the request was given up. */
export async function loadKept(
  folder: string,
  { release, files }: KeptRelease,
  scope: string,
  options: LoadOptions,
): Promise<ServicesPack> {
  const file = files[scope];
  const came = Object.keys(files).join(', ');
  if (file === undefined) throw new LoadError({ kind: 'invalid', file: release, expected: scope, came });
  const { path, bytes, hash } = file;
  const json = await fetchJson(folder + path, { ...options, expectedBytes: bytes, expectedHash: hash });
  return decodeServicesPack(json, path);
}

type Json = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN);

/** Reads the list; null where it is none. */
export function readIndex(json: unknown): DownloadIndex | null {
  if (!isRecord(json) || !Array.isArray(json['files'])) return null;
  const { files, licence, changes, releases } = json;
  const listed = (files as unknown[]).filter(isRecord).flatMap((file): Download[] => {
    const path = pathOf(file);
    if (path === null) return [];
    return [{ path, bytes: number(file['bytes']), licence: text(file['licence']) ?? text(licence) }];
  });
  return { files: listed, changes: readChanges(changes), releases: readReleases(releases) };
}

/** Nothing but a file beside the index: no other site, no folder above. */
function pathOf(file: Json): string | null {
  const path = text(file['path']);
  return path === null || !/^[\w-][\w./+-]*$/.test(path) || path.includes('..') ? null : path;
}

function readReleases(value: unknown): KeptRelease[] {
  const list = Array.isArray(value) ? (value as unknown[]).filter(isRecord) : [];
  return list.flatMap((each): KeptRelease[] => {
    const release = text(each['release']);
    if (release === null || !isRecord(each['files'])) return [];
    const files = Object.entries(each['files']).flatMap(([scope, file]): [string, KeptFile][] => {
      const path = isRecord(file) ? pathOf(file) : null;
      const hash = isRecord(file) ? text(file['hash']) : null;
      if (!isRecord(file) || path === null || hash === null || !/^UA(\d{2})?$/.test(scope)) return [];
      return [[scope, { path, bytes: number(file['bytes']), hash }]];
    });
    return files.length === 0 ? [] : [{ release, files: Object.fromEntries(files) }];
  });
}

function readChanges(value: unknown): ReleaseCounts | null {
  if (!isRecord(value)) return null;
  const { release, added, changed, vanished } = value;
  const counts = { added: number(added), changed: number(changed), vanished: number(vanished) };
  const known = text(release);
  return known === null || Object.values(counts).some(Number.isNaN) ? null : { release: known, ...counts };
}
