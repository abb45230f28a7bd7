import { useSyncExternalStore } from 'react';

let zoom: number | null = null;
const listeners = new Set<() => void>();

/** The scale that the map is at; null: no map is shown. */
export function setMapScale(next: number | null): void {
  if (next === zoom) return;
  zoom = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What of the map's scale a component draws: only when that changes is it drawn anew. */
export function useMapScale<T>(select: (zoom: number | null) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(zoom),
    () => select(null),
  );
}
