import { keepUsedCode } from '../../data/offline/used-code.ts';
import { readCopy } from '../../data/offline/store.ts';
import type { DataUrl } from '../../data/packs/load.ts';
import { shown } from '../loadable.ts';
import { scopeOf } from '../scope.ts';
import type { AppStore } from '../store.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { offlineStore } from './offline-store.ts';
import { registerWorker } from './worker.ts';

export interface Offline extends Keeper {
  /** Changes to the newer site that waits; the page opens anew. */
  readonly update: () => void;
}

interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

let started: Promise<Offline | null> | null = null;

/** Once a page; null where this browser cannot keep anything. Never rejects. */
export function startOffline(store: AppStore, base: DataUrl): Promise<Offline | null> {
  started ??= start(store, base).catch(() => {
    offlineStore.setState({ supported: false });
    return null;
  });
  return started;
}

async function start(store: AppStore, base: DataUrl): Promise<Offline | null> {
  const supported = 'serviceWorker' in navigator && 'caches' in globalThis && isSecureContext;
  offlineStore.setState({ supported });
  if (!supported) return null;
  const keeper = createKeeper(base);
  offlineStore.setState({ copy: await readCopy(base) });
  const update = await registerWorker();
  follow(store, keeper);
  return { ...keeper, update };
}

/**
 * Keeps the scope on the screen, whole and up to date, unless the visitor spares data. A scope that only the device's
 * place led to is not kept: it would tell where the visitor was.
 */
function follow({ getState, subscribe }: AppStore, { visit }: Keeper): void {
  let last = '';
  const look = () => {
    const { view, dataset, manifest, locationPrivate } = getState();
    const known = shown(manifest);
    if (dataset.status !== 'ready' || known === null || known.saved !== undefined || locationPrivate) return;
    const scope = scopeOf(view, known);
    const key = `${scope} ${known.release}`;
    if (key === last || (navigator as Line).connection?.saveData === true) return;
    last = key;
    void visit(scope, known)
      // The worker brings most of the code itself; what is left is known once it is ready.
      .then(() => navigator.serviceWorker.ready)
      .then(keepUsedCode)
      .catch(() => undefined);
  };
  look();
  subscribe(look);
}
