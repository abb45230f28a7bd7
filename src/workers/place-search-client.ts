import type { Manifest } from '../data/manifest.ts';
import type { PlaceAnswer as Found } from '../domain/search/place-pack.ts';
import type { PlaceSearchOptions } from '../domain/search/place-search.ts';
import type { PlaceAnswer, PlaceAsk } from './place-search-messages.ts';

export interface CountrySearchOptions {
  /** Absolute URL of `public/data/`, with a `/` at its end. */
  readonly base: string;
  readonly manifest: Manifest;
  /** Prefix of the region whose settlements are wanted first. */
  readonly first: string | null;
  /** Regions whose settlements are there, of how many; from the first call on, questions are answered. */
  readonly onProgress: (done: number, of: number) => void;
  /** A file or the worker did not come; what was there still answers. */
  readonly onFault: (message: string) => void;
}

/** The place search over the whole country, in a worker of its own: its files and its index never hold up the page. */
export interface CountrySearch {
  readonly search: (query: string, options: PlaceSearchOptions) => Promise<Found>;
  readonly close: () => void;
}

export function openCountrySearch(options: CountrySearchOptions): CountrySearch {
  const { base, manifest, first, onProgress, onFault } = options;
  const worker = new Worker(new URL('./place-search.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (found: Found) => void>();
  let last = 0;
  const ask = (message: PlaceAsk) => worker.postMessage(message, []);
  worker.addEventListener('message', ({ data }: MessageEvent<PlaceAnswer>) => {
    if (data.kind === 'progress') onProgress(data.done, data.of);
    else if (data.kind === 'fault') onFault(data.message);
    else {
      waiting.get(data.id)?.(data.found);
      waiting.delete(data.id);
    }
  });
  worker.addEventListener('error', ({ message }) => onFault(message));
  ask({ kind: 'open', base, manifest, first });
  return {
    search: (query, { limit, region = null }) =>
      new Promise((resolve) => {
        const id = ++last;
        waiting.set(id, resolve);
        ask({ kind: 'search', id, query, region, limit });
      }),
    close: () => worker.terminate(),
  };
}
