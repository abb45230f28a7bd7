import type { Dataset } from '../../domain/dataset.ts';
import type { KeepStorage } from '../shortlist/keep.ts';

/** Records of a maintainer's own file on the map: in memory only, seen by nobody else. */
export interface OwnFile {
  readonly file: string;
  /** `beside` the published records, or `instead` of those of the same oblasts. */
  readonly mode: 'beside' | 'instead';
  readonly ids: ReadonlySet<string>;
  /** Takes the records off the map and remembers that choice beside the file. */
  readonly hide: () => void;
  /** A dataset with the file's records laid over it; the same one for the same dataset. Its code is loaded on use. */
  readonly overlay: (dataset: Dataset) => Dataset;
}

/** The database with the file that the device keeps, and the mark in the storage that there is one. */
export const OWN_FILE_KEY = 'sotsmapa.own-file';

/** Forgets the file that the device keeps: its mark at once, so that it is never read again, its bytes right after. */
export function forgetKeptFile(storage: KeepStorage | null): void {
  try {
    if (storage?.getItem(OWN_FILE_KEY) === null) return;
    storage?.removeItem(OWN_FILE_KEY);
    indexedDB.deleteDatabase(OWN_FILE_KEY);
  } catch {
    // A browser that forbids the storage has kept nothing.
  }
}
