import { useStore } from 'zustand';
import type { Actions, AppState } from './app-state.ts';
import type { Derived } from './derived.ts';
import type { KeepStorage } from './shortlist/keep.ts';
import { selectDerived, selectShownView } from './derive.ts';
import type { View } from './view.ts';
import { createAppStore } from './store.ts';

/** Null where there is none (Node) or the browser forbids it. */
export function deviceStorage(): KeepStorage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** The page's store. Nothing is loaded before `actions.start()`. */
export const appStore = createAppStore({
  dataUrl: 'data/',
  // The first frame is drawn in Node, which has languages of its own.
  languages: typeof document === 'undefined' ? [] : navigator.languages,
  storage: deviceStorage(),
});

/** Stable: `actions.setTypes(['home-care'])` from any component. */
export const actions: Actions = appStore.getState().actions;

/** A part of the state; the component draws again when that part is another one. */
export function useApp<T>(select: (state: AppState) => T): T {
  return useStore(appStore, select);
}

/** All that the panels draw; null until a first region is there. While another region loads: of the one before. */
export function useDerived(): Derived | null {
  return useStore(appStore, selectDerived);
}

/** The view that `useDerived` is of: the one before, while services come that the next one asks for. */
export function useShownView(): View {
  return useStore(appStore, selectShownView);
}
