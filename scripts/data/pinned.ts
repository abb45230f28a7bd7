import { readFile } from 'node:fs/promises';
import type { SourceCredit } from '../../src/data/packs/manifest.ts';
import type { AcquiredFile } from '../fetch/acquire.ts';
import { creditsOf, type SourcesLock } from '../fetch/lock.ts';
import { DataError } from './data-error.ts';

/** The files of the lock, by source. */
export interface Pinned {
  /** Its only file, or the one that ends so. Throws DataError where there is none. */
  readonly bytes: (source: string, ext?: string) => Promise<Buffer>;
  readonly credit: (source: string) => SourceCredit;
}

export function pinnedFiles(files: readonly AcquiredFile[], lock: SourcesLock): Pinned {
  return {
    bytes: async (source, ext = '') => {
      const found = files.find((file) => file.source === source && file.path.endsWith(ext));
      if (found === undefined) {
        throw new DataError([`data/sources.lock.json: no file ${ext} of the source ${source}`]);
      }
      return readFile(found.local);
    },
    credit: (source) => {
      const credit = creditsOf(lock).find(({ id }) => id === source);
      if (credit === undefined) throw new DataError([`data/sources.lock.json: no source ${source}`]);
      return credit;
    },
  };
}
