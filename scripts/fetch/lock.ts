import type { SourceCredit } from '../../src/data/packs/manifest.ts';

export interface LockedFile {
  /** Path inside the repository. */
  readonly path: string;
  readonly url: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface LockedSource extends SourceCredit {
  /** `owner/name`. */
  readonly repository: string;
  readonly commit: string;
  readonly files: readonly LockedFile[];
}

/** `data/sources.lock.json`: what the build reads, as a package lock does for packages. */
export interface SourcesLock {
  readonly version: 1;
  readonly sources: readonly LockedSource[];
}

/** One file of the lock with its source's id and its path in a cache or a mirror. */
export interface WantedFile extends LockedFile {
  readonly source: string;
  /** `owner/name/commit/path`: the layout of the cache and of a mirror alike. */
  readonly key: string;
}

/** Every file of the lock, or those of the sources named. */
export function wantedFiles(lock: SourcesLock, only?: (file: WantedFile) => boolean): WantedFile[] {
  const all = lock.sources.flatMap((source) =>
    source.files.map((file) => ({
      ...file,
      source: source.id,
      key: `${source.repository}/${source.commit}/${file.path}`,
    })),
  );
  return only === undefined ? all : all.filter(only);
}

/** The credits that the manifest and the «Про дані» page show. */
export function creditsOf(lock: SourcesLock): SourceCredit[] {
  return lock.sources.map(({ id, title, licence, attribution, url, date }) => ({
    id,
    title,
    licence,
    attribution,
    url,
    date,
  }));
}
