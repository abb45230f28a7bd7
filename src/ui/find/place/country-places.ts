import type { Manifest } from '../../../data/packs/manifest.ts';
import type { CountrySearch, openCountrySearch } from '../../../workers/place-search-client.ts';

/** `partly`: all hromadas and some settlements answer. */
export interface CountryState {
  readonly status: 'idle' | 'loading' | 'partly' | 'ready' | 'failed';
  /** Regions whose settlements have come, of how many. */
  readonly done: number;
  readonly of: number;
  /** Null until there is something to ask; another one when there is more. */
  readonly ask: CountrySearch['search'] | null;
}

/** The whole country's places of one page, outside of React: changing the tab must not throw them away. */
export interface CountryPlaces {
  readonly get: () => CountryState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Fetches them, once; again after a failure. */
  readonly load: (manifest: Manifest, first: string | null) => void;
}

export type Open = typeof openCountrySearch;

/** Another function each time: whoever has asked may ask again. */
const asking = (search: CountrySearch | null): CountryState['ask'] =>
  search && ((query, options) => search.search(query, options));

export function createCountryPlaces(open: Open, base: () => string): CountryPlaces {
  let state: CountryState = { status: 'idle', done: 0, of: 0, ask: null };
  let search: CountrySearch | null = null;
  const listeners = new Set<() => void>();
  const set = (part: Partial<CountryState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const onProgress = (done: number, of: number) => {
    const more = done === 1 || done === of;
    const status = done < of ? 'partly' : 'ready';
    set({ status, done, of, ...(more && { ask: asking(search) }) });
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
      set({ status: 'loading', done: 0, of: manifest.regions.length, ask: null });
      // What came answers; what did not can be asked for again.
      const onFault = () => set({ status: 'failed', ask: state.done > 0 ? asking(search) : null });
      search = open({ base: base(), manifest, first, onProgress, onFault });
    },
  };
}
