import { expose } from 'comlink';
import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { type CountGoal, type CurvePoint, sitesCurve } from '../domain/siting/curve.ts';
import { sitesSoFar, solveSites } from '../domain/siting/solve.ts';
import type { SitesProgress, SitesRequest } from '../domain/siting/types.ts';

const options = {
  load: () => loadHighs({ locateFile: () => wasmUrl }),
  now: () => performance.now(),
};

const worker = {
  /** Whole addresses of what a search needs: this worker and the solver. */
  files: () => [self.location.href, new URL(wasmUrl, self.location.href).href],
  solve: (request: SitesRequest, onProgress: (progress: SitesProgress) => void) =>
    solveSites(request, { ...options, onProgress }),
  /** The answer of a search that was stopped. */
  soFar: (request: SitesRequest, found: SitesProgress) => sitesSoFar(request, found, options),
  curve: (
    request: SitesRequest & { readonly goal: CountGoal },
    most: number,
    onPoint: (point: CurvePoint) => void,
  ) => sitesCurve(request, most, { ...options, onPoint }),
};

export type SitingWorker = typeof worker;

expose(worker);
