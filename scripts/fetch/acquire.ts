import { join } from 'node:path';
import pMap, { pMapSkip } from 'p-map';
import { AcquireError, type Problem } from './acquire-error.ts';
import { download, messageOf } from './download.ts';
import { findLocal, type LocalFind, type Places } from './find-local.ts';
import { type SourcesLock, type WantedFile, wantedFiles } from './lock.ts';

export interface Progress {
  /** Bytes that are checked or on disk, of `total`. */
  readonly done: number;
  readonly total: number;
}

export interface AcquireOptions extends Places {
  readonly only?: (file: WantedFile) => boolean;
  readonly offline?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** How long the first answer may take, and silence within a download; milliseconds. */
  readonly probeMs?: number;
  readonly silenceMs?: number;
}

/** A file of the lock with the path of a copy whose sha256 was checked. */
export interface AcquiredFile extends WantedFile {
  readonly local: string;
  readonly from: 'cache' | 'mirror' | 'url';
}

export type AcquireResult =
  | { readonly kind: 'ready'; readonly files: readonly AcquiredFile[] }
  /** Not one file is here and nothing answers: the case for the embedded default. */
  | { readonly kind: 'unreachable'; readonly tried: readonly string[]; readonly reason: string };

type Looked = { readonly file: WantedFile; readonly find: LocalFind };

/**
 * Gets every wanted file of the lock: from the cache, else the mirror, else its URL (never with `offline`).
 * Rejects with AcquireError when some, but not all, are out of reach, or any has another sha256 than the lock says.
 */
export async function acquire(lock: SourcesLock, options: AcquireOptions): Promise<AcquireResult> {
  const wanted = wantedFiles(lock, options.only);
  const meter = makeMeter(wanted, options.onProgress);
  const look = async (file: WantedFile): Promise<Looked> => {
    const find = await findLocal(file, options);
    if (find.kind === 'found') meter(file, file.bytes);
    return { file, find };
  };
  const looked = await pMap(wanted, look, { concurrency: 8 });
  const wrong = looked.flatMap(({ file, find }) =>
    find.kind === 'wrong' ? [wrongInMirror(file, find)] : [],
  );
  if (wrong.length > 0) throw new AcquireError(wrong);
  const here = looked.flatMap(({ file, find }) =>
    find.kind === 'found' ? [{ ...file, local: find.path, from: find.from }] : [],
  );
  const missing = looked.flatMap(({ file, find }) => (find.kind === 'missing' ? [file] : []));
  if (missing.length === 0) return { kind: 'ready', files: here };
  const silent = await whyNotDownload(missing, options);
  if (silent !== null && here.length === 0) return { kind: 'unreachable', ...silent };
  if (silent !== null)
    throw new AcquireError(missing.map((file) => outOfReach(file, options, silent.reason)));
  const fetched = await downloadAll(missing, options, meter);
  return { kind: 'ready', files: [...here, ...fetched] };
}

async function whyNotDownload(
  missing: readonly WantedFile[],
  options: AcquireOptions,
): Promise<{ tried: string[]; reason: string } | null> {
  const url = missing[0]?.url ?? '';
  const local = [options.cacheDir, ...(options.mirror === null ? [] : [options.mirror])];
  if (options.offline === true) return { tried: local, reason: 'downloads are switched off (--offline)' };
  const reason = await probe(url, options.probeMs ?? 7000, options.fetch ?? globalThis.fetch);
  return reason === null ? null : { tried: [...local, url], reason };
}

async function downloadAll(
  missing: readonly WantedFile[],
  options: AcquireOptions,
  meter: Meter,
): Promise<AcquiredFile[]> {
  const problems: Problem[] = [];
  const get = async (file: WantedFile): Promise<AcquiredFile | typeof pMapSkip> => {
    const local = join(options.cacheDir, file.key);
    try {
      await download(file, local, {
        fetch: options.fetch ?? globalThis.fetch,
        silenceMs: options.silenceMs ?? 30_000,
        attempts: 3,
        onBytes: (bytes) => meter(file, bytes),
      });
      return { ...file, local, from: 'url' };
    } catch (error) {
      problems.push(outOfReach(file, options, messageOf(error)));
      return pMapSkip;
    }
  };
  const files = await pMap(missing, get, { concurrency: 4 });
  if (problems.length > 0) throw new AcquireError(problems);
  return files;
}

type Meter = (file: WantedFile, bytes: number) => void;

function makeMeter(wanted: readonly WantedFile[], onProgress?: (progress: Progress) => void): Meter {
  const total = wanted.reduce((sum, file) => sum + file.bytes, 0);
  const byFile = new Map<string, number>();
  let done = 0;
  return (file, bytes) => {
    done += bytes - (byFile.get(file.key) ?? 0);
    byFile.set(file.key, bytes);
    onProgress?.({ done, total });
  };
}

function wrongInMirror(file: WantedFile, find: Extract<LocalFind, { kind: 'wrong' }>): Problem {
  return {
    key: file.key,
    what: `sha256 differs: expected ${file.sha256}, got ${find.found}`,
    tried: [find.path],
    todo: 'replace that file by the one its URL gives, remove it, or point DATA_MIRROR elsewhere',
  };
}

function outOfReach(file: WantedFile, { cacheDir, mirror, offline }: AcquireOptions, what: string): Problem {
  const local = [join(cacheDir, file.key), ...(mirror === null ? [] : [join(mirror, file.key)])];
  return {
    key: file.key,
    what,
    tried: offline === true ? local : [...local, file.url],
    todo: `run again with a network (what came is kept), set DATA_MIRROR to a directory that holds the file, or empty ${cacheDir} for the embedded default`,
  };
}

/**
 * Asks one URL for its head. Returns null when any server answers, whatever it answers, else why none did.
 * One question decides, so that no network is told from a slow one in `silenceMs`, not in that times the files.
 */
async function probe(url: string, silenceMs: number, fetch: typeof globalThis.fetch): Promise<string | null> {
  const signal = AbortSignal.timeout(silenceMs);
  try {
    const response = await fetch(url, { method: 'HEAD', signal });
    await response.body?.cancel();
    return null;
  } catch (error) {
    return signal.aborted ? `no answer within ${silenceMs / 1000} s` : messageOf(error);
  }
}
