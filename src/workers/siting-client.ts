import type { SitesProgress, SitesRequest, SitesResult } from '../domain/siting/types.ts';
import type { SitingAnswer, SitingAsk } from './siting-messages.ts';

export interface SolveSitesOptions {
  /** Aborting ends the worker at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: SitesProgress) => void;
  /** The search has ended, one way or another: whole addresses of the files that it needs. */
  readonly onUsed?: (files: readonly string[]) => void;
}

/**
 * Best sites, solved in a worker of its own. The solver's code and its WebAssembly are loaded by the worker, so only
 * when it is asked. Rejects with an Error where the worker or the solver could not be loaded, or the question is
 * refused.
 */
export function solveSites(request: SitesRequest, options: SolveSitesOptions = {}): Promise<SitesResult> {
  const { signal, onProgress, onUsed } = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const worker = new Worker(new URL('./siting.worker.ts', import.meta.url), { type: 'module' });
    let files: readonly string[] = [];
    const end = (settle: () => void): void => {
      worker.terminate();
      if (files.length > 0) onUsed?.(files);
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = (): void => end(() => reject(reasonOf(signal)));
    signal?.addEventListener('abort', abort);
    worker.addEventListener('message', ({ data }: MessageEvent<SitingAnswer>) => {
      if (data.kind === 'started') ({ files } = data);
      else if (data.kind === 'progress') onProgress?.(data.progress);
      else if (data.kind === 'result') end(() => resolve(data.result));
      else end(() => reject(new Error(data.message)));
    });
    worker.addEventListener('error', ({ message }) => {
      end(() => reject(new Error(message === '' ? 'The worker of best sites could not be loaded' : message)));
    });
    worker.postMessage({ request } satisfies SitingAsk, []);
  });
}

function reasonOf(signal: AbortSignal | undefined): Error {
  const reason: unknown = signal?.reason;
  return reason instanceof Error ? reason : new DOMException('Cancelled', 'AbortError');
}
