import { useSyncExternalStore } from 'react';

/** A service that is pointed at: in the list or on the map, until something else is. Not part of the view. */
export interface Pointed {
  readonly id: string;
  readonly on: 'list' | 'map';
}

let pointed: Pointed | null = null;
const listeners = new Set<() => void>();

/** Points at a service; null points at none. */
export function point(next: Pointed | null): void {
  if (next?.id === pointed?.id && next?.on === pointed?.on) return;
  pointed = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const current = () => pointed;

/** What of it a component draws: only when that changes is it drawn anew. */
export function usePointed<T>(select: (now: Pointed | null) => T): T {
  return useSyncExternalStore(
    subscribe,
    () => select(current()),
    () => select(null),
  );
}
