import type { LoadError } from '../data/load-error.ts';

/** Something that comes over the network. `previous` is what stays on the screen meanwhile. */
export type Loadable<T> =
  | { readonly status: 'idle' }
  | {
      readonly status: 'loading';
      /** Bytes, uncompressed. */
      readonly loaded: number;
      /** Null while unknown (the manifest itself). */
      readonly total: number | null;
      readonly previous: T | null;
    }
  | { readonly status: 'failed'; readonly error: LoadError; readonly previous: T | null }
  | { readonly status: 'ready'; readonly value: T };

export const IDLE: Loadable<never> = { status: 'idle' };

/** What can be shown now: the value, or the one before it. */
export function shown<T>(loadable: Loadable<T>): T | null {
  if (loadable.status === 'ready') return loadable.value;
  return loadable.status === 'idle' ? null : loadable.previous;
}
