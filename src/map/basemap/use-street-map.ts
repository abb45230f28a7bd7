import type { Map as MapLibre } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { Gl } from '../use-gl.ts';
import { fetchJson } from '../../data/fetch/fetch-json.ts';
import { adoptStyle } from './adopt-style.ts';
import { layUnder, streetCredits } from './lay-under.ts';
import { watchTiles } from './watch-tiles.ts';

export type StreetState = 'off' | 'loading' | 'slow' | 'on' | 'failed' | 'noGl';

export interface StreetMap {
  readonly state: StreetState;
  /** Who drew it, once it is there. */
  readonly credits: string;
  /** Whether it has names of its own: ours of seats give way. */
  readonly named: boolean;
  /** Nothing is requested before this. */
  readonly turn: (on: boolean) => void;
}

const SLOW_MS = 8000;

interface News {
  readonly onState: (state: StreetState) => void;
  readonly onCredits: (credits: string) => void;
  readonly onNames: (named: boolean) => void;
}

/** Fetches a style and keeps it under our layers until stopped; a failure takes it away again and is told. */
function startStreetMap(map: MapLibre, url: string, { onState, onCredits, onNames }: News): () => void {
  const request = new AbortController();
  const takeBack: (() => void)[] = [];
  const stop = () => {
    request.abort();
    for (const undo of takeBack.splice(0)) undo();
  };
  const fail = () => {
    stop();
    onState('failed');
  };
  const slow = window.setTimeout(() => onState('slow'), SLOW_MS);
  takeBack.push(() => window.clearTimeout(slow));
  const lay = (json: unknown) => {
    window.clearTimeout(slow);
    const basemap = adoptStyle(json, url);
    const watch = watchTiles(map, (news) => {
      if (news === 'failed') fail();
      else onState(news === 'slow' ? 'slow' : 'on');
      if (news === 'arrived') onCredits(streetCredits(map));
    });
    takeBack.push(watch, layUnder(map, basemap));
    onNames(basemap.names.length > 0);
  };
  fetchJson(url, { signal: request.signal })
    .then(lay)
    .catch(() => {
      if (!request.signal.aborted) fail();
    });
  return stop;
}

/**
 * The street map on request: off until it is turned on, off again with the page.
 * @param onWanted whether MapLibre is needed for it
 */
export function useStreetMap(
  { map, failed }: Gl,
  style: string | null,
  onWanted: (wanted: boolean) => void,
): StreetMap {
  // Counts attempts: after a failure the switch can be turned again. 0 = off.
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<StreetState>('off');
  const [credits, setCredits] = useState('');
  const [named, setNamed] = useState(false);
  useEffect(() => {
    if (map === null || style === null || attempt === 0) return undefined;
    const url = new URL(style, document.baseURI).href;
    const stop = startStreetMap(map, url, { onState: setState, onCredits: setCredits, onNames: setNamed });
    let gone = false;
    map.once('remove', () => {
      gone = true;
    });
    return () => {
      if (!gone) stop();
      setCredits('');
      setNamed(false);
    };
  }, [map, style, attempt]);
  const turn = (on: boolean) => {
    setAttempt(on ? attempt + 1 : 0);
    setState(on ? 'loading' : 'off');
    onWanted(on);
  };
  const on = state === 'on' ? { credits, named } : { credits: '', named: false };
  return { state: failed && state !== 'off' ? 'noGl' : state, ...on, turn };
}
