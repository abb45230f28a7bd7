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
  followControl(() => asked);
  const registration = await worker.register({ immediate: true });
  if (registration !== undefined) {
    watch(registration);
    lookNowAndThen(registration);
  }
  return () => {
    if (offlineStore.getState().update === 'elsewhere') location.reload();
    asked = true;
    worker.messageSkipWaiting();
  };
}

/** Another worker took over: because of this tab, of another one, or as the first of all. */
function followControl(asked: () => boolean): void {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked()) location.reload();
    else if (controlled) offlineStore.setState({ update: 'elsewhere' });
    controlled = true;
  });
}

/** Workbox's own event misses a newer worker that comes after another one that did not install. */
function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    if (registration.waiting !== null && registration.active !== null) {
      offlineStore.setState({ update: 'waiting' });
    }
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
}

/** A tab may stay open for days. */
function lookNowAndThen(registration: ServiceWorkerRegistration): void {
  let last = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < HOUR) return;
    last = Date.now();
    registration.update().catch(() => undefined);
  });
}
