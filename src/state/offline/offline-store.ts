import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { LoadErrorKind } from '../../data/load-error.ts';
import type { Manifest } from '../../data/packs/manifest.ts';

export type OfflineTrouble = LoadErrorKind | 'full' | 'blocked';

/** What works without a network. Filled by a part that loads after the page is in use. */
export interface OfflineState {
  /** Null until known. */
  readonly supported: boolean | null;
  /** Manifest of the device's copy, with what is kept. */
  readonly copy: Manifest | null;
  /** A download under way; bytes, uncompressed. */
  readonly busy: { readonly scope: string; readonly loaded: number; readonly total: number } | null;
  readonly trouble: { readonly scope: string; readonly kind: OfflineTrouble } | null;
  /** The scope that has been saved when asked for. */
  readonly done: string | null;
  /** A newer site waits; or another tab has already changed to it. */
  readonly update: 'none' | 'waiting' | 'elsewhere';
}

export const offlineStore = createStore<OfflineState>()(() => ({
  supported: null,
  copy: null,
  busy: null,
  trouble: null,
  done: null,
  update: 'none',
}));

export function useOffline<T>(select: (state: OfflineState) => T): T {
  return useStore(offlineStore, select);
}
