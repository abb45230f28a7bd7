import { forgetKeptFile, OWN_FILE_KEY } from './own-file.ts';
import type { KeepStorage } from '../shortlist/keep.ts';

/** A file as the device keeps it, by its owner's wish. */
export interface KeptFile {
  readonly file: string;
  readonly blob: Blob;
  /** Where names are looked up, as `OpenFile` says it. */
  readonly oblast: string | null;
  /** ISO timestamp. */
  readonly at: string;
}

const STORE = 'file';

/** Keeps the file instead of the one before. Rejects with what the browser says where it refuses. */
export async function keepFile(storage: KeepStorage | null, kept: KeptFile): Promise<void> {
  if (storage === null) throw new Error('storage is forbidden');
  const base = await openBase();
  try {
    await done(base.transaction(STORE, 'readwrite').objectStore(STORE).put(kept, STORE));
  } finally {
    base.close();
  }
  // The mark comes last: without it nothing is ever read.
  storage.setItem(OWN_FILE_KEY, kept.at);
}

/** What the device keeps; null for nothing. Of a file whose mark is gone the bytes are forgotten too. Never rejects. */
export async function readKeptFile(storage: KeepStorage | null): Promise<KeptFile | null> {
  try {
    if (storage?.getItem(OWN_FILE_KEY) == null) return null;
    const base = await openBase();
    try {
      const kept: unknown = await done(base.transaction(STORE).objectStore(STORE).get(STORE));
      if (isKept(kept)) return kept;
    } finally {
      base.close();
    }
  } catch {
    return null;
  }
  forgetKeptFile(storage);
  return null;
}

function isKept(value: unknown): value is KeptFile {
  const { file, blob, at } = (value ?? {}) as Record<string, unknown>;
  return typeof file === 'string' && blob instanceof Blob && typeof at === 'string';
}

function openBase(): Promise<IDBDatabase> {
  const request = indexedDB.open(OWN_FILE_KEY, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
  });
}
