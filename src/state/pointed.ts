import { create } from 'zustand';

/** A service that is pointed at: in the list or on the map, until something else is. Not part of the view. */
export interface Pointed {
  readonly id: string;
  readonly on: 'list' | 'map';
}

/** What of it a component draws: only when that changes is it drawn anew. */
export const usePointed = create<Pointed | null>(() => null);

/** Points at a service; null points at none. */
export const point = (next: Pointed | null): void => usePointed.setState(next, true);
