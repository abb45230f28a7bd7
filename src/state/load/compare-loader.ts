import type { KeptRelease } from '../../data/packs/downloads.ts';
import type { Manifest } from '../../data/packs/manifest.ts';
import type { DataUrl } from '../../data/packs/load.ts';
import { decodeServicesPack } from '../../data/packs/pack-codec.ts';
import { isDate } from '../../domain/date.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { AppState, ComparedRelease } from '../app-state.ts';
import { toDataset } from './dataset.ts';
import { IDLE, shown } from '../loadable.ts';
import { createTask } from './task.ts';

/** Brings what a planner compares with: the list of kept releases, one of them, or a file. */
export interface CompareLoader {
  /** Which releases there are. */
  readonly releases: () => Promise<void>;
  /** The release that the view names, for a scope. */
  readonly follow: (manifest: Manifest, scope: string) => Promise<void>;
  readonly file: (file: File) => Promise<void>;
  /** A file, or what did not come, is let go; a release that came may be asked for again. */
  readonly forget: () => void;
  /** The next asking loads again. */
  readonly again: () => void;
}

interface Port {
  readonly get: () => AppState;
  readonly set: (part: Partial<AppState>) => void;
}

/** The release that a view compares with; null where it is a day, or none. */
const releaseIn = ({ view: { view, compare } }: Pick<AppState, 'view'>): string | null =>
  view === 'plan' && compare !== null && !isDate(compare) ? compare : null;

/** The code that reads releases comes with the first comparison. */
const reader = () => import('../../data/packs/downloads.ts');

export function createCompareLoader(base: DataUrl, { get, set }: Port): CompareLoader {
  const folder = `${base}../downloads/`;
  const listed = createTask<readonly KeptRelease[]>({
    get: () => get().releases,
    set: (releases) => set({ releases }),
  });
  const compared = createTask<ComparedRelease>({
    get: () => get().compared,
    set: (value) => set({ compared: value }),
  });
  const releases = () =>
    listed.run({
      key: 'releases',
      file: 'downloads/index.json',
      total: null,
      load: async (options) => {
        const { loadDownloads } = await reader();
        return (await loadDownloads(`${folder}index.json`, options))?.releases ?? [];
      },
    });
  return {
    releases,
    follow: async (manifest, scope) => {
      const wanted = releaseIn(get());
      if (wanted === null) return;
      await releases();
      const kept = shown(get().releases)?.find(({ release }) => release === wanted);
      const file = kept?.files[scope];
      if (releaseIn(get()) !== wanted || kept === undefined || file === undefined) return;
      await compared.run({
        key: `${wanted} ${scope}`,
        file: file.path,
        total: file.bytes,
        load: async (options) => {
          const { loadKept } = await reader();
          const pack = await loadKept(folder, kept, scope, options);
          return { dataset: toDataset(manifest, pack), ofFile: false };
        },
      });
    },
    file: async (file) => {
      const manifest = shown(get().manifest);
      if (manifest === null) return;
      compared.again();
      await compared.run({
        key: file.name,
        file: file.name,
        total: file.size,
        load: async () => {
          const pack = decodeServicesPack(JSON.parse(await file.text()) as unknown, file.name);
          return { dataset: toDataset(manifest, pack), ofFile: true };
        },
      });
    },
    forget: () => {
      const { compared: now } = get();
      const kept = now.status === 'ready' ? !now.value.ofFile : now.status !== 'failed';
      if (kept) return;
      compared.again();
      set({ compared: IDLE });
    },
    again: () => {
      listed.again();
      compared.again();
      set({ releases: IDLE, compared: IDLE });
    },
  };
}

/** The other release of a comparison: the one that the view names, else a file; only of the same territory. */
export function comparedWith(
  { view, compared }: Pick<AppState, 'view' | 'compared'>,
  { region }: Dataset,
): Dataset | null {
  if (compared.status !== 'ready') return null;
  const { dataset, ofFile } = compared.value;
  const meant = view.compare === null ? ofFile : dataset.release === view.compare;
  return meant && dataset.region?.code === region?.code ? dataset : null;
}
