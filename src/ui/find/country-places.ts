import type { Manifest } from '../../data/manifest.ts';
import { type CountrySearch, openCountrySearch } from '../../workers/place-search-client.ts';

/** `partly`: all hromadas and some settlements answer. */
export interface CountryState {
  readonly status: 'idle' | 'loading' | 'partly' | 'ready' | 'failed';
  /** Regions whose settlements have come, of how many. */
  readonly done: number;
  readonly of: number;
}

/** The whole country's places of one page, outside of React: changing the tab must not throw them away. */
export interface CountryPlaces {
  readonly get: () => CountryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches them, once; again after a failure. */
  readonly load: (manifest: Manifest, first: string | null) => void;
  /** Null until there is something to ask. */
  readonly search: CountrySearch['search'] | null;
}

type Open = typeof openCountrySearch;

export function createCountryPlaces(open: Open, base: () => string): CountryPlaces {
  let state: CountryState = { status: 'idle', done: 0, of: 0 };
  let search: CountrySearch | null = null;
  const listeners = new Set<() => void>();
  const set = (next: CountryState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    get: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: (manifest, first) => {
      if (manifest.overview === null || (state.status !== 'idle' && state.status !== 'failed')) return;
      search?.close();
      set({ status: 'loading', done: 0, of: manifest.regions.length });
      search = open({
        base: base(),
        manifest,
        first,
        onProgress: (done, of) => set({ status: done < of ? 'partly' : 'ready', done, of }),
        onFault: () => set({ ...state, status: 'failed' }),
      });
    },
    get search() {
      return state.done > 0 ? (search?.search ?? null) : null;
    },
  };
}

export const countryPlaces = createCountryPlaces(
  openCountrySearch,
  () => new URL('data/', document.baseURI).href,
);
