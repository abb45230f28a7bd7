import { LoadError } from '../../data/load-error.ts';
import type { LoadOptions } from '../../data/packs/load.ts';
import { type Loadable, shown } from '../loadable.ts';

/** Where a task keeps what it loads. */
export interface Slot<T> {
  readonly get: () => Loadable<T>;
  readonly set: (loadable: Loadable<T>) => void;
  /** Awaited before a value is put into the slot. It only spares time: its failure keeps nothing back. */
  readonly prepare?: (value: T) => Promise<void>;
}

export interface Job<T> {
  /** What is loaded; the same key is not loaded twice. */
  readonly key: string;
  readonly file: string;
  readonly total: number | null;
  readonly load: (options: LoadOptions) => Promise<T>;
}

export interface Task<T> {
  /** Resolves when the job has ended one way or another; at once where it is there or under way already. */
  readonly run: (job: Job<T>) => Promise<void>;
  /** Makes the next run load again, past the browser's cache. */
  readonly again: () => void;
}

/** Loads one thing at a time into a slot: a new job gives up the one before, and never loses what is shown. */
export function createTask<T>(slot: Slot<T>): Task<T> {
  let current: {
    readonly key: string;
    readonly abort: AbortController;
    readonly done: Promise<void>;
  } | null = null;
  let cache: RequestCache | undefined;
  return {
    run: (job) => {
      if (current?.key === job.key) return current.done;
      current?.abort.abort();
      const abort = new AbortController();
      const done = fill(slot, job, { signal: abort.signal, ...(cache && { cache }) });
      cache = undefined;
      current = { key: job.key, abort, done };
      return done;
    },
    again: () => {
      current?.abort.abort();
      current = null;
      cache = 'reload';
    },
  };
}

async function fill<T>(slot: Slot<T>, { file, total, load }: Job<T>, options: LoadOptions): Promise<void> {
  const previous = shown(slot.get());
  const gone = () => options.signal?.aborted === true;
  slot.set({ status: 'loading', loaded: 0, total, previous });
  const onProgress = (loaded: number) => {
    if (!gone()) slot.set({ status: 'loading', loaded, total, previous });
  };
  try {
    const value = await load({ ...options, onProgress });
    if (!gone()) await slot.prepare?.(value).catch(() => undefined);
    if (!gone()) slot.set({ status: 'ready', value });
  } catch (error) {
    if (!gone()) slot.set({ status: 'failed', error: asLoadError(error, file), previous });
  }
}

/** A reader that stumbles must not leave the page waiting for ever. */
function asLoadError(error: unknown, file: string): LoadError {
  if (error instanceof LoadError) return error;
  const came = String(error);
  // The code that reads the file did not come; browsers agree on this one word.
  const facts = {
    kind: /\bmodule\b/.test(came) ? 'network' : 'invalid',
    file,
    expected: 'a readable file',
    came,
  } as const;
  return new LoadError(facts, { cause: error });
}
