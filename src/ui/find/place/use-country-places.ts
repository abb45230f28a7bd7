import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PlaceAnswer } from '../../../domain/search/place-pack.ts';
import { shown } from '../../../state/loadable.ts';
import { useApp } from '../../../state/use-app.ts';
import { type Line, mayPrefetch, sparesData } from './connection.ts';
import { type CountryState, createCountryPlaces, type Open } from './country-places.ts';

/** What speaks with the worker comes with the first question. */
const openLater: Open = (options) => {
  const opened = import('../../../workers/place-search-client.ts').then((client) =>
    client.openCountrySearch(options),
  );
  opened.catch(options.onFault);
  return {
    search: async (query, asked) => (await opened).search(query, asked),
    close: () => void opened.then(({ close }) => close()).catch(() => undefined),
  };
};

const countryPlaces = createCountryPlaces(openLater, () => new URL('data/', document.baseURI).href);

interface Asked {
  readonly query: string;
  /** Prefix of the region shown: its places come first among equals. */
  readonly region: string | null;
  readonly limit: number;
  /** The region has answered a query: its places came first. */
  readonly answered: boolean;
  /** It has nothing that fits the query well, or is the country itself. */
  readonly wanting: boolean;
}

export interface CountryHits {
  readonly state: CountryState;
  /** What it answers to this very query; null while it cannot (yet). */
  readonly answer: PlaceAnswer | null;
  /** Its answer to what was typed a moment ago: to be shown until the next one, never to be taken by itself. */
  readonly before: PlaceAnswer | null;
  /** It is on its way, or about to be, and may yet answer otherwise than the region did. */
  readonly coming: boolean;
  /** Null where the release has no country, or it is there already. */
  readonly load: (() => void) | null;
}

/**
 * Places of the whole country. They come when asked for; by themselves when the region has nothing that fits, or over a
 * good line once it has answered.
 */
export function useCountryPlaces({ query, region, limit, answered, wanting }: Asked): CountryHits {
  const state = useSyncExternalStore(countryPlaces.subscribe, countryPlaces.get);
  const manifest = useApp((all) => shown(all.manifest));
  const has = manifest !== null && manifest.overview !== null;
  const load = () => manifest !== null && countryPlaces.load(manifest, region);
  const idle = state.status === 'idle';
  const line = navigator as Navigator & Line;
  const byItself = (wanting && !sparesData(line)) || (answered && mayPrefetch(line));
  useEffect(() => {
    if (has && idle && byItself) countryPlaces.load(manifest, region);
  }, [has, idle, byItself, manifest, region]);

  const [last, setLast] = useState<{ query: string; answer: PlaceAnswer } | null>(null);
  const ask = query === '' ? null : state.ask;
  useEffect(() => {
    if (ask === null) return undefined;
    let current = true;
    void ask(query, { limit, region }).then((answer) => {
      if (current) setLast({ query, answer });
    });
    return () => {
      current = false;
    };
  }, [ask, query, region, limit]);

  const typing = (before: string) => query.startsWith(before) || before.startsWith(query);
  const shownNow = ask !== null && last !== null && typing(last.query) ? last : null;
  const answer = shownNow?.query === query ? shownNow.answer : null;
  const under = state.status === 'loading' || state.status === 'partly';
  return {
    state,
    answer,
    before: shownNow?.answer ?? null,
    coming: under || (has && idle && byItself) || (ask !== null && answer === null),
    load: has && (idle || state.status === 'failed') ? load : null,
  };
}
