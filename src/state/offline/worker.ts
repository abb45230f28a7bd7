import { Workbox } from 'workbox-window';
import { offlineStore } from './offline-store.ts';

const HOUR = 3_600_000;

/**
 * Registers the service worker. A newer one waits until the visitor asks for it: returns how. Where another tab asked,
 * this one is told and goes on as it is.
 */
export async function registerWorker(): Promise<() => void> {
  const worker = new Workbox(new URL('sw.js', document.baseURI).href);
  let asked = false;
  worker.addEventListener('waiting', () => offlineStore.setState({ update: 'waiting' }));
  worker.addEventListener('controlling', ({ isUpdate }) => {
    if (asked) location.reload();
    else if (isUpdate === true) offlineStore.setState({ update: 'elsewhere' });
  });
  await worker.register({ immediate: true });
  lookNowAndThen(worker);
  return () => {
    if (offlineStore.getState().update === 'elsewhere') location.reload();
    asked = true;
    worker.messageSkipWaiting();
  };
}

/** A tab may stay open for days. */
function lookNowAndThen(worker: Workbox): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return;
    last = Date.now();
    worker.update().catch(() => undefined);
  });
}
