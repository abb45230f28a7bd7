import type { CountGoal, CurvePoint } from '../domain/siting/curve.ts';
import type { SitesProgress, SitesRequest, SitesResult } from '../domain/siting/types.ts';
import { openWorker, type RemoteWorker } from './remote.ts';
import type { SitingWorker } from './siting.worker.ts';

interface Searching {
  /** Aborting ends the worker at once; the promise is rejected with the signal's reason. */
  readonly signal: AbortSignal;
  /** The search has ended, one way or another: whole addresses of the files that it needs. */
  readonly onUsed: (files: readonly string[]) => void;
}

interface SolveSitesOptions extends Searching {
  /** Aborting ends the search with the best found so far; rejected like `signal` where there is none yet. */
  readonly stop?: AbortSignal;
  readonly onProgress: (progress: SitesProgress) => void;
}

/**
 * Best sites, solved in a worker of its own. The solver's code and its WebAssembly are loaded by the worker, so only
 * when it is asked. Rejects with an Error where the worker or the solver could not be loaded, or the question is
 * refused.
 */
async function solve(
  request: SitesRequest,
  { signal, stop, onProgress, onUsed }: SolveSitesOptions,
): Promise<SitesResult> {
  let found: SitesProgress | null = null;
  const search = new AbortController();
  const end = (): void => search.abort(signal.aborted ? signal.reason : stop?.reason);
  for (const each of [signal, stop]) {
    each?.throwIfAborted();
    each?.addEventListener('abort', end, { once: true });
  }
  try {
    return await working({ signal: search.signal, onUsed }, ({ call, listener }) =>
      call((worker) =>
        worker.solve(
          request,
          listener((progress) => {
            if (progress.best !== null) found = progress;
            onProgress(progress);
          }),
        ),
      ),
    );
  } catch (error) {
    const known = found as SitesProgress | null;
    if (known === null || signal.aborted || stop?.aborted !== true) throw error;
    // A worker that solves hears nothing: it was ended, and another one says what is known.
    return await working({ signal, onUsed }, ({ call }) => call((worker) => worker.soFar(request, known)));
  } finally {
    for (const each of [signal, stop]) each?.removeEventListener('abort', end);
  }
}

/** What one new site comes to, two, and so on to so many; in a worker of its own. */
function curve(
  request: SitesRequest & { readonly goal: CountGoal },
  most: number,
  { onPoint, ...searching }: Searching & { readonly onPoint: (point: CurvePoint) => void },
): Promise<readonly CurvePoint[]> {
  return working(searching, ({ call, listener }) =>
    call((worker) => worker.curve(request, most, listener(onPoint))),
  );
}

/** Best sites for the page: a question, or a question for each number of sites. */
export const siting = { solve, curve };

async function working<T>(
  { signal, onUsed }: Searching,
  ask: (remote: Pick<RemoteWorker<SitingWorker>, 'call' | 'listener'>) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const remote = openWorker<SitingWorker>(
    new Worker(new URL('./siting.worker.ts', import.meta.url), { type: 'module' }),
    signal,
  );
  let files: readonly string[] = [];
  try {
    files = await remote.call((worker) => worker.files());
    return await ask(remote);
  } finally {
    remote.close();
    if (files.length > 0) onUsed(files);
  }
}
