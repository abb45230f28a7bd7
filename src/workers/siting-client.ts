import type { SitesProgress, SitesRequest, SitesResult } from '../domain/siting/types.ts';
import { openWorker } from './remote.ts';
import type { SitingWorker } from './siting.worker.ts';

export interface SolveSitesOptions {
  /** Aborting ends the worker at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SitesProgress) => void;
  /** The search has ended, one way or another: whole addresses of the files that it needs. */
  readonly onUsed: (files: readonly string[]) => void;
}

/**
 * Best sites, solved in a worker of its own. The solver's code and its WebAssembly are loaded by the worker, so only
 * when it is asked. Rejects with an Error where the worker or the solver could not be loaded, or the question is
 * refused.
 */
export async function solveSites(
  request: SitesRequest,
  { signal, onProgress, onUsed }: SolveSitesOptions,
): Promise<SitesResult> {
  signal.throwIfAborted();
  const { call, listener, close } = openWorker<SitingWorker>(
    new Worker(new URL('./siting.worker.ts', import.meta.url), { type: 'module' }),
    signal,
  );
  let files: readonly string[] = [];
  try {
    files = await call((worker) => worker.files());
    return await call((worker) => worker.solve(request, listener(onProgress)));
  } finally {
    close();
    if (files.length > 0) onUsed(files);
  }
}
