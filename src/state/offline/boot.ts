import type { DataUrl } from '../../data/packs/load.ts';
import type { AppStore } from '../store.ts';

/** Loads what keeps the site for use without a network, once the visitor has what they came for. */
export function bootOffline(store: AppStore, base: DataUrl): void {
  const begin = () => void import('./start.ts').then(({ startOffline }) => startOffline(store, base), ignore);
  const whenQuiet = () => {
    // Safari has no requestIdleCallback.
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: 4000 });
    else setTimeout(begin, 1000);
  };
  const whenLoaded = () => {
    if (document.readyState === 'complete') whenQuiet();
    else window.addEventListener('load', whenQuiet, { once: true });
  };
  const came = () => store.getState().dataset.status === 'ready';
  if (came()) {
    whenLoaded();
    return;
  }
  const stop = store.subscribe(() => {
    if (!came()) return;
    stop();
    whenLoaded();
  });
}

/** Without its code the site works as long as there is a network. */
const ignore = () => undefined;
