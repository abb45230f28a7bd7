import { useEffect, useState, useSyncExternalStore } from 'react';
import type { PlaceHit } from '../../domain/search/place-pack.ts';
import { shown } from '../../state/loadable.ts';
import { useApp } from '../../state/use-app.ts';
import { type Line, mayPrefetch, sparesData } from './connection.ts';
import { countryPlaces, type CountryState } from './country-places.ts';

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
  /** Null while the country cannot answer this query (yet). */
  readonly hits: readonly PlaceHit[] | null;
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

  const [answer, setAnswer] = useState<{ query: string; hits: readonly PlaceHit[] } | null>(null);
  const ask = query === '' ? null : state.ask;
  useEffect(() => {
    if (ask === null) return undefined;
    let current = true;
    void ask(query, { limit, region }).then((hits) => {
      if (current) setAnswer({ query, hits });
    });
    return () => {
      current = false;
    };
  }, [ask, query, region, limit]);

  // While a word is being typed, the answer to its beginning stands until the next one: a moment.
  const typing = (before: string) => query.startsWith(before) || before.startsWith(query);
  const hits = ask !== null && answer !== null && typing(answer.query) ? answer.hits : null;
  return { state, hits, load: has && (idle || state.status === 'failed') ? load : null };
}
