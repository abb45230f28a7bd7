import { expose } from 'comlink';
import type { PlaceAnswer } from '../domain/search/place-pack.ts';
import type { PlaceSearch, PlaceSearchOptions } from '../domain/search/place-search.ts';
import { type CountryFiles, loadCountry } from './load-country.ts';

let search: PlaceSearch | null = null;

const worker = {
  /** Rejects at the end where a file did not come; what did come answers. */
  open: (files: CountryFiles, onProgress: (done: number, of: number) => void) =>
    loadCountry(files, {
      onSearch: (whole) => {
        search = whole;
      },
      onProgress,
    }),
  search: (query: string, options: PlaceSearchOptions): PlaceAnswer =>
    search?.search(query, options) ?? { hits: [], namesakes: 0 },
};

export type PlaceSearchWorker = typeof worker;

expose(worker);
