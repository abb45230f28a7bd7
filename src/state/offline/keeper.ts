import { stageFiles } from '../../data/offline/stage.ts';
import { commitCopy, deleteCopy, readCopy } from '../../data/offline/store.ts';
import { LoadError } from '../../data/load-error.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import type { DataUrl } from '../../data/packs/load.ts';
import { offlineStore, type OfflineTrouble } from './offline-store.ts';
import { carried, chosen, pathsOf, sameScopes, type Scopes, sizeOf, visited, without } from './scopes.ts';

/** What is kept on this device for use without a network. Promises end when it is done; none rejects. */
export interface Keeper {
  /** The scope on the screen, in this release: the copy follows both. */
  readonly visit: (scope: string, manifest: Manifest) => Promise<void>;
  readonly save: (scope: string, manifest: Manifest) => Promise<void>;
  readonly remove: (scope: string) => Promise<void>;
  readonly removeAll: () => Promise<void>;
}

const { setState: set } = offlineStore;

/** Two tabs must not delete each other's files. */
async function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = globalThis.navigator ?? {};
  await (locks === undefined ? work() : locks.request('sotsmapa-data', work));
}

export function createKeeper(base: DataUrl): Keeper {
  const change = (scope: string, work: () => Promise<void>, quiet = false) =>
    alone(async () => {
      if (!quiet) set({ trouble: null, done: null });
      try {
        await work();
        set({ busy: null, copy: await readCopy(base) });
      } catch (error) {
        // Nobody asked for the copy of what is on the screen: its failure is no news.
        set({ busy: null, ...(!quiet && { trouble: { scope, kind: troubleOf(error) } }) });
      }
    });
  return {
    visit: (scope, manifest) => change(scope, () => bring(base, scope, manifest, visited), true),
    save: (scope, manifest) =>
      change(scope, async () => {
        await bring(base, scope, manifest, chosen);
        set({ done: scope });
      }),
    remove: (scope) =>
      change(scope, async () => {
        const copy = await readCopy(base);
        if (copy === null) return;
        const rest = without(copy.saved ?? {}, scope);
        if (Object.keys(rest).length === 0) await deleteCopy();
        else await commit(base, copy, rest);
      }),
    removeAll: () => change('', deleteCopy),
  };
}

/** Downloads beside the old copy, which stands until all is there. */
async function bring(
  base: DataUrl,
  scope: string,
  manifest: Manifest,
  change: (scopes: Scopes, scope: string, now: string) => Scopes,
): Promise<void> {
  const copy = await readCopy(base);
  const before = copy?.saved ?? {};
  const now = new Date().toISOString();
  const fresh = copy?.release === manifest.release ? before : carried(before, manifest, now);
  const scopes = change(fresh, scope, now);
  if (copy?.release === manifest.release && sameScopes(before, scopes)) return;
  const total = Object.keys(scopes).reduce((sum, each) => sum + sizeOf(each, manifest), 0);
  set({ busy: { scope, loaded: 0, total } });
  const onProgress = (loaded: number) => set({ busy: { scope, loaded, total } });
  await stageFiles(base, manifest, allPaths(scopes, manifest), { onProgress });
  await commit(base, manifest, scopes);
}

function allPaths(scopes: Scopes, manifest: Manifest): string[] {
  return Object.keys(scopes).flatMap((scope) => pathsOf(scope, manifest));
}

async function commit(base: DataUrl, manifest: Manifest, saved: Scopes): Promise<void> {
  await commitCopy(base, { ...manifest, saved }, allPaths(saved, manifest));
}

function troubleOf(error: unknown): OfflineTrouble {
  if (error instanceof LoadError) return error.kind;
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}
