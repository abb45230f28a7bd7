import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LockedFile } from './lock.ts';
import { sha256Of } from './sha256.ts';

export interface DownloadOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Longest silence, in milliseconds, before and between bytes. */
  readonly silenceMs: number;
  readonly attempts: number;
  /** Bytes of this file on disk so far (falls back to 0 when a download starts anew). */
  readonly onBytes: (bytes: number) => void;
}

/** A download that trying again may mend. */
class Interrupted extends Error {}

/**
 * Downloads a locked file to `target`, which appears whole or not at all. What an earlier try left in `target.part`
 * is continued by a Range request where the server answers it, else fetched anew.
 * Rejects with a plain Error that says what came instead: a status, fewer bytes, another sha256.
 */
export async function download(file: LockedFile, target: string, options: DownloadOptions): Promise<void> {
  const part = `${target}.part`;
  await mkdir(dirname(target), { recursive: true });
  let last: unknown;
  for (let attempt = 0; attempt < options.attempts; attempt++) {
    try {
      const resumed = await receive(file, part, options);
      if (await isWhole(file, part, resumed)) {
        await rename(part, target);
        return;
      }
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      last = error;
    }
  }
  throw new Error(`gave up after ${options.attempts} tries: ${messageOf(last)}`, { cause: last });
}

/** True when the sha256 is right, false when a resumed file came out wrong and is to be fetched from its start. */
async function isWhole(file: LockedFile, part: string, resumed: boolean): Promise<boolean> {
  const found = await sha256Of(part);
  if (found === file.sha256) return true;
  await rm(part, { force: true });
  if (resumed) return false;
  throw new Error(`sha256 differs: expected ${file.sha256}, got ${found} from ${file.url}`);
}

/** Brings `part` to its full length. Returns whether bytes of an earlier try were kept. */
async function receive(file: LockedFile, part: string, options: DownloadOptions): Promise<boolean> {
  const have = await sizeOf(part);
  if (have === file.bytes) return true;
  if (have > file.bytes) await rm(part);
  const start = have > file.bytes ? 0 : have;
  const silence = makeSilence(options.silenceMs);
  try {
    const response = await options.fetch(file.url, { headers: headersFor(start), signal: silence.signal });
    const resumes = start > 0 && continuesAt(response, start);
    await refuseStatus(response, part);
    await save(response, part, resumes ? start : 0, silence.heard, options.onBytes);
  } catch (error) {
    throw error instanceof Refused ? error : new Interrupted(messageOf(error), { cause: error });
  } finally {
    silence.end();
  }
  const size = await sizeOf(part);
  if (size < file.bytes) throw new Interrupted(`cut short at ${size} of ${file.bytes} bytes`);
  return start > 0;
}

class Refused extends Error {}

async function refuseStatus(response: Response, part: string): Promise<void> {
  if (response.ok) return;
  await response.body?.cancel();
  // 416: our half file does not fit what the server has.
  if (response.status === 416) await rm(part, { force: true });
  const said = `the server answered ${response.status} ${response.statusText}`.trim();
  const passing = response.status === 416 || response.status === 429 || response.status >= 500;
  throw passing ? new Error(said) : new Refused(said);
}

/** A compressed answer has no byte ranges of the file itself, hence `identity` when continuing. */
function headersFor(start: number): Record<string, string> {
  return start > 0 ? { range: `bytes=${start}-`, 'accept-encoding': 'identity' } : {};
}

function continuesAt(response: Response, start: number): boolean {
  return (
    response.status === 206 && response.headers.get('content-range')?.startsWith(`bytes ${start}-`) === true
  );
}

async function save(
  response: Response,
  part: string,
  start: number,
  heard: () => void,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const file = await open(part, start > 0 ? 'a' : 'w');
  let size = start;
  try {
    onBytes(size);
    for await (const chunk of response.body ?? []) {
      heard();
      await file.write(chunk);
      size += chunk.length;
      onBytes(size);
    }
  } finally {
    await file.close();
  }
}

function makeSilence(ms: number): { signal: AbortSignal; heard: () => void; end: () => void } {
  const controller = new AbortController();
  const stop = (): void => controller.abort(new Error(`no answer for ${ms / 1000} s`));
  let timer = setTimeout(stop, ms);
  const end = (): void => clearTimeout(timer);
  const heard = (): void => {
    end();
    timer = setTimeout(stop, ms);
  };
  return { signal: controller.signal, heard, end };
}

async function sizeOf(path: string): Promise<number> {
  return (await stat(path).catch(() => null))?.size ?? 0;
}

/** fetch hides the cause («fetch failed») one level down. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
