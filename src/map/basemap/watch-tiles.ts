import type { ErrorEvent, Map as MapLibre, MapSourceDataEvent } from 'maplibre-gl';
import { STREET } from './adopt-style.ts';

/** How a basemap fares: told whenever the map has come to rest, and once when it is slow. */
export type TileNews = 'arrived' | 'failed' | 'slow';

const SLOW_MS = 8000;
const TIMEOUT_MS = 30_000;

type SourceError = ErrorEvent & { readonly sourceId?: string };

/**
 * Watches the basemap's tiles. At rest it has arrived when tiles came, and failed when only errors did, or, the first
 * time, nothing at all (a wrong address answers 404, which is no error to MapLibre). Returns how to stop.
 */
export function watchTiles(map: MapLibre, onNews: (news: TileNews) => void): () => void {
  let [tiles, errors, arrived] = [0, 0, false];
  const onData = (event: MapSourceDataEvent) => {
    const tile = event.tile as { state?: string } | undefined;
    if (event.sourceId.startsWith(STREET) && tile?.state === 'loaded') tiles += 1;
  };
  const onError = (event: SourceError) => {
    if (event.sourceId?.startsWith(STREET) === true) errors += 1;
  };
  const onIdle = () => {
    if (tiles > 0 && !arrived) window.clearTimeout(timeout);
    if (tiles > 0) onNews('arrived');
    else if (errors > 0 || !arrived) onNews('failed');
    arrived ||= tiles > 0;
    [tiles, errors] = [0, 0];
  };
  const slow = window.setTimeout(() => !arrived && onNews('slow'), SLOW_MS);
  const timeout = window.setTimeout(() => !arrived && onNews('failed'), TIMEOUT_MS);
  map.on('sourcedata', onData);
  map.on('error', onError);
  map.on('idle', onIdle);
  return () => {
    window.clearTimeout(slow);
    window.clearTimeout(timeout);
    map.off('sourcedata', onData);
    map.off('error', onError);
    map.off('idle', onIdle);
  };
}
