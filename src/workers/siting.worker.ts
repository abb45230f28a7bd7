import { expose } from 'comlink';
import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { solveSites } from '../domain/siting/solve.ts';
import type { SitesProgress, SitesRequest } from '../domain/siting/types.ts';

const worker = {
  /** Whole addresses of what a search needs: this worker and the solver. */
  files: () => [self.location.href, new URL(wasmUrl, self.location.href).href],
  solve: (request: SitesRequest, onProgress: (progress: SitesProgress) => void) =>
    solveSites(request, {
      load: () => loadHighs({ locateFile: () => wasmUrl }),
      now: () => performance.now(),
      onProgress,
    }),
};

export type SitingWorker = typeof worker;

expose(worker);
