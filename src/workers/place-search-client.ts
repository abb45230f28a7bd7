import type { PlaceAnswer } from '../domain/search/place-pack.ts';
import type { PlaceSearchOptions } from '../domain/search/place-search.ts';
import type { CountryFiles } from './load-country.ts';
import type { PlaceSearchWorker } from './place-search.worker.ts';
import { openWorker } from './remote.ts';

export interface CountrySearchOptions extends CountryFiles {
  /** Regions whose settlements are there, of how many; from the first call on, questions are answered. */
  readonly onProgress: (done: number, of: number) => void;
  /** A file or the worker did not come; what was there still answers. */
  readonly onFault: () => void;
}

/** The place search over the whole country, in a worker of its own: its files and its index never hold up the page. */
export interface CountrySearch {
  readonly search: (query: string, options: PlaceSearchOptions) => Promise<PlaceAnswer>;
  readonly close: () => void;
}

export function openCountrySearch({ onProgress, onFault, ...files }: CountrySearchOptions): CountrySearch {
  const { call, listener, close } = openWorker<PlaceSearchWorker>(
    new Worker(new URL('./place-search.worker.ts', import.meta.url), { type: 'module' }),
  );
  const { length } = files.manifest.regions;
  call((worker) => worker.open(files, listener(onProgress))).then(() => onProgress(length, length), onFault);
  return { search: (query, options) => call((worker) => worker.search(query, options)), close };
}
