import { create } from 'zustand';

/** What of the map's scale a component draws: only when that changes is it drawn anew. */
export const useMapScale = create<number | null>(() => null);

/** The scale that the map is at; null: no map is shown. */
export const setMapScale = (zoom: number | null): void => useMapScale.setState(zoom, true);
