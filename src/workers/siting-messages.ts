import type { SitesProgress, SitesRequest, SitesResult } from '../domain/siting/types.ts';

/** What the page sends: one question a worker. */
export interface SitingAsk {
  readonly request: SitesRequest;
}

/** What the worker answers: what it consists of, progress any number of times, then a result or a fault. */
export type SitingAnswer =
  /** `files`: whole addresses of what a search needs: this worker and the solver. */
  | { readonly kind: 'started'; readonly files: readonly string[] }
  | { readonly kind: 'progress'; readonly progress: SitesProgress }
  | { readonly kind: 'result'; readonly result: SitesResult }
  | { readonly kind: 'fault'; readonly message: string };
